import type { ActorId, HostId, Year } from '../model/ids'
import { type Coverage, everyYear, memoised } from './coverage'
import { type Figures, isRejectedRow, rowsOfPair } from './figures'
import { fewestActors } from './leader'

/**
 * For every year: how many of the hosts have enough of the chosen actors, in one group (or each of its own, where the
 * indicator lets any authority count), to say who leads. A year in which nobody can lead is no latest year of such a map.
 * Memoised; empty where no host has enough in any year.
 */
export const leadCoverageOf = memoised(count)

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
  return everyYear(counts)
}
