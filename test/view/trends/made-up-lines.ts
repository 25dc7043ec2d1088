import { trendsModel } from '../../../src/derive/trends-model'
import { trendsWords } from '../../../src/derive/trends-words'
import { defaultsFor } from '../../../src/link/defaults'
import { actorId, countryId } from '../../../src/model/ids'
import type { Indicator } from '../../../src/model/indicator'
import type { Selection } from '../../../src/model/selection'
import { linePicture } from '../../../src/view/trends/line-picture'
import { CATALOG, figuresFrom, tableOf } from '../../derive/made-up'

export interface MadeUp {
  readonly rows: readonly string[]
  readonly actors: readonly string[]
  readonly hosts: readonly string[]
  readonly indicator?: Partial<Indicator>
  readonly selection?: Partial<Selection>
  readonly nation?: boolean
  /** Each actor is counted by its own authority. */
  readonly any?: boolean
}

/** Model, words and picture of a chart of made-up lines, and the picture of other actors of the same table. */
export const madeUp = ({
  rows,
  actors,
  hosts,
  indicator,
  selection,
  nation = false,
  any = false,
}: MadeUp) => {
  const figures = figuresFrom(tableOf(rows, { nation, any }), indicator)
  const drawn = (codes: readonly string[]) => {
    const chosen: Selection = {
      ...defaultsFor('trends'),
      actors: codes.map(actorId),
      hosts: hosts.map((id) => ({ kind: 'country' as const, id: countryId(id) })),
      ...selection,
    }
    const model = trendsModel(CATALOG, figures.data, null, chosen)
    const words = trendsWords(model, chosen)
    return { model, words, picture: linePicture(model, words, [], chosen) }
  }
  return { ...drawn(actors), choose: (codes: readonly string[]) => drawn(codes).picture }
}

/** Lines of all panels by their id. */
export const linesOf = (asked: MadeUp) => {
  const { picture } = madeUp(asked)
  return new Map(picture.panels.flatMap(({ lines }) => lines.map((line) => [line.id, line] as const)))
}
