import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LinePicture } from '../../../src/chart/lines/picture'
import { heightOf, valueScale } from '../../../src/chart/lines/value-scale'
import { yearTicks } from '../../../src/chart/lines/year-axis'
import { line, panel, picture, point, stretch } from './sample'

const scaleOf = (rest: Partial<LinePicture>, most = 6) => valueScale(picture([], rest), most)

describe('value scale', () => {
  it.each([
    [0, 47.3, [0, 10, 20, 30, 40, 50]],
    [0, 66, [0, 25, 50, 75]],
    [0, 1, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [-8, 12, [-10, -5, 0, 5, 10, 15]],
    [0, 31_200_000_000, [0, 1e10, 2e10, 3e10, 4e10]],
  ])('from %f to %f has round grid lines', (low, high, ticks) => {
    expect(scaleOf({ low, high }).ticks).toEqual(ticks)
  })

  it('takes figures in that lie outside the range told', () => {
    const drawn = picture([panel([line('CHN', [stretch([point(2000, 95)])])])], { high: 10 })
    expect(valueScale(drawn, 6).high).toBe(100)
  })

  it('always holds its range with at most the lines asked for', () => {
    const number = fc.double({ min: -1e12, max: 1e12, noNaN: true })
    fc.assert(
      fc.property(number, number, fc.integer({ min: 3, max: 6 }), fc.boolean(), (a, b, most, zero) => {
        const low = Math.min(a, b)
        const high = Math.max(a, b)
        fc.pre(high === low || (high - low) / Math.max(Math.abs(high), Math.abs(low)) > 1e-6)
        const scale = scaleOf({ low, high, zero }, most)
        const dust = (high - low) * 1e-9
        expect(scale.low).toBeLessThanOrEqual(low + dust)
        expect(scale.high).toBeGreaterThanOrEqual(high - dust)
        expect(scale.ticks.length).toBeGreaterThanOrEqual(2)
        expect(scale.ticks.length).toBeLessThanOrEqual(most)
        if (zero) expect(scale.low * scale.high).toBeLessThanOrEqual(0)
      }),
    )
  })

  it('on a log scale has 1, 2, 5 of each power of ten, and only powers where these are too many', () => {
    expect(scaleOf({ scale: 'log', low: 0.3, high: 40, zero: false }).ticks).toEqual([
      0.2, 0.5, 1, 2, 5, 10, 20, 50,
    ])
    expect(scaleOf({ scale: 'log', low: 3, high: 400_000, zero: false }).ticks).toEqual([
      10, 100, 1000, 10_000, 100_000,
    ])
    const scale = scaleOf({ scale: 'log', low: 1, high: 100, zero: false })
    expect(heightOf(scale, 10, 0, 100)).toBeCloseTo(50)
    expect(heightOf(scale, 0, 0, 100)).toBeNull()
    expect(heightOf(scale, -3, 0, 100)).toBeNull()
  })

  it('for ranks has 1 at the top, and spreads the top places', () => {
    const scale = scaleOf({ turned: true, low: 1, high: 142 })
    expect(scale.ticks).toEqual([1, 10, 25, 50, 75, 100, 125, 150])
    expect(heightOf(scale, 1, 0, 500)).toBe(0)
    expect(heightOf(scale, 150, 0, 500)).toBe(500)
    const height = (rank: number) => heightOf(scale, rank, 0, 500) ?? 0
    expect(height(10) - height(1)).toBeGreaterThan(height(150) - height(125))
  })

  it('for few ranks counts them evenly', () => {
    expect(scaleOf({ turned: true, low: 1, high: 5 }).ticks).toEqual([1, 2, 3, 4, 5])
  })

  it('for ranks that lie together far from the top counts evenly round them', () => {
    expect(scaleOf({ turned: true, zero: false, low: 79, high: 88 }).ticks).toEqual([75, 80, 85, 90])
    expect(scaleOf({ turned: true, zero: false, low: 14, high: 16 }).ticks).toEqual([14, 15, 16])
  })

  it('counts things without parts of one', () => {
    expect(scaleOf({ whole: true, low: 0, high: 1 }).ticks).toEqual([0, 1])
    expect(scaleOf({ whole: true, low: 0, high: 7 }).ticks).toEqual([0, 2, 4, 6, 8])
  })

  it('gives named classes bands of equal height, whatever their codes', () => {
    const categories = [-1, 0, 5].map((code) => ({ code, label: String(code) }))
    const scale = scaleOf({ categories })
    expect([-1, 0, 5].map((code) => heightOf(scale, code, 0, 120))).toEqual([100, 60, 20])
  })
})

describe('years under the axis', () => {
  it('are both ends and round years between that keep their distance', () => {
    expect(yearTicks({ from: 1995, to: 2024 }, 290, 60, 30)).toEqual([1995, 2005, 2015, 2024])
    expect(yearTicks({ from: 1999, to: 2021 }, 1000, 120, 60)).toEqual([1999, 2005, 2010, 2015, 2021])
    expect(yearTicks({ from: 2014, to: 2014 }, 290, 60, 30)).toEqual([2014])
  })
})
