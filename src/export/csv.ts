import { fullDigits } from '../i18n/number'

/** One figure of a chart, as it is written into files. Fields are as in the tables; `value` has full digits. */
export interface ExportRow {
  readonly indicator: string
  readonly label: string
  readonly actor: string
  readonly host: string
  readonly year: number
  readonly value: number
  readonly unit: string
  readonly measure: string
  readonly status: string
  readonly source: string
  readonly comparable_group: string
  /** The year that a figure was carried from; empty where it is of its own year. */
  readonly carried_from: string
  readonly note: string
}

/** The header of the CSV (handles.md), in its order. */
export const CSV_COLUMNS = [
  'indicator',
  'label',
  'actor',
  'host',
  'year',
  'value',
  'unit',
  'measure',
  'status',
  'source',
  'comparable_group',
  'carried_from',
  'note',
] as const satisfies readonly (keyof ExportRow)[]

/** Signs that make a spreadsheet read a text as a formula. */
const FORMULA = /^[=+\-@\t\r\n]/

/** A text cell: a formula is defused with an apostrophe, quotes are doubled, what needs quotes gets them. */
export function textCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * CSV of figures: UTF-8, comma, CRLF as RFC 4180 has it, one header line. Numbers have full digits and no exponent, which
 * a spreadsheet would round. Missing figures are no rows.
 */
export function csvOf(rows: readonly ExportRow[]): string {
  const lines = rows.map((row) =>
    CSV_COLUMNS.map((column) => {
      const cell = row[column]
      return typeof cell === 'number' ? fullDigits(cell) : textCell(cell)
    }).join(','),
  )
  return `${[CSV_COLUMNS.join(','), ...lines].join('\r\n')}\r\n`
}
