export type SortValue = number | string | null

export interface TableSort {
  readonly column: string
  readonly descending: boolean
}

/** The rows in a new order; rows without a value come last in both directions, equal rows keep their order. */
export function sortedRows<Row>(
  rows: readonly Row[],
  sortValue: (row: Row) => SortValue,
  descending: boolean,
  locale: string,
): readonly Row[] {
  const collator = new Intl.Collator(locale, { numeric: true })
  const sign = descending ? -1 : 1
  return rows
    .map((row) => ({ row, value: sortValue(row) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null)
      if (typeof a.value === 'number' && typeof b.value === 'number') return sign * (a.value - b.value)
      return sign * collator.compare(String(a.value), String(b.value))
    })
    .map(({ row }) => row)
}

/** The part of a long table that is drawn: rows from `first` to before `end`, and the heights left out before and after. */
export interface RowWindow {
  readonly first: number
  readonly end: number
  readonly before: number
  readonly after: number
}

const SPARE_ROWS = 12

/** Which rows to draw for a scroll place; all lengths in pixels. */
export function rowWindow(rows: number, rowHeight: number, scrollTop: number, viewHeight: number): RowWindow {
  const first = Math.max(0, Math.min(Math.floor(scrollTop / rowHeight), rows - 1) - SPARE_ROWS)
  const end = Math.min(rows, Math.ceil((scrollTop + viewHeight) / rowHeight) + SPARE_ROWS)
  return { first, end, before: first * rowHeight, after: (rows - end) * rowHeight }
}
