import { expect } from 'vitest'
import { mapFigures } from '../../src/derive/map-figures'
import { measuresOf } from '../../src/derive/measures'
import { actorId, groupId, hostId } from '../../src/model/ids'
import type { Measure } from '../../src/model/selection'
import { gapReasons, isToCheck, mapGroup, persons, reading, share } from './oracle'
import { figures, plain, regions, type Sample } from './real-atlas'

const asGroup = (source: string | null) => (source === null ? null : groupId(source))

/** Holds a map of the real tables against data.md: its group, every host's figure in the measure, and every place. */
export function expectMap(
  { id, row, actors, year, carry, like, source }: Sample,
  region: string,
  at: number,
): void {
  const table = plain(id)
  const of = figures(id)
  const offered = measuresOf(of.data.indicator, 'map', of.data.actors.length)
  const drawn = offered.filter((one) => one !== 'leader')
  const measure: Measure = drawn[at % drawn.length] ?? 'value'
  const world = regions.get('WORLD') ?? []
  const map = mapFigures(of, {
    actor: actorId(row.actor),
    actors: actors.map(actorId),
    hosts: world.map(hostId),
    regionHosts: (regions.get(region) ?? []).map(hostId),
    year,
    measure,
    carry,
    source: asGroup(source),
    like,
    population: figures('population'),
  })
  const widest = mapGroup(table, row.actor, regions.get(region) ?? [], year, carry)
  const group = source ?? (like ? (widest ?? mapGroup(table, row.actor, world, year, carry)) : null)
  expect(map.group).toBe(group)
  const values = new Map<string, number>()
  for (const host of world) {
    const ask = { actor: row.actor, host, year, carry }
    const own = reading(table, { ...ask, group })
    const expected = own ?? reading(table, ask)
    const found = map.byHost.get(hostId(host))
    if (!expected) {
      expect(found?.shown, host).toBeNull()
      expect(found?.reading.kind, host).toBe('missing')
      const reasons = gapReasons(table, row.actor, host, year)
      if (reasons.size > 0 && found?.reading.kind === 'missing') expect(reasons).toContain(found.reading.why)
      continue
    }
    const groupOf = own ? group : expected.group
    const heads = measure === 'per_capita' ? persons(plain('population'), host, expected.year) : 1
    const shown =
      measure === 'share'
        ? share(table, expected, actors, groupOf)
        : heads === null
          ? null
          : expected.value / heads
    if (own && shown !== null && !isToCheck(expected)) values.set(host, shown)
    if (measure === 'rank') continue
    expect(found?.otherGroup, host).toBe(!own && shown !== null)
    if (shown === null) expect(found?.reading, host).toMatchObject({ kind: 'missing', why: 'no-base' })
    else expect(found?.shown, host).toBeCloseTo(shown, 9)
    if (found?.reading.kind === 'value')
      expect(found.reading, host).toMatchObject({
        value: expected.value,
        year: expected.year,
        source: expected.source,
      })
  }
  // The place of a host is one more than the hosts that are better; of ranks the lower is.
  const better = (a: number, b: number) => (of.data.indicator.unitKind === 'rank' ? a < b : a > b)
  for (const host of world) {
    const value = values.get(host)
    const place =
      value === undefined ? null : 1 + [...values.values()].filter((other) => better(other, value)).length
    expect(map.byHost.get(hostId(host))?.rank ?? null, `${host} place`).toBe(place)
    if (measure === 'rank') expect(map.byHost.get(hostId(host))?.shown ?? null, host).toBe(place)
  }
}
