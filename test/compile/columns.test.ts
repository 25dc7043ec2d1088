import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeColumn, encodeRuns, encodeSteps } from '../../src/compile/encode-column'
import { encodeNotes } from '../../src/compile/encode-notes'
import { decodeColumn } from '../../src/dataset/decode-column'
import { decodeNotes } from '../../src/dataset/decode-notes'
import type { Column } from '../../src/model/wire'

const overTheWire = (column: Column, length: number): number[] =>
  Array.from(decodeColumn(JSON.parse(JSON.stringify(column)), length, 'column'))

const finite = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .map((number) => (number === 0 ? 0 : number))
/** As tables have them: a few digits, a decimal point somewhere. */
const written = fc
  .tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: -3, max: 12 }))
  .map(([digits, power]) => Number(`${digits}e${-power}`) + 0)
const years = fc.integer({ min: 1890, max: 2026 })

describe('columns', () => {
  it.each([
    ['any doubles', fc.array(finite)],
    ['figures as tables have them', fc.array(written)],
    ['whole numbers', fc.array(fc.maxSafeInteger().map((number) => number + 0))],
    ['few different numbers', fc.array(fc.constantFrom(0, 1, 1, 1, 2.5, -3))],
    [
      'one odd number among simple ones',
      fc.tuple(fc.array(years, { minLength: 8 }), written).map(([all, odd]) => [...all, odd]),
    ],
  ])('of %s decode to exactly what was encoded', (_, numbers) => {
    fc.assert(
      fc.property(numbers, (column) => {
        expect(overTheWire(encodeColumn(column), column.length)).toEqual(column)
      }),
      { numRuns: 500 },
    )
  })

  it('of whole numbers decode from steps and from runs', () => {
    fc.assert(
      fc.property(fc.array(years), (column) => {
        expect(overTheWire(encodeSteps(column), column.length)).toEqual(column)
        expect(overTheWire(encodeRuns(column), column.length)).toEqual(column)
      }),
    )
  })

  it('are short where there is an order', () => {
    const long = (numbers: readonly number[]): number => JSON.stringify(encodeColumn(numbers)).length
    expect(long(Array.from({ length: 1000 }, () => 7))).toBeLessThan(30)
    expect(long(Array.from({ length: 1000 }, (_, at) => 1990 + at))).toBeLessThan(60)
    expect(long(Array.from({ length: 1000 }, (_, at) => (12_345 + at) / 100))).toBeLessThan(70)
  })

  it('of another length, or in no known form, are refused', () => {
    const wrong: readonly (readonly [unknown, number])[] = [
      [[1, 2], 3],
      [[1, '2'], 2],
      [[1, null], 2],
      ['12', 2],
      [null, 0],
      [{ runs: [1], of: [3] }, 2],
      [{ runs: [1], of: [1e9] }, 2],
      [{ runs: [1, 2], of: [2] }, 2],
      [{ runs: [1], of: [-1] }, 1],
      [{ power: 30, whole: [1] }, 1],
      [{ power: 1.5, whole: [1] }, 1],
      [{ most: [1, 2], at: [5], are: [3] }, 2],
      [{ most: [1, 2], at: [0], are: [] }, 2],
      [{ steps: { steps: { steps: { steps: { steps: { steps: [1] } } } } } }, 1],
      [{}, 0],
    ]
    for (const [json, length] of wrong)
      expect(() => decodeColumn(json, length, 'it'), JSON.stringify(json)).toThrow(/it/)
  })
})

describe('notes', () => {
  const note = fc.oneof(
    fc.constantFrom('', 'about', 'check: 7', 'edition 0012', '99999999999999999999 events'),
    fc.tuple(fc.nat(), fc.nat()).map(([days, all]) => `${days} days with events of ${all} days`),
    fc.string({ maxLength: 12 }),
  )

  it('come back for every row, whatever stands in them', () => {
    fc.assert(
      fc.property(fc.array(note, { maxLength: 200 }), (ofRows) => {
        const list = ['', ...new Set(ofRows.filter((text) => text !== ''))]
        const encoded = encodeNotes(
          list,
          ofRows.map((text) => list.indexOf(text)),
        )
        const places = new Uint16Array(decodeColumn(encoded.note, ofRows.length, 'note'))
        const decoded = decodeNotes(encoded.notes, places, encoded.noteNumbers, 'notes')
        expect(decoded.notes[0]).toBe('')
        expect(Array.from(decoded.places, (place) => decoded.notes[place])).toEqual(ofRows)
      }),
      { numRuns: 300 },
    )
  })

  it('that differ in their numbers alone become a pattern and columns', () => {
    const list = ['', ...Array.from({ length: 300 }, (_, at) => `${at + 20} days with events of ${365 - at}`)]
    const encoded = encodeNotes(
      list,
      list.map((_, at) => at),
    )
    expect(encoded.notes).toEqual(['', '# days with events of #'])
    expect(encoded.noteNumbers).toHaveLength(2)
  })

  it('with too few numbers are refused', () => {
    expect(() => decodeNotes(['', '# and #'], Uint16Array.of(1), [[5]], 'notes')).toThrow(/too few columns/)
    expect(() => decodeNotes(['', '#'], Uint16Array.of(1, 1), [[5]], 'notes')).toThrow(/1 numbers, not 2/)
  })
})
