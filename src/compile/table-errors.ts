/** One thing that is wrong in a table, where it stands, and what was expected there. */
export interface TableError {
  /** Relative to the data folder, with forward slashes. */
  readonly file: string
  /** From 1; the header is line 1. */
  readonly line: number
  /** From 1, in characters. */
  readonly column: number
  readonly value: string
  readonly expected: string
}

const SHOWN_VALUE = 80

/** `file:line:column: "value": expected ...`; a long value is cut. */
export function formatError(error: TableError): string {
  const value = error.value.length > SHOWN_VALUE ? `${error.value.slice(0, SHOWN_VALUE)}…` : error.value
  return `${error.file}:${error.line}:${error.column}: ${JSON.stringify(value)}: expected ${error.expected}`
}

/** All that is wrong in the tables, in one exception; its message has a line for each error. */
export class TableErrors extends Error {
  readonly errors: readonly TableError[]

  constructor(errors: readonly TableError[]) {
    const count = errors.length === 1 ? '1 error' : `${errors.length} errors`
    super(`${count} in the tables\n${errors.map(formatError).join('\n')}`)
    this.name = 'TableErrors'
    this.errors = errors
  }
}

/** A line of a table; its cells are text as written, without quotes. */
export interface Row {
  readonly file: string
  readonly line: number
  /** The whole line, from which the place of a cell is found when it is wrong. */
  readonly text: string
  readonly cells: readonly string[]
}

/** Collects errors and warnings while tables are read, so that one run tells all of them. */
export class Problems {
  readonly errors: TableError[] = []
  readonly warnings: string[] = []

  /** Notes that a cell of a row (by index; 0 stands also for the row as a whole) is not what was expected. */
  cell(row: Row, index: number, expected: string): void {
    this.errors.push({
      file: row.file,
      line: row.line,
      column: startOfCell(row.text, index),
      value: row.cells[index] ?? '',
      expected,
    })
  }

  /** Notes something odd about a cell that stops nothing. */
  warn(row: Row, index: number, oddity: string): void {
    this.warnings.push(`${row.file}:${row.line}:${startOfCell(row.text, index)}: ${oddity}`)
  }

  /** Throws `TableErrors` when there is any error. */
  stop(): void {
    if (this.errors.length > 0) throw new TableErrors(this.errors)
  }
}

/** Column, from 1, at which the cell of that index begins. */
function startOfCell(text: string, index: number): number {
  let cell = 0
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    if (cell === index) return at + 1
    if (text[at] === '"') quoted = !quoted
    else if (text[at] === ',' && !quoted) cell++
  }
  return cell === index ? text.length + 1 : 1
}
