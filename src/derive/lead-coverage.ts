import type { ActorId, HostId, Year } from '../model/ids'
import type { Coverage } from './coverage'
import { type Figures, isRejectedRow, rowsOfPair } from './figures'
import { fewestActors } from './leader'

const counted = new WeakMap<Figures, Map<string, Coverage>>()

/**
 * For every year: how many of the hosts have enough of the chosen actors, in one group (or each of its own, where the
 * indicator lets any authority count), to say who leads. A year in which nobody can lead is no latest year of such a map.
 * Memoised; empty where no host has enough in any year.
 */
export function leadCoverageOf(
  figures: Figures,
  actors: readonly ActorId[],
  hosts: readonly HostId[],
): Coverage {
  let known = counted.get(figures)
  if (!known) {
    known = new Map()
    counted.set(figures, known)
  }
  const key = `${actors.join(' ')}|${hosts.join(' ')}`
  const coverage = known.get(key) ?? count(figures, actors, hosts)
  known.set(key, coverage)
  return coverage
}

/** Years in which the host has enough actors. */
function yearsWithLead(figures: Figures, actors: readonly ActorId[], host: HostId): ReadonlySet<Year> {
  const { rows, indicator, groups } = figures.data
  const chosen = actors.filter((actor) => String(actor) !== String(host))
  const actorsOf = new Map<number, Set<ActorId>>()
  for (const actor of chosen) {
    const [first, behind] = rowsOfPair(figures, actor, host)
    for (let row = first; row < behind; row++) {
      if (isRejectedRow(figures, row)) continue
      const group = indicator.compareAny ? 0 : (figures.groupOfSource[rows.source[row] ?? 0] ?? 0)
      const cell = (rows.year[row] ?? 0) * groups.length + group
      const found = actorsOf.get(cell)
      if (found) found.add(actor)
      else actorsOf.set(cell, new Set([actor]))
    }
  }
  const years = new Set<Year>()
  for (const [cell, found] of actorsOf) {
    if (found.size >= fewestActors(chosen.length)) years.add(Math.floor(cell / groups.length))
  }
  return years
}

function count(figures: Figures, actors: readonly ActorId[], hosts: readonly HostId[]): Coverage {
  const counts = new Map<Year, number>()
  for (const host of hosts) {
    for (const year of yearsWithLead(figures, actors, host)) counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  const found = [...counts.keys()].sort((a, b) => a - b)
  const first = found[0]
  const last = found[found.length - 1]
  if (first === undefined || last === undefined) return { years: [], counts: [] }
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  return { years, counts: years.map((year) => counts.get(year) ?? 0) }
}
