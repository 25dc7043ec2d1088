import { THE_FIVE, WORLD_TOTAL } from '../model/ids'
import type { Fitness } from '../model/indicator'
import type { Observation } from './read-observations'

const MAP_HOSTS = 60
const LINE_YEARS = 5
const COMPARED_HOSTS = 3
const COMPARED_ACTORS = 2

/**
 * What the figures of an indicator are fit for, by the rules that COVERAGE.md names. Map: 60 hosts of one actor (or 60
 * nations) in some year. Line: 5 years of some pair in one comparable group. Comparison: in some year 3 hosts of Central
 * Asia and 2 actors. World totals are no hosts; a world total alone can be a line. `groupOf` gives the group of a source.
 */
export function fitnessOf(
  observations: readonly Observation[],
  groupOf: (source: string) => string,
): Fitness {
  const hostsOfYear = new Map<string, Set<string>>()
  const yearsOfPair = new Map<string, Set<number>>()
  const central = new Map<number, { hosts: Set<string>; actors: Set<string> }>()
  const five = new Set<string>(THE_FIVE)
  for (const { actor, host, year, source } of observations) {
    addTo(yearsOfPair, `${actor} ${host} ${groupOf(source)}`, year)
    if (host === WORLD_TOTAL) continue
    addTo(hostsOfYear, `${actor} ${year}`, host)
    if (!five.has(host)) continue
    const seen = central.get(year) ?? { hosts: new Set(), actors: new Set() }
    central.set(year, seen)
    seen.hosts.add(host)
    seen.actors.add(actor)
  }
  return {
    map: [...hostsOfYear.values()].some((hosts) => hosts.size >= MAP_HOSTS),
    line: [...yearsOfPair.values()].some((years) => years.size >= LINE_YEARS),
    comparison: [...central.values()].some(
      ({ hosts, actors }) => hosts.size >= COMPARED_HOSTS && actors.size >= COMPARED_ACTORS,
    ),
  }
}

function addTo<K, V>(sets: Map<K, Set<V>>, key: K, value: V): void {
  const set = sets.get(key)
  if (set === undefined) sets.set(key, new Set([value]))
  else set.add(value)
}
