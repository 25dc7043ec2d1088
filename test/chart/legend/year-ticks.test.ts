import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yearTicks } from '../../../src/chart/legend/year-ticks'

const years = (...of: Parameters<typeof yearTicks>) => yearTicks(...of).map(({ year }) => year)

describe('years under a slider', () => {
  it('are the ends and round years, without those beside the year shown', () => {
    expect(years(1992, 2024, 2010, 920)).toEqual([1992, 1995, 2000, 2005, 2015, 2020, 2024])
    expect(years(1992, 2025, 2024, 920)).toEqual([1992, 1995, 2000, 2005, 2010, 2015, 2020])
    expect(years(1992, 2024, 2024, 236)).toEqual([1992, 2000, 2010])
  })

  it('are none where there is one year, or no room', () => {
    expect(yearTicks(2022, 2022, 2022, 900)).toEqual([])
    expect(yearTicks(2000, 2020, 2010, 0)).toEqual([])
  })

  it('never touch each other or the year shown', () => {
    const span = fc.integer({ min: 1, max: 130 })
    fc.assert(
      fc.property(span, fc.nat({ max: 130 }), fc.integer({ min: 100, max: 1100 }), (long, at, width) => {
        const [first, last] = [1890, 1890 + long]
        const now = first + (at % (long + 1))
        const places = yearTicks(first, last, now, width).map(({ share }) => share * width)
        const shown = ((now - first) / long) * width
        places.forEach((place, i) => {
          expect(Math.abs(place - shown)).toBeGreaterThanOrEqual(28)
          for (const other of places.slice(i + 1)) expect(other - place).toBeGreaterThanOrEqual(28)
        })
      }),
    )
  })
})
