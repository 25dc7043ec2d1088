import { decodeColumn } from './decode-column'
import { fail } from './guards'

/** Notes of an indicator, the first of them empty, and each row's place among them. */
export interface DecodedNotes {
  readonly notes: readonly string[]
  readonly places: Uint16Array
}

/** Columns of numbers that a note can have. */
const MOST_COLUMNS = 20

/**
 * Puts numbers back into notes in which a # stands for them (`model/wire.ts`). `places` are the rows' places in `notes`,
 * checked already; `numbers` is the JSON of the columns. Throws ChunkError when they do not fit.
 */
export function decodeNotes(
  notes: readonly string[],
  places: Uint16Array,
  numbers: unknown,
  where: string,
): DecodedNotes {
  if (!Array.isArray(numbers) || numbers.length > MOST_COLUMNS) return fail(where, 'is no list of columns')
  if (numbers.length === 0) return { notes, places }
  const pieces = notes.map((note) => note.split('#'))
  const columns = numbers.map((column, nth) => {
    let length = 0
    for (const place of places) if ((pieces[place]?.length ?? 0) > nth + 1) length++
    return { numbers: decodeColumn(column, length, `${where}[${nth}]`), next: 0 }
  })
  const known = new Map([['', 0]])
  const full = places.map((place) => {
    const [first = '', ...others] = pieces[place] ?? []
    let note = first
    for (const [nth, piece] of others.entries()) {
      const column = columns[nth]
      if (column === undefined) return fail(where, 'has too few columns')
      note += `${column.numbers[column.next++] ?? ''}${piece}`
    }
    const at = known.get(note) ?? known.size
    known.set(note, at)
    return at
  })
  return { notes: [...known.keys()], places: full }
}
