import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coverageOf, earliestOf, latestOf } from '../../src/derive/coverage'
import { readingFor } from '../../src/derive/figures'
import { leaderOf } from '../../src/derive/leader'
import { canLead } from '../../src/derive/measures'
import { runsOf } from '../../src/derive/runs'
import { actorId, groupId, hostId } from '../../src/model/ids'
import { coverage, isToCheck, latest, lead, reading, rivals } from './oracle'
import { runs, usualStep } from './oracle-lines'
import { figures, ids, plain, regions, SAMPLES, samples } from './real-atlas'
import { expectLines } from './real-lines'
import { expectMap } from './real-maps'

const asGroup = (source: string | null) => (source === null ? null : groupId(source))
const regionNames = [...regions.keys()]

describe('of 1,000 choices each, with the real tables read a second time', () => {
  it('the reading, its rivals and its doubts are those of data.md', () => {
    fc.assert(
      fc.property(samples(), ({ id, row, year, carry, source }) => {
        const ask = { actor: row.actor, host: row.host, year, carry, group: source }
        const expected = reading(plain(id), ask)
        const found = readingFor(figures(id), {
          ...ask,
          actor: actorId(row.actor),
          host: hostId(row.host),
          group: asGroup(source),
        })
        expect(found?.value).toBe(expected?.value)
        if (!expected || !found) return
        expect(found).toMatchObject({
          year: expected.year,
          carried: expected.year !== year,
          source: expected.source,
          group: expected.group,
          status: expected.status,
          doubtful: isToCheck(expected),
        })
        expect(found.note ?? '').toBe(expected.note)
        const sourcesOf = (rows: readonly { source: string; value: number }[]) =>
          rows.map((rival) => `${rival.source} ${rival.value}`).sort()
        expect(sourcesOf(found.rivals)).toEqual(sourcesOf(rivals(plain(id), expected)))
      }),
      SAMPLES,
    )
  })

  it('a map has the group, figures, measures and places of data.md', () => {
    const measured = fc.tuple(samples(), fc.constantFrom(...regionNames), fc.nat())
    fc.assert(
      fc.property(measured, ([sample, region, at]) => expectMap(sample, region, at)),
      SAMPLES,
    )
  })

  it('latest and earliest are those of data.md', () => {
    const choices = fc.tuple(samples(), fc.constantFrom(...regionNames))
    fc.assert(
      fc.property(choices, ([{ id, actors }, region]) => {
        const hosts = regions.get(region) ?? []
        const counts = coverage(plain(id), actors, hosts)
        const found = coverageOf(figures(id), actors.map(actorId), hosts.map(hostId))
        expect(
          new Map(found.years.flatMap((year, at) => (found.counts[at] ? [[year, found.counts[at]]] : []))),
        ).toEqual(new Map([...counts].sort(([a], [b]) => a - b)))
        expect(latestOf(found)).toBe(latest(counts))
        expect(earliestOf(found)).toBe(counts.size > 0 ? Math.min(...counts.keys()) : null)
      }),
      SAMPLES,
    )
  })

  it('the leader, the margin and who is shown are those of data.md', () => {
    const leading = ids.filter((id) => {
      const { indicator, actors } = figures(id).data
      return canLead(indicator, actors.length)
    })
    expect(leading.length).toBeGreaterThan(40)
    let leaders = 0
    fc.assert(
      fc.property(samples(leading), ({ id, row, year, actors, carry, like, source }) => {
        const options = { source, mixed: !like, carry }
        const amount = figures(id).data.indicator.unitKind === 'amount'
        const expected = lead(plain(id), amount, actors, row.host, year, options)
        const found = leaderOf(figures(id), actors.map(actorId), hostId(row.host), year, {
          ...options,
          source: asGroup(source),
        })
        expect([...found.figures.map((figure) => String(figure.actor))].sort()).toEqual(
          [...expected.found].sort(),
        )
        if (found.kind === 'none') {
          expect(expected.leader).toBeNull()
          return
        }
        leaders++
        expect(found.margin).toBeCloseTo(expected.margin, 9)
        expect(found.level).toBe(expected.level || found.figures[0]?.points === 0)
        if (expected.margin > 0) expect(String(found.actor)).toBe(expected.leader)
      }),
      SAMPLES,
    )
    expect(leaders).toBeGreaterThan(50)
  })

  it('the usual step of every group is the median of the table', () => {
    for (const id of ids)
      for (const group of figures(id).data.groups) expect(usualStep(plain(id), group.id), id).toBe(group.step)
  })

  it('the runs of a host are those of data.md', () => {
    let cut = 0
    fc.assert(
      fc.property(samples(), ({ id, row, actors }) => {
        const found = runsOf(figures(id), actors.map(actorId), hostId(row.host), { source: null, like: true })
        expect(found.map(({ group, years }) => ({ group, years }))).toEqual(runs(plain(id), actors, row.host))
        for (const run of found) expect([run.from, run.to]).toEqual([run.years[0], run.years.at(-1)])
        if (found.length > 1) cut++
      }),
      SAMPLES,
    )
    expect(cut).toBeGreaterThan(50)
  })

  it('the lines, their breaks and their measures are those of data.md', () => {
    const choices = fc.tuple(samples(), fc.nat({ max: 12 }), fc.nat({ max: 12 }), fc.nat())
    fc.assert(
      fc.property(choices, ([sample, before, after, at]) =>
        expectLines(sample, { from: sample.row.year - before, to: sample.row.year + after }, at),
      ),
      SAMPLES,
    )
  })
})
