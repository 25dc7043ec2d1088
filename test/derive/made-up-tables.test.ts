import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coverageOf, latestOf } from '../../src/derive/coverage'
import { rowsOfLeads, rowsOfMap, rowsOfTrends } from '../../src/derive/figure-rows'
import { leaderOf } from '../../src/derive/leader'
import { mapFigures } from '../../src/derive/map-figures'
import { runsOf } from '../../src/derive/runs'
import { trendsOf } from '../../src/derive/trend-series'
import { actorId, groupId, hostId } from '../../src/model/ids'
import type { Measure } from '../../src/model/selection'
import { anyTable, figuresFrom } from './made-up'
import { coverage, isToCheck, latest, lead, mapGroup, reading, share } from './oracle'
import { runs, stretches, usualStep } from './oracle-lines'

const ACTORS = ['CHN', 'RUS', 'USA', 'TUR', 'WLD']
const HOSTS = ['KAZ', 'UZB', 'RUS']
const RUNS = { numRuns: 1000, seed: 20261124 }
const year = fc.integer({ min: 2000, max: 2010 })
const group = fc.option(fc.constantFrom('g', 'h', 'i'), { freq: 3 })
const hosts = HOSTS.map(hostId)
const chosen = fc.subarray(ACTORS, { minLength: 1 })

