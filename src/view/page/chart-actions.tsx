import { useRef, useState } from 'react'
import { csvOf } from '../../export/csv'
import { type ChartFile, jsonOf } from '../../export/json'
import { copyText, fileNamePart, saveText } from '../../export/save'
import { text } from '../../i18n/text'
import { LinkButton } from '../../ui/link-button'
import { Popover } from '../../ui/popover'
import { useHotkeys } from '../../ui/use-hotkeys'
import { say } from './said'

export interface ChartActionsProps {
  readonly tableOpen: boolean
  readonly onTable: () => void
  /** Name of the files, without ending. */
  readonly fileName: string
  /** Made only when asked for. */
  readonly file: () => ChartFile
  readonly rows: number
  /** The whole address to share. */
  readonly shareLink: () => string
}

/** Table, Export, Share link: what can be done with a chart. */
export function ChartActions(props: ChartActionsProps) {
  const { tableOpen, onTable, fileName, file, rows, shareLink } = props
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)

  async function share() {
    const link = shareLink()
    say((await copyText(link)) ? text.frame.copied : `${text.frame.notCopied} ${link}`)
  }

  function save(kind: 'csv' | 'json') {
    const name = `${fileNamePart(fileName)}.${kind}`
    if (kind === 'csv') saveText(name, 'text/csv', csvOf(file().rows))
    else saveText(name, 'application/json', jsonOf(file()))
    setOpen(false)
    say(text.table.saved(name))
  }

  useHotkeys({ t: onTable, e: () => setOpen(true), s: () => void share() })

  return (
    <>
      <LinkButton aria-pressed={tableOpen} onClick={onTable}>
        {text.frame.table}
      </LinkButton>
      <LinkButton ref={button} aria-haspopup="menu" aria-expanded={open} onClick={() => setOpen(!open)}>
        {text.frame.export}
      </LinkButton>
      <Popover
        open={open}
        onClose={() => setOpen(false)}
        anchor={button}
        align="end"
        label={text.table.exportMenu}
        role="menu"
      >
        <div className="export-menu">
          <button type="button" role="menuitem" className="ui-link" onClick={() => save('csv')}>
            {text.table.csv}
          </button>
          <button type="button" role="menuitem" className="ui-link" onClick={() => save('json')}>
            {text.table.json}
          </button>
          <span className="export-rows">{text.frame.ofFigures(rows)}</span>
          <span className="export-name">{fileNamePart(fileName)}</span>
        </div>
      </Popover>
      <LinkButton onClick={() => void share()}>{text.frame.share}</LinkButton>
    </>
  )
}
