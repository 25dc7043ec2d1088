import { describe, expect, it } from 'vitest'
import { stripColumns } from '../../../src/chart/legend/year-strip'

const strip = (years: number[], counts: number[]) =>
  stripColumns({ years, counts, year: 2001, width: 200, height: 20 })

describe('the coverage strip', () => {
  it('centres each column where the handle of a slider stands', () => {
    const columns = strip([2000, 2001, 2002, 2003, 2004], [5, 10, 10, 2, 10])
    expect(columns.slice(1, -1).map(({ x, width }) => x + width / 2)).toEqual([50, 100, 150])
    expect(columns.map(({ height }) => height)).toEqual([10, 20, 20, 4, 20])
    expect(columns[0]?.x).toBe(-9)
    const last = columns.at(-1)
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBe(209)
  })

  it('has no column for a year without data', () => {
    expect(strip([2000, 2001, 2002], [3, 0, 3]).map(({ year }) => year)).toEqual([2000, 2002])
  })

  it('puts a single year in the middle', () => {
    const [only] = strip([2001], [3])
    expect((only?.x ?? 0) + (only?.width ?? 0) / 2).toBe(100)
    expect(strip([], [])).toEqual([])
  })
})
