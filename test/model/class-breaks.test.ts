import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classBreaks } from '../../src/model/class-breaks'
import { actorId } from '../../src/model/ids'
import { compileMadeUp } from '../compile/made-up-tables'

const CHN = actorId('CHN')
const amounts = (readings: readonly number[]) => classBreaks(CHN, readings, 'amount', [])
const upTo = (n: number, of: (k: number) => number): number[] => Array.from({ length: n }, (_, k) => of(k))

describe('class breaks', () => {
  it('are the five round numbers nearest to the sextiles', () => {
    // Sextiles of 0.5, 1.5 ... 599.5 are about 100, 200, 300, 400 and 500.
    expect(amounts(upTo(600, (k) => k + 0.5))).toEqual({
      actor: CHN,
      kind: 'sequential',
      low: 0,
      high: 599.5,
      inner: [100, 200, 300, 400, 500],
    })
  })

  it('are distinct where sextiles fall together, and whole where readings are whole', () => {
    const inner = amounts([...upTo(100, () => 1), ...upTo(20, (k) => k + 1)])?.inner
    expect(inner).toEqual([2, 3, 4, 5, 10])
  })

  it('are exact doubles of their decimals', () => {
    const inner = amounts(upTo(100, (k) => 0.001 * (k + 1.5)))?.inner ?? []
    for (const value of inner) expect(String(value)).toMatch(/^0\.\d{1,3}$/)
  })

  it('of at most six distinct readings are a class each', () => {
    expect(amounts([3, 3, 1, 2, ...upTo(60, () => 2)])).toEqual({
      actor: CHN,
      kind: 'distinct',
      low: 1,
      high: 3,
      inner: [2, 3],
    })
    expect(amounts([5])).toEqual({ actor: CHN, kind: 'distinct', low: 5, high: 5, inner: [] })
  })

  it('of fewer than 30 readings make three classes', () => {
    expect(amounts(upTo(29, (k) => k + 1))?.inner).toEqual([10, 20])
    expect(amounts(upTo(30, (k) => k + 1))?.inner).toHaveLength(5)
  })

  it('diverge at 0 where readings are negative', () => {
    const breaks = classBreaks(
      CHN,
      upTo(101, (k) => (k - 50) / 10),
      'level',
      [],
    )
    expect(breaks).toMatchObject({ kind: 'diverging', low: -5, high: 5 })
    expect(breaks?.inner).toContain(0)
    expect(
      classBreaks(
        CHN,
        upTo(40, (k) => -k - 1),
        'level',
        [],
      )?.kind,
    ).toBe('sequential')
  })

  it('of ranks and codes are fixed', () => {
    expect(classBreaks(CHN, [4, 193], 'rank', [])).toMatchObject({
      kind: 'rank',
      inner: [10, 25, 50, 100, 150],
    })
    const codes = [-1, 0, 1, 2].map((code) => ({ code, label: String(code) }))
    expect(classBreaks(CHN, [2, 1], 'category', codes)).toEqual({
      actor: CHN,
      kind: 'category',
      low: -1,
      high: 2,
      inner: [0, 1, 2],
    })
  })

  it('are none without a reading', () => {
    expect(amounts([])).toBeNull()
  })

  it('ascend between the readings, at most five, whatever these are', () => {
    const reading = fc.oneof(
      // No table has figures near the smallest number of the machine, where powers of ten are no longer exact.
      fc.double({ min: -1e6, max: 1e12, noNaN: true }).map((value) => (Math.abs(value) < 1e-9 ? 0 : value)),
      fc.integer({ min: -50, max: 50 }),
      fc.constant(0),
    )
    fc.assert(
      fc.property(fc.array(reading, { minLength: 1, maxLength: 80 }), (readings) => {
        const breaks = classBreaks(CHN, readings, 'level', [])
        const inner = breaks?.inner ?? []
        expect(inner.length).toBeLessThanOrEqual(5)
        for (const [at, value] of inner.entries()) {
          expect(value).toBeLessThanOrEqual(breaks?.high ?? 0)
          if (at > 0) expect(value).toBeGreaterThan(inner[at - 1] ?? value)
        }
        if (breaks?.kind === 'diverging' && inner.length > 0) expect(inner).toContain(0)
      }),
      { numRuns: 300 },
    )
  })

  it('are made of readings alone: no rival, world total, doubtful or rejected figure', () => {
    const { files, hash } = compileMadeUp()
    const wire = [...files].flatMap(([name, text]) =>
      name.startsWith('data/small-') ? Object.entries(JSON.parse(text).indicators) : [],
    )
    const breaksOf = (id: string): unknown =>
      JSON.parse(JSON.stringify(wire.find(([key]) => key === id)?.[1])).breaks
    expect(hash).toMatch(/^[0-9a-f]{12}$/)
    expect(breaksOf('students')).toEqual([['CHN', 'distinct', 100, 120, [120]]])
    expect(breaksOf('share')).toEqual([])
    expect(breaksOf('place')).toEqual([['', 'rank', 1, 9, [10, 25, 50, 100, 150]]])
  })
})
