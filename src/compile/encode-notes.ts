import type { Column } from '../model/wire'
import { encodeColumn } from './encode-column'

/** Numbers are taken out of notes where that leaves so much of their length or less. */
const WORTH_IT = 0.6
const NUMBER = /\d+/g
/** Longer numbers could lose digits. */
const MOST_DIGITS = 15

export interface EncodedNotes {
  readonly notes: readonly string[]
  readonly note: Column
  readonly noteNumbers: readonly Column[]
}

/**
 * The notes of an indicator and each row's place among them. Where thousands of notes differ in their numbers alone
 * ("324 days of 365"), the numbers are written as columns and a # stands in their place.
 */
export function encodeNotes(notes: readonly string[], places: readonly number[]): EncodedNotes {
  const plain = { notes, note: encodeColumn(places), noteNumbers: [] }
  if (notes.some((note) => note.includes('#'))) return plain
  const patterns = new Map([['', 0]])
  const columns: number[][] = []
  const note = places.map((place) => {
    const numbers: number[] = []
    const pattern = (notes[place] ?? '').replace(NUMBER, (digits) => {
      if (digits.length > MOST_DIGITS || String(Number(digits)) !== digits) return digits
      numbers.push(Number(digits))
      return '#'
    })
    for (const [at, number] of numbers.entries()) {
      const column = columns[at] ?? []
      columns[at] = column
      column.push(number)
    }
    const known = patterns.get(pattern) ?? patterns.size
    patterns.set(pattern, known)
    return known
  })
  const split = {
    notes: [...patterns.keys()],
    note: encodeColumn(note),
    noteNumbers: columns.map((column) => encodeColumn(column)),
  }
  return JSON.stringify(split).length < JSON.stringify(plain).length * WORTH_IT ? split : plain
}
