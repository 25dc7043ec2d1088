import { FIRST_YEAR, LAST_YEAR } from '../model/ids'
import type { Problems, Row } from './table-errors'

/** The text of a cell. */
export const cell = (row: Row, index: number): string => row.cells[index] ?? ''

/** Text that may not be empty. */
export function filled(problems: Problems, row: Row, index: number): string {
  const text = cell(row, index)
  if (text.trim() === '') problems.cell(row, index, 'some text')
  return text
}

/** One of a list of words; the first of the list stands in for a wrong one, which is noted. */
export function oneOf<T extends string>(
  problems: Problems,
  row: Row,
  index: number,
  words: readonly [T, ...T[]],
): T {
  const text = cell(row, index)
  const found = words.find((word) => word === text)
  if (found === undefined) problems.cell(row, index, `one of ${words.join(', ')}`)
  return found ?? words[0]
}

/** A whole number in decimal digits, `low` to `high`; `low` stands in for a wrong one. */
export function whole(problems: Problems, row: Row, index: number, low: number, high: number): number {
  const text = cell(row, index)
  const value = /^-?\d+$/.test(text) ? Number(text) : Number.NaN
  if (value >= low && value <= high) return value
  problems.cell(row, index, `a whole number from ${low} to ${high}`)
  return low
}

/** A decimal number from `low` to `high`; `low` stands in for a wrong one. */
export function decimal(problems: Problems, row: Row, index: number, low: number, high: number): number {
  const text = cell(row, index)
  const value = DECIMAL.test(text) ? Number(text) : Number.NaN
  if (value >= low && value <= high) return value
  problems.cell(row, index, `a number from ${low} to ${high}`)
  return low
}

export const DECIMAL = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/

/** A year of the atlas. */
export const year = (problems: Problems, row: Row, index: number): number =>
  whole(problems, row, index, FIRST_YEAR, LAST_YEAR)

/** An id that must be defined; says of what. */
export function known(
  problems: Problems,
  row: Row,
  index: number,
  defined: { has(id: string): boolean },
  what: string,
): string {
  const id = cell(row, index)
  if (!defined.has(id)) problems.cell(row, index, what)
  return id
}

/** Ids separated by single blanks, each defined; at least one unless `mayBeEmpty`. */
export function knownList(
  problems: Problems,
  row: Row,
  index: number,
  defined: { has(id: string): boolean },
  what: string,
  mayBeEmpty = false,
): readonly string[] {
  const text = cell(row, index)
  if (text === '' && mayBeEmpty) return []
  const ids = text.split(' ')
  const wrong = ids.find((id) => !defined.has(id))
  if (wrong !== undefined)
    problems.cell(row, index, `${what}, separated by single blanks; "${wrong}" is none`)
  return ids
}

/** Notes an id that an earlier row of any table of its kind has defined already, and remembers it. */
export function once(problems: Problems, row: Row, index: number, seen: Set<string>, what: string): string {
  const id = filled(problems, row, index)
  if (seen.has(id)) problems.cell(row, index, `${what} that is defined only once`)
  seen.add(id)
  return id
}

/** YYYY, YYYY-MM or YYYY-MM-DD of the calendar (years 1000 to 2999); the number of its parts, 0 when it is no date. */
export function dateParts(text: string): 0 | 1 | 2 | 3 {
  const match = /^([12]\d{3})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text)
  if (match === null) return 0
  const [, , month, day] = match
  if (month === undefined) return 1
  if (Number(month) < 1 || Number(month) > 12) return 0
  if (day === undefined) return 2
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? 3 : 0
}
