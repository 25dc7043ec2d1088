import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeCatalog } from '../../src/dataset/decode-catalog'
import { decodeEvents } from '../../src/dataset/decode-events'
import { ReleaseError, sameVersion } from '../../src/dataset/decode-head'
import { decodeIndicator } from '../../src/dataset/decode-indicator'
import { decodeShapes } from '../../src/dataset/decode-shapes'
import { ChunkError } from '../../src/dataset/guards'
import { indicatorId } from '../../src/model/ids'
import { compileMadeUp } from '../compile/made-up-tables'

const { files, hash, catalog } = compileMadeUp()
const students = indicatorId('students')
const chunk = catalog.indicators.find((brief) => brief.id === students)?.chunk ?? ''
const textOf = (name: string): string => files.get(`data/${name}`) ?? ''

/** Every decoder with a right file of its own. */
const DECODERS: readonly (readonly [string, string, (json: unknown) => unknown])[] = [
  ['the catalog', textOf(`catalog.${hash}.json`), decodeCatalog],
  ['an indicator', textOf(chunk), (json) => decodeIndicator(json, students)],
  ['the events', textOf(catalog.chunks.events), decodeEvents],
  ['the outlines', textOf(catalog.chunks.shapesCentralAsia), decodeShapes],
]

const ANYTHING: readonly unknown[] = [null, true, -1, 1.5, 'text', [], {}, [null], Number.MAX_SAFE_INTEGER]

/** The JSON with one value in it, found by going `turns` steps down, replaced. */
function replaceOne(json: unknown, turns: readonly number[], by: unknown): unknown {
  const [turn, ...others] = turns
  if (turn === undefined || typeof json !== 'object' || json === null) return by
  const keys = Object.keys(json)
  const key = keys[turn % Math.max(1, keys.length)]
  if (key === undefined) return by
  const changed = Object.entries(json).map(([name, value]) => [
    name,
    name === key ? replaceOne(value, others, by) : value,
  ])
  return Array.isArray(json) ? changed.map(([, value]) => value) : Object.fromEntries(changed)
}

describe.each(DECODERS)('%s', (_, text, decode) => {
  it('is read when it is whole', () => {
    expect(() => decode(JSON.parse(text))).not.toThrow()
  })

  it('never fails otherwise than with a ChunkError, whichever value in it is wrong', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(...ANYTHING),
        (turns, by) => {
          try {
            decode(replaceOne(JSON.parse(text), turns, by))
          } catch (error) {
            expect(error).toBeInstanceOf(ChunkError)
          }
        },
      ),
      { numRuns: 400 },
    )
  })

  it('of another format is of another release', () => {
    expect(() => decode({ ...JSON.parse(text), format: 99 })).toThrow(ReleaseError)
  })

  it.each([[null], [[]], ['text'], [{}]])('is not %j', (json) => {
    expect(() => decode(json)).toThrow(ChunkError)
  })
})

describe('an indicator', () => {
  it('that is not in its file is missed by name', () => {
    expect(() => decodeIndicator(JSON.parse(textOf(chunk)), indicatorId('toString'))).toThrow(
      /toString is not in the file/,
    )
  })

  it('is refused when a row points outside its lists or years', () => {
    const changes: readonly [string, readonly number[]][] = [
      ['actor', [7]],
      ['host', [0.5]],
      ['source', [-1]],
      ['year', [1066]],
      ['status', [9]],
      ['note', [500]],
    ]
    const json = JSON.parse(textOf(chunk))
    const rows = json.indicators.students.rows
    for (const [name, [value]] of changes) {
      const column = Array.from({ length: rows.length }, () => value)
      const wrong = {
        ...json,
        indicators: { students: { ...json.indicators.students, rows: { ...rows, [name]: column } } },
      }
      expect(() => decodeIndicator(wrong, students), name).toThrow(new RegExp(`rows\\.${name} has`))
    }
  })
})

describe('a file of another data version', () => {
  it('is refused with both versions and the way out', () => {
    const json = JSON.parse(textOf(chunk))
    expect(() => sameVersion(json, catalog.version, chunk)).not.toThrow()
    const other = { hash: 'f'.repeat(64), date: '2027-01-01' }
    expect(() => sameVersion(json, other, chunk)).toThrow(
      /updated while this page was open.*ffffffff.*Reload the page/,
    )
  })
})
