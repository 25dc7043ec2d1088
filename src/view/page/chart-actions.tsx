import { useState } from 'react'
import { csvOf } from '../../export/csv'
import { type ChartFile, jsonOf } from '../../export/json'
import { copyText, fileNamePart, saveText } from '../../export/save'
import { text } from '../../i18n/text'
import { LinkButton } from '../../ui/link-button'
import { MenuButton, MenuFoot, MenuItem, MenuRow } from '../../ui/menu'
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
  /** Of the data, in words. */
  readonly version: string
  /** The whole address to share. */
  readonly shareLink: () => string
}

/** Table, Export, Share link: what can be done with a chart. */
export function ChartActions(props: ChartActionsProps) {
  const { tableOpen, onTable, fileName, file, rows, version, shareLink } = props
  const [open, setOpen] = useState(false)
  const name = fileNamePart(fileName)

  async function share() {
    const link = shareLink()
    say((await copyText(link)) ? text.frame.copied : `${text.frame.notCopied} ${link}`)
  }

  function save(kind: 'csv' | 'json') {
    if (kind === 'csv') saveText(`${name}.csv`, 'text/csv', csvOf(file().rows))
    else saveText(`${name}.json`, 'application/json', jsonOf(file()))
    say(text.table.saved(`${name}.${kind}`))
  }

  useHotkeys({ t: onTable, e: () => setOpen(true), s: () => void share() })

  return (
    <>
      <LinkButton aria-pressed={tableOpen} onClick={onTable}>
        {text.frame.table}
      </LinkButton>
      <MenuButton label={text.frame.export} open={open} onOpenChange={setOpen}>
        <MenuRow note={text.frame.ofFigures(rows)}>
          <MenuItem label={text.table.csv} onPick={() => save('csv')} />
          <MenuItem label={text.table.json} onPick={() => save('json')} />
        </MenuRow>
        <MenuFoot lines={[name, version]} />
      </MenuButton>
      <LinkButton onClick={() => void share()}>{text.frame.share}</LinkButton>
    </>
  )
}