describe('of 1,000 made-up tables, in which groups change often', () => {
  it('the runs are those of data.md, hold every year with a figure once, and are no longer than they must be', () => {
    fc.assert(
      fc.property(anyTable, chosen, (table, actors) => {
        const figures = figuresFrom(table)
        const found = runsOf(figures, actors.map(actorId), hostId('KAZ'), { source: null, like: true })
        expect(found.map(({ group: of, years }) => ({ group: of, years }))).toEqual(
          runs(table, actors, 'KAZ'),
        )
        const years = found.flatMap((run) => run.years)
        expect(years).toEqual([...new Set(years)].sort((a, b) => a - b))
        for (const [at, run] of found.entries()) expect(run.group).not.toBe(found[at - 1]?.group)
      }),
      RUNS,
    )
  })

  it('the lines are cut as data.md says, never across groups or wider than the usual step', () => {
    fc.assert(
      fc.property(anyTable, chosen, group, year, year, (table, actors, source, a, b) => {
        const figures = figuresFrom(table)
        const span = { from: Math.min(a, b), to: Math.max(a, b) }
        // A group that the table does not have is no choice.
        const known = figures.data.groups.some((one) => one.id === source) ? source : null
        for (const measure of ['value', 'share', 'index'] as const) {
          const [trend] = trendsOf(figures, asked(actors, span, measure, known))
          for (const actor of actors) {
            const found = trend?.series.find((series) => String(series.actor) === actor)?.stretches ?? []
            const expected = stretches(table, actors, actor, 'KAZ', span, known)
            expect(found.map((stretch) => stretch.figures.map((figure) => figure.reading.source))).toEqual(
              expected.map((stretch) => stretch.rows.map((row) => row.source)),
            )
            expect(found.map(({ thin, dots }) => ({ thin, dots }))).toEqual(
              expected.map(({ thin, dots }) => ({ thin, dots })),
            )
            for (const [at, stretch] of found.entries()) {
              const step = usualStep(table, stretch.group)
              stretch.figures.forEach((figure, place) => {
                expect(figure.reading.group).toBe(stretch.group)
                const before = stretch.figures[place - 1]
                if (before) expect(figure.year - before.year).toBeLessThanOrEqual(step)
                const row = expected[at]?.rows[place]
                const base = expected[at]?.base
                if (!row || !base) return
                const wanted = {
                  value: row.value,
                  share: share(table, row, actors, row.group),
                  index: base.value === 0 ? null : (row.value / base.value) * 100,
                }[measure]
                if (wanted === null) expect(figure.shown).toBeNull()
                else expect(figure.shown).toBeCloseTo(wanted, 9)
              })
            }
          }
          expect(rowsOfTrends(figures, trend ? [trend] : []).map((row) => row.value)).toEqual(
            (trend?.series ?? []).flatMap((series) =>
              series.stretches.flatMap((stretch) => stretch.figures.flatMap((figure) => figure.shown ?? [])),
            ),
          )
        }
      }),
      RUNS,
    )
  })

  it('shares of the actors shown add up to 100 on maps and in lines, also where sources are mixed', () => {
    fc.assert(
      fc.property(anyTable, chosen, year, fc.boolean(), (table, actors, at, like) => {
        const figures = figuresFrom(table)
        const real = actors.filter((actor) => actor !== 'WLD')
        const [trend] = trendsOf(figures, asked(actors, { from: at, to: at }, 'share', null, like))
        const shown = (trend?.series ?? []).flatMap((series) =>
          series.stretches.filter((stretch) => !stretch.thin).flatMap((stretch) => stretch.figures),
        )
        const parts = shown.flatMap((figure) => figure.shown ?? [])
        if (parts.length > 0) expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(100, 6)
        const points = real.flatMap((actor) => {
          const map = mapFigures(figures, { ...mapAsk(actor, real, at, 'share'), source: groupId('g'), like })
          const figure = map.byHost.get(hostId('UZB'))
          return figure && !figure.otherGroup && figure.shown !== null ? [figure.shown] : []
        })
        if (points.length > 0) expect(points.reduce((sum, part) => sum + part, 0)).toBeCloseTo(100, 6)
      }),
      RUNS,
    )
  })

  it('maps have the group, the figures and the rows of data.md', () => {
    fc.assert(
      fc.property(anyTable, chosen, year, fc.constantFrom(0, 1, 6), (table, actors, at, carry) => {
        const figures = figuresFrom(table)
        for (const actor of actors) {
          const map = mapFigures(figures, { ...mapAsk(actor, actors, at, 'value'), carry })
          expect(map.group).toBe(mapGroup(table, actor, HOSTS, at, carry))
          for (const host of HOSTS) {
            const ask = { actor, host, year: at, carry }
            const expected = reading(table, { ...ask, group: map.group }) ?? reading(table, ask)
            expect(map.byHost.get(hostId(host))?.shown).toBe(expected?.value ?? null)
          }
          const placed = HOSTS.flatMap((host) => {
            const own = reading(table, { actor, host, year: at, carry, group: map.group })
            return own && map.group !== null && !isToCheck(own) ? [{ host, value: own.value }] : []
          })
          for (const host of HOSTS) {
            const own = placed.find((one) => one.host === host)
            const place = own ? 1 + placed.filter((one) => one.value > own.value).length : null
            expect(map.byHost.get(hostId(host))?.rank ?? null).toBe(place)
          }
          const rows = rowsOfMap(figures, map, actorId(actor), hosts, at)
          const marks = [...map.byHost.values()].flatMap((figure) => figure.shown ?? [])
          expect(rows.map((row) => row.value)).toEqual([...marks].sort((a, b) => b - a))
        }
        const counts = coverage(table, actors, HOSTS)
        expect(latestOf(coverageOf(figures, actors.map(actorId), hosts))).toBe(latest(counts))
      }),
      RUNS,
    )
  })

  it('who leads, by how much and of whom, is as data.md says, and the table gives ties the better place', () => {
    fc.assert(
      fc.property(anyTable, chosen, year, fc.boolean(), fc.boolean(), (table, actors, at, like, amount) => {
        const figures = figuresFrom(table, { unitKind: amount ? 'amount' : 'level', unit: 'percent' })
        for (const host of HOSTS) {
          const options = { source: null, mixed: !like, carry: 0 }
          const expected = lead(table, amount, actors, host, at, options)
          const found = leaderOf(figures, actors.map(actorId), hostId(host), at, options)
          expect(found.kind === 'leader').toBe(expected.leader !== null)
          if (found.kind === 'leader') expect(found.margin).toBeCloseTo(expected.margin, 9)
          const rows = rowsOfLeads(figures, new Map([[hostId(host), found]]), [hostId(host)], at)
          for (const row of rows)
            expect(row.rank).toBe(1 + rows.filter((other) => other.value > row.value).length)
        }
      }),
      RUNS,
    )
  })
})

function asked(
  actors: readonly string[],
  span: { from: number; to: number },
  measure: Measure,
  source: string | null,
  like = true,
) {
  return {
    actors: actors.map(actorId),
    hosts: [hostId('KAZ')],
    ...span,
    measure,
    source: source === null ? null : groupId(source),
    like,
    population: null,
  }
}

function mapAsk(actor: string, actors: readonly string[], at: number, measure: Measure) {
  return {
    actor: actorId(actor),
    actors: actors.map(actorId),
    hosts,
    regionHosts: hosts,
    year: at,
    measure,
    carry: 0,
    source: null,
    like: true,
    population: null,
  }
}
