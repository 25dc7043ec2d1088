import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  breaksFor,
  classCount,
  classOf,
  countClasses,
  DIVERGING_STEPS,
  divergingStep,
} from '../../src/derive/classes'
import { countryBook } from '../../src/derive/country-book'
import { coverageOf, earliestOf, latestOf, resolveSpan, resolveYear } from '../../src/derive/coverage'
import { figuresOf, readingFor } from '../../src/derive/figures'
import { mapFigures } from '../../src/derive/map-figures'
import { trendsOf } from '../../src/derive/trend-series'
import { classBreaks, RANK_BREAKS } from '../../src/model/class-breaks'
import { actorId, hostId } from '../../src/model/ids'
import type { ClassBreaks } from '../../src/model/indicator'
import type { TimeEnd } from '../../src/model/selection'
import { anyTable, CATALOG, figuresFrom, tableOf } from './made-up'

const HOSTS = ['KAZ', 'UZB', 'RUS'].map(hostId)
const CHINA = actorId('CHN')
const ask = {
  actor: CHINA,
  actors: [CHINA, actorId('RUS')],
  hosts: HOSTS,
  regionHosts: HOSTS,
  year: 2005,
  measure: 'value' as const,
  carry: 0,
  source: null,
  like: true,
  population: null,
}

const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 80 })
const anyBreaks = fc
  .tuple(values, fc.constantFrom('amount' as const, 'level' as const, 'rank' as const))
  .map(([readings, kind]) => classBreaks(CHINA, readings.map(kind === 'rank' ? Math.abs : Number), kind, []))
  .filter((breaks): breaks is ClassBreaks => breaks !== null)
const number = fc.double({ min: -1e7, max: 1e7, noNaN: true })

