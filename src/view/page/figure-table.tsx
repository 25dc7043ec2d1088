import { useMemo } from 'react'
import type { FigureRow } from '../../derive/figure-rows'
import { copyText } from '../../export/save'
import { sheetHtml, sheetText } from '../../export/sheet'
import { text } from '../../i18n/text'
import { NO_ACTOR } from '../../model/ids'
import { DataTable, type TableColumn } from '../../ui/data-table'
import { LinkButton } from '../../ui/link-button'
import { AddFigure } from './add-figure'
import { exactFigure, noteWords, type RowContext, sourceWords } from './figure-words'
import { say } from './said'

export interface FigureTableProps {
  readonly title: string
  readonly rows: readonly FigureRow[]
  readonly context: RowContext
  readonly sort: { readonly column: string; readonly descending: boolean } | null
  readonly onSort: (sort: { readonly column: string; readonly descending: boolean } | null) => void
  /** Address of this look, for figures that are kept. */
  readonly link: string
  readonly version: string
}

const { columns: heads } = text.table

function columnsFor(context: RowContext, rows: readonly FigureRow[]): readonly TableColumn<FigureRow>[] {
  const nation = rows[0]?.actor === NO_ACTOR
  const hostName = (row: FigureRow) =>
    row.host === 'WLD' ? text.words.worldTotal : context.book.name(row.host)
  const host: TableColumn<FigureRow> = {
    id: nation ? 'nation' : 'host',
    header: nation ? heads.nation : heads.host,
    sortValue: hostName,
    cell: hostName,
    share: 1.3,
  }
  const actor: TableColumn<FigureRow> = {
    id: 'actor',
    header: heads.actor,
    sortValue: (row) => context.book.name(row.actor),
    cell: (row) => context.book.name(row.actor),
    share: 1.1,
  }
  const ranked = rows.some((row) => row.rank !== null) && context.measure !== 'rank'
  return [
    host,
    ...(nation ? [] : [actor]),
    {
      id: 'year',
      header: heads.year,
      align: 'end',
      sortValue: (row) => row.reading.year,
      cell: (row) => row.reading.year,
      share: 0.8,
    },
    {
      id: 'value',
      header: heads.value,
      align: 'end',
      sortValue: (row) => row.value,
      cell: (row) => exactFigure(row, context),
      share: 1.5,
    },
    ...(ranked
      ? [
          {
            id: 'rank',
            header: heads.rank,
            align: 'end',
            sortValue: (row: FigureRow) => row.rank,
            cell: (row: FigureRow) => row.rank ?? '',
            share: 0.9,
          } as const,
        ]
      : []),
    {
      id: 'source',
      header: heads.source,
      sortValue: (row) => sourceWords(row.source),
      cell: (row) => sourceWords(row.source),
      share: 3,
    },
    {
      id: 'status',
      header: heads.status,
      sortValue: (row) => row.reading.status,
      cell: (row) => text.words.status[row.reading.status],
      share: 1,
    },
    { id: 'note', header: heads.note, cell: (row) => noteWords(row, context), share: 3 },
  ]
}

export const rowKey = (row: FigureRow) => `${row.actor}-${row.host}-${row.year}-${row.reading.source}`

/** The figures of the chart and no others, each with its source, status and note. */
export function FigureTable(props: FigureTableProps) {
  const { title, rows, context, sort, onSort, link, version } = props
  const columns = useMemo(() => columnsFor(context, rows), [context, rows])

  async function copy() {
    const sheet = {
      caption: title,
      head: columns.map((column) => column.header),
      rows: rows.map((row) => columns.map((column) => ({ text: String(column.cell(row) ?? '') }))),
    }
    say(
      (await copyText(sheetText(sheet), sheetHtml(sheet)))
        ? text.table.copied(rows.length)
        : text.table.notCopied,
    )
  }

  return (
    <section className="page-table" id="figures">
      <div className="page-table-bar">
        <LinkButton onClick={() => void copy()}>{text.table.copy}</LinkButton>
      </div>
      <DataTable
        caption={text.table.caption(title, rows.length)}
        columns={columns}
        rows={rows}
        rowKey={rowKey}
        sort={sort}
        onSort={onSort}
        locale="en"
        action={{
          header: text.table.mine.title,
          cell: (row) => (
            <AddFigure row={row} context={context} link={link} version={version} words="short" />
          ),
        }}
      />
    </section>
  )
}
