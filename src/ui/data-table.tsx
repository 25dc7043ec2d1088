import { type ReactNode, useMemo, useRef, useState } from 'react'
import { useRowWindow } from './row-window'
import { type SortValue, sortedRows, type TableSort } from './table-sort'
import { usePhone } from './use-media-query'

export interface TableColumn<Row> {
  readonly id: string
  readonly header: string
  /** `end` for figures. */
  readonly align?: 'start' | 'end'
  /** What the column is sorted by, null where a row has nothing; a column without it cannot be sorted. */
  readonly sortValue?: (row: Row) => SortValue
  readonly cell: (row: Row) => ReactNode
  /** Share of the width beside the other columns, 1 when not given. Widths are fixed, so that nothing jumps in scrolling. */
  readonly share?: number
}

export interface DataTableProps<Row extends object> {
  readonly caption: string
  readonly columns: readonly TableColumn<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  /** The order; null is that of `rows`. */
  readonly sort: TableSort | null
  readonly onSort: (sort: TableSort | null) => void
  /** BCP 47 tag for the order of words. */
  readonly locale: string
  /** What can be done with a row; `header` names the column for screen readers. */
  readonly action?: { readonly header: string; readonly cell: (row: Row) => ReactNode }
}

/** Pixels that a share has at least; a narrower box scrolls to the side. */
const SHARE_WIDTH = 73
const ACTION_SHARE = 0.8
/** The box scrolls within itself, so that the heads of the columns stay in sight. */
const MAX_HEIGHT = 520

export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, sort, onSort, locale, action } = props
  const box = useRef<HTMLDivElement>(null)
  const [scrollTop, setScrollTop] = useState(0)
  const body = useRef<HTMLTableSectionElement>(null)
  const guess = usePhone() ? 92 : 52
  const ordered = useMemo(() => {
    const by = sort === null ? undefined : columns.find((column) => column.id === sort.column)?.sortValue
    return by === undefined || sort === null ? rows : sortedRows(rows, by, sort.descending, locale)
  }, [rows, columns, sort, locale])
  const part = useRowWindow({ rows: ordered, body, scrollTop, viewHeight: MAX_HEIGHT, guess })
  const width = columns.length + (action === undefined ? 0 : 1)
  const shares = columns.map((column) => column.share ?? 1)
  const all = shares.reduce((sum, share) => sum + share, action === undefined ? 0 : ACTION_SHARE)

  // First ascending, then descending, then as it came.
  function press(column: string) {
    if (sort?.column !== column) onSort({ column, descending: false })
    else onSort(sort.descending ? null : { column, descending: true })
    if (box.current) box.current.scrollTop = 0
  }

  return (
    <section
      ref={box}
      className="ui-table-scroll"
      aria-label={caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable with the keyboard
      tabIndex={0}
      style={{ maxHeight: MAX_HEIGHT }}
      onScroll={(event) => setScrollTop(event.currentTarget.scrollTop)}
    >
      <table
        className="ui-table ui-table-fixed"
        style={{ minWidth: Math.round(all * SHARE_WIDTH) }}
        aria-rowcount={ordered.length + 1}
      >
        <caption>{caption}</caption>
        <colgroup>
          {columns.map((column, place) => (
            <col key={column.id} style={{ width: `${((shares[place] ?? 1) / all) * 100}%` }} />
          ))}
          {action !== undefined && <col style={{ width: `${(ACTION_SHARE / all) * 100}%` }} />}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <HeaderCell key={column.id} column={column} sort={sort} onPress={press} />
            ))}
            {action !== undefined && (
              <th scope="col" className="ui-table-action">
                <span className="ui-unseen">{action.header}</span>
              </th>
            )}
          </tr>
        </thead>
        <Spacer height={part.before} columns={width} />
        <tbody ref={body}>
          {ordered.slice(part.first, part.end).map((row, n) => (
            <tr key={rowKey(row)} aria-rowindex={part.first + n + 2}>
              {columns.map((column, place) => {
                const className = column.align === 'end' ? 'ui-table-end' : undefined
                return place === 0 ? (
                  <th key={column.id} scope="row" className={className}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.id} className={className}>
                    {column.cell(row)}
                  </td>
                )
              })}
              {action !== undefined && <td className="ui-table-action">{action.cell(row)}</td>}
            </tr>
          ))}
        </tbody>
        <Spacer height={part.after} columns={width} />
      </table>
    </section>
  )
}

interface HeaderCellProps<Row> {
  readonly column: TableColumn<Row>
  readonly sort: TableSort | null
  readonly onPress: (column: string) => void
}

function HeaderCell<Row>({ column, sort, onPress }: HeaderCellProps<Row>) {
  const sorted = sort?.column === column.id
  const className = column.align === 'end' ? 'ui-table-end' : undefined
  if (column.sortValue === undefined) {
    return (
      <th scope="col" className={className}>
        {column.header}
      </th>
    )
  }
  return (
    <th
      scope="col"
      className={className}
      aria-sort={sorted ? (sort.descending ? 'descending' : 'ascending') : 'none'}
    >
      <button type="button" className="ui-table-sort" onClick={() => onPress(column.id)}>
        {column.header}
        <svg className="ui-table-mark" width="8" height="5" viewBox="0 0 8 5" aria-hidden="true">
          {sorted && <path d="M0 0h8L4 5z" fill="currentColor" />}
        </svg>
      </button>
    </th>
  )
}

/** Stands for the rows that are not in the document; in a body of its own, which screen readers pass over. */
function Spacer({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height === 0) return null
  return (
    <tbody aria-hidden="true" className="ui-table-spacer">
      <tr>
        <td colSpan={columns} style={{ height }} />
      </tr>
    </tbody>
  )
}
