import type { FigureRow } from '../../derive/figure-rows'
import { text } from '../../i18n/text'
import { LinkButton } from '../../ui/link-button'
import { keptFigure, type RowContext } from './figure-words'
import { addFigure, useMyFigures } from './my-figures'
import { say } from './said'

export interface AddFigureProps {
  readonly row: FigureRow
  readonly context: RowContext
  /** Address of the look that the figure is taken from, and the version of its data in words. */
  readonly link: string
  readonly version: string
  /** `short` in a table, whose column says the rest; `full` on a card. */
  readonly words: 'short' | 'full'
}

/** Puts a figure into the reader's own sheet. */
export function AddFigure({ row, context, link, version, words }: AddFigureProps) {
  const kept = useMyFigures()
  const figure = keptFigure(row, context, link, version)
  const there = kept.some(({ id }) => id === figure.id)
  const { add, added, addFull, addedFull, addLabel, mine } = text.table
  const word = words === 'short' ? (there ? added : add) : there ? addedFull : addFull
  const what = `${figure.place}, ${figure.year}`
  return (
    // Not disabled, which would take the focus away from under the reader's hand.
    <LinkButton
      aria-disabled={there}
      aria-label={addLabel(word, what)}
      onClick={() => {
        if (!there) say(addFigure(figure) ? mine.added(what) : mine.full)
      }}
    >
      {word}
    </LinkButton>
  )
}