describe('classes', () => {
  it('are monotone in the value, never outside, and a break is the first value of the class above it', () => {
    fc.assert(
      fc.property(anyBreaks, number, number, (breaks, a, b) => {
        const [low, high] = [classOf(Math.min(a, b), breaks), classOf(Math.max(a, b), breaks)]
        expect(low).toBeLessThanOrEqual(high)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThan(classCount(breaks))
        for (const [at, edge] of breaks.inner.entries())
          expect(classOf(edge, breaks)).toBe(breaks.kind === 'rank' ? at : at + 1)
      }),
      { numRuns: 1000 },
    )
  })

  it('of ranks hold the tenth place in the first', () => {
    const breaks: ClassBreaks = { actor: CHINA, kind: 'rank', low: 1, high: 193, inner: RANK_BREAKS }
    expect([1, 10, 11, 25, 26, 150, 151, 193].map((place) => classOf(place, breaks))).toEqual([
      0, 0, 1, 1, 2, 4, 5, 5,
    ])
  })

  it('diverge on both sides of a neutral middle, in order', () => {
    fc.assert(
      fc.property(
        anyBreaks.filter((breaks) => breaks.kind === 'diverging'),
        (breaks) => {
          const steps = Array.from({ length: classCount(breaks) }, (_, at) => divergingStep(at, breaks))
          expect(steps).toEqual([...steps].sort((a, b) => a - b))
          for (const [at, step] of steps.entries()) {
            expect(step).toBeGreaterThanOrEqual(0)
            expect(step).toBeLessThan(DIVERGING_STEPS)
            const [from = 0, to = 0] = [breaks.low, ...breaks.inner, breaks.high].slice(at, at + 2)
            const middle = (DIVERGING_STEPS - 1) / 2
            if (to <= 0) expect(step).toBeLessThan(middle)
            else if (from >= 0) expect(step).toBeGreaterThan(middle)
            else expect(step).toBe(middle)
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  it('count each host of the group drawn once, and no other', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const figures = figuresFrom(table)
        const map = mapFigures(figures, ask)
        const readings = table.rows.map((row) => row.value)
        const breaks = classBreaks(CHINA, readings, 'amount', [])
        if (!breaks) return
        const { counts, hosts } = countClasses([...map.byHost.values()], breaks)
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(map.count)
        expect(new Set(hosts.flat()).size).toBe(map.count)
      }),
      { numRuns: 300 },
    )
  })
})

describe('what is missing', () => {
  it('is never 0: a host without a row has no figure, one with a row of 0 has a zero', () => {
    fc.assert(
      fc.property(anyTable, fc.integer({ min: 2000, max: 2010 }), (table, year) => {
        const map = mapFigures(figuresFrom(table), { ...ask, year })
        for (const figure of map.byHost.values()) {
          const rows = table.rows.filter(
            (row) => row.actor === 'CHN' && row.host === figure.host && row.year === year,
          )
          if (figure.reading.kind === 'missing') expect(figure.shown).toBeNull()
          if (figure.shown === 0) expect(rows.some((row) => row.value === 0)).toBe(true)
          if (rows.length === 0) expect(figure.reading.kind).toBe('missing')
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('the index', () => {
  it('is 100 in the first year of each run that a line has a figure in, and nothing where that is 0', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const [trend] = trendsOf(figuresFrom(table), {
          ...ask,
          hosts: [hostId('KAZ')],
          from: 2001,
          to: 2009,
          measure: 'index',
        })
        for (const series of trend?.series ?? []) {
          for (const run of trend?.runs ?? []) {
            const own = series.stretches.filter((stretch) =>
              run.years.includes(stretch.figures[0]?.year ?? 0),
            )
            for (const group of new Set(own.map((stretch) => stretch.group))) {
              const line = own
                .filter((stretch) => stretch.group === group)
                .flatMap((stretch) => stretch.figures)
              expect(line[0]?.shown).toBe(line[0]?.reading.value === 0 ? null : 100)
            }
          }
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('years', () => {
  const end = fc.oneof(fc.integer({ min: 1990, max: 2020 }), fc.constantFrom<TimeEnd>('earliest', 'latest'))

  it('latest and earliest lie within the coverage, and a span runs forwards', () => {
    fc.assert(
      fc.property(anyTable, end, end, (table, from, to) => {
        const coverage = coverageOf(figuresFrom(table), [CHINA], HOSTS)
        const [first, last] = [earliestOf(coverage), latestOf(coverage)]
        if (first === null) {
          expect(coverage.years).toEqual([])
          expect(last).toBeNull()
          expect(resolveYear({ kind: 'year', year: 'latest' }, coverage)).toBeNull()
          expect(resolveSpan({ kind: 'span', from: 'earliest', to: 2020 }, coverage)).toBeNull()
          return
        }
        expect(coverage.years).toContain(first)
        expect(coverage.years).toContain(last)
        expect(coverage.counts[0]).toBeGreaterThan(0)
        const span = resolveSpan({ kind: 'span', from, to }, coverage)
        expect(span && span.from <= span.to).toBe(true)
        const year = resolveYear({ kind: 'span', from, to }, coverage)
        expect(year).toBe(to === 'latest' ? last : to === 'earliest' ? first : to)
      }),
      { numRuns: 500 },
    )
  })

  it('latest is the newest year with six tenths of the best year’s hosts: 3 of 5, not 2 of 5', () => {
    const row = (host: string, year: number) => `CHN ${host} ${year} 1`
    const hosts = ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB']
    const rows = (count: number, year: number) => hosts.slice(0, count).map((host) => row(host, year))
    const table = tableOf([...rows(5, 2010), ...rows(3, 2012), ...rows(2, 2014)])
    expect(latestOf(coverageOf(figuresFrom(table), [CHINA], hosts.map(hostId)))).toBe(2012)
  })
})

describe('the same input', () => {
  it('gives the same object where it is kept', () => {
    const table = tableOf(['CHN KAZ 2001 5', 'RUS KAZ 2001 7', 'CHN UZB 2002 9'])
    const figures = figuresFrom(table)
    expect(figuresOf(figures.data)).toBe(figures)
    expect(coverageOf(figures, [CHINA], HOSTS)).toBe(coverageOf(figures, [CHINA], [...HOSTS]))
    expect(coverageOf(figures, [CHINA], HOSTS)).not.toBe(coverageOf(figures, [actorId('RUS')], HOSTS))
    const share = { ...ask, measure: 'share' as const }
    expect(breaksFor(figures, share)).toBe(breaksFor(figures, { ...share, year: 2002 }))
    expect(breaksFor(figures, share)).not.toBe(breaksFor(figures, { ...share, actors: [CHINA] }))
    expect(countryBook(CATALOG)).toBe(countryBook(CATALOG))
    expect(countryBook(CATALOG)).not.toBe(countryBook({ ...CATALOG }))
  })

  it('gives equal readings, and never changes the columns', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const figures = figuresFrom(table)
        const before = structuredClone(figures.data.rows)
        const question = { actor: CHINA, host: hostId('KAZ'), year: 2005, group: null, carry: 6 }
        expect(readingFor(figures, question)).toEqual(readingFor(figures, question))
        mapFigures(figures, ask)
        expect(figures.data.rows).toEqual(before)
      }),
      { numRuns: 200 },
    )
  })
})
