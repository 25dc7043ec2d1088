import { FIRST_YEAR, LAST_YEAR } from '../model/ids'
import type { Rows } from '../model/indicator-data'
import { STATUSES } from '../model/reading'
import { decodeColumn } from './decode-column'
import { decodeNotes } from './decode-notes'
import { fail, record, whole } from './guards'

/** More rows than any file has; a larger number is a wrong file, and must not ask for its memory. */
const MOST_ROWS = 5_000_000

/** How long the lists are that the rows point to. */
export interface ListLengths {
  readonly actors: number
  readonly hosts: number
  readonly sources: number
}

/** Unpacks the columns of an indicator and its notes. Throws ChunkError for a column of another length or a place outside its list. */
export function decodeRows(
  json: unknown,
  lists: ListLengths,
  notes: readonly string[],
  where: string,
): { readonly rows: Rows; readonly notes: readonly string[] } {
  const wire = record(json, where)
  const length = whole(wire['length'], `${where}.length`)
  if (length < 0 || length > MOST_ROWS) fail(`${where}.length`, `is ${length}`)
  const column = (name: string): Float64Array => decodeColumn(wire[name], length, `${where}.${name}`)
  const places = (name: string, low: number, high: number): Uint16Array =>
    wholes(column(name), low, high, `${where}.${name}`)
  const note = places('note', 0, notes.length - 1)
  const decoded = decodeNotes(notes, note, wire['noteNumbers'], `${where}.noteNumbers`)
  return {
    notes: decoded.notes,
    rows: {
      length,
      actor: places('actor', 0, lists.actors - 1),
      host: places('host', 0, lists.hosts - 1),
      source: places('source', 0, lists.sources - 1),
      year: places('year', FIRST_YEAR, LAST_YEAR),
      value: column('value'),
      status: new Uint8Array(places('status', 0, STATUSES.length - 1)),
      note: decoded.places,
    },
  }
}

function wholes(numbers: Float64Array, low: number, high: number, where: string): Uint16Array {
  for (const number of numbers)
    if (!(Number.isInteger(number) && number >= low && number <= high))
      fail(where, `has ${number}, which is not from ${low} to ${high}`)
  return new Uint16Array(numbers)
}
