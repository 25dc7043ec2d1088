import type { WireHead, WireTable } from '../model/wire'
import type { SourceRow } from './read-countries'
import type { Row } from './table-errors'

type TableBody = Omit<WireTable, keyof WireHead>

/** A table as columns of text, in the order of its rows. A column that a row's table does not have is empty there. */
export function tableOfRows(
  table: string,
  columns: { readonly [name: string]: number },
  rows: readonly Row[],
): TableBody {
  const entries = Object.entries(columns).map(
    ([name, index]) => [name, rows.map((row) => row.cells[index] ?? '')] as const,
  )
  return { table, columns: Object.fromEntries(entries) }
}

/** All sources as columns of text, with the names of the table's columns. */
export function tableOfSources(
  columns: { readonly [name: string]: number },
  sources: readonly SourceRow[],
): TableBody {
  const cells = (source: SourceRow): readonly string[] => {
    const { id, title, publisher, published, url, licence, locator } = source
    return [id, title, publisher, published, url, licence, locator]
  }
  const entries = Object.entries(columns).map(
    ([name, index]) => [name, sources.map((source) => cells(source)[index] ?? '')] as const,
  )
  return { table: 'sources', columns: Object.fromEntries(entries) }
}
