import { type ReactNode, useMemo, useRef, useState } from 'react'
import { rowWindow, type SortValue, sortedRows, type TableSort } from './table-sort'
import { usePhone } from './use-media-query'

export interface TableColumn<Row> {
  readonly id: string
  readonly header: string
  /** `end` for figures. */
  readonly align?: 'start' | 'end'
  /** What the column is sorted by, null where a row has nothing; a column without it cannot be sorted. */
  readonly sortValue?: (row: Row) => SortValue
  readonly cell: (row: Row) => ReactNode
  /** Share of the width beside the other columns, 1 when not given; counts in long tables, whose columns are fixed. */
  readonly share?: number
}

export interface DataTableProps<Row> {
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

/** From here on only the rows in sight are in the document. */
const LONG = 200
/** The box scrolls within itself, so that the heads of the columns stay in sight. */
const MAX_HEIGHT = 520

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, sort, onSort, locale, action } = props
  const box = useRef<HTMLDivElement>(null)
  const [scrollTop, setScrollTop] = useState(0)
  const rowHeight = usePhone() ? 44 : 34
  const long = rows.length > LONG
  const ordered = useMemo(() => {
    const by = sort === null ? undefined : columns.find((column) => column.id === sort.column)?.sortValue
    return by === undefined || sort === null ? rows : sortedRows(rows, by, sort.descending, locale)
  }, [rows, columns, sort, locale])
  const part = long
    ? rowWindow(ordered.length, rowHeight, scrollTop, MAX_HEIGHT)
    : { first: 0, end: ordered.length, before: 0, after: 0 }
  const width = columns.length + (action === undefined ? 0 : 1)

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
      onScroll={long ? (event) => setScrollTop(event.currentTarget.scrollTop) : undefined}
    >
      <table className={`ui-table${long ? ' ui-table-windowed' : ''}`} aria-rowcount={ordered.length + 1}>
        <caption>{caption}</caption>
        {long && <Widths columns={columns} withAction={action !== undefined} />}
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
        <tbody>
          {ordered.slice(part.first, part.end).map((row, n) => (
            <tr
              key={rowKey(row)}
              aria-rowindex={part.first + n + 2}
              style={long ? { height: rowHeight } : undefined}
            >
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

function Widths<Row>({ columns, withAction }: { columns: readonly TableColumn<Row>[]; withAction: boolean }) {
  const shares = columns.map((column) => column.share ?? 1)
  const all = shares.reduce((sum, share) => sum + share, withAction ? 1 : 0)
  return (
    <colgroup>
      {columns.map((column) => (
        <col key={column.id} style={{ width: `${((column.share ?? 1) / all) * 100}%` }} />
      ))}
      {withAction && <col style={{ width: `${100 / all}%` }} />}
    </colgroup>
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
