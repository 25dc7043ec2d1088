import fc from 'fast-check'
import { decodeIndicator } from '../../src/dataset/decode-indicator'
import { type Figures, figuresOf } from '../../src/derive/figures'
import { realAtlas, realFile } from '../compile/real-tables'
import { type PlainRow, type PlainTable, plainRegions, plainTables } from './plain-tables'

/** Samples of one kind, and the seed with which they are drawn, so that a failure can be looked at again. */
export const SAMPLES = { numRuns: 1000, seed: 20261124 }

export const tables = plainTables()
export const regions = plainRegions()
export const ids = [...tables.keys()]
const parsed = new Map<string, unknown>()
const known = new Map<string, Figures>()

/** An indicator as `derive/` has it, out of the compiled files. */
export function figures(id: string): Figures {
  const found = known.get(id)
  if (found) return found
  const brief = realAtlas().catalog.indicators.find((candidate) => candidate.id === id)
  if (!brief) throw new Error(`no indicator ${id}`)
  const json = parsed.get(brief.chunk) ?? realFile(brief.chunk)
  parsed.set(brief.chunk, json)
  const made = figuresOf(decodeIndicator(json, brief.id))
  known.set(id, made)
  return made
}

export function plain(id: string): PlainTable {
  const table = tables.get(id)
  if (!table) throw new Error(`no table ${id}`)
  return table
}

/** A row of an indicator; small indicators are drawn as often as large ones. */
const anyRow = (of: readonly string[]): fc.Arbitrary<readonly [string, PlainRow]> =>
  fc.tuple(fc.constantFrom(...of), fc.nat()).map(([id, at]) => {
    const { rows } = plain(id)
    const row = rows[at % rows.length]
    if (!row) throw new Error(`${id} has no rows`)
    return [id, row]
  })

export interface Sample {
  readonly id: string
  readonly row: PlainRow
  /** Near the year of the row, so that years without figures come up too. */
  readonly year: number
  /** Distinct, the row's own among them; [''] for nations. */
  readonly actors: readonly string[]
  readonly carry: number
  readonly like: boolean
  /** A group of the indicator in one of four samples. */
  readonly source: string | null
}

/** Choices around a row that is there. */
export function samples(of: readonly string[] = ids): fc.Arbitrary<Sample> {
  return fc
    .record({
      of: anyRow(of),
      away: fc.constantFrom(0, 0, 0, 0, 1, 2, -1, -3, 6),
      more: fc.array(fc.nat(), { maxLength: 6 }),
      carry: fc.constantFrom(0, 0, 1, 3, 6),
      like: fc.constantFrom(true, true, true, false),
      forced: fc.option(fc.nat(), { freq: 3 }),
    })
    .map(({ of: [id, row], away, more, carry, like, forced }) => {
      const table = plain(id)
      const all = [...new Set(table.rows.map((other) => other.actor))]
      const groups = [...new Set(table.rows.map((other) => other.group))]
      const actors = table.nation ? [''] : [row.actor, ...more.map((at) => all[at % all.length] ?? row.actor)]
      const source = forced === null ? null : (groups[forced % groups.length] ?? null)
      return { id, row, year: row.year + away, actors: [...new Set(actors)], carry, like, source }
    })
}
