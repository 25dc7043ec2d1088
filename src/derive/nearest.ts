import { type ActorId, type HostId, WORLD_TOTAL, type Year } from '../model/ids'
import { type Figures, isRejectedRow } from './figures'

/** A choice near to an empty one that has figures, with how many. */
export interface Nearest {
  readonly actors: readonly ActorId[] | null
  readonly hosts: readonly HostId[] | null
  readonly year: Year | null
  readonly figures: number
}

interface Tally {
  readonly byYear: Map<Year, number>
  readonly byActor: Map<ActorId, number>
  readonly byHost: Map<HostId, number>
}

function tally(figures: Figures, accept: (actor: ActorId, host: HostId) => boolean): Tally {
  const { rows, actors, hosts } = figures.data
  const result: Tally = { byYear: new Map(), byActor: new Map(), byHost: new Map() }
  for (let row = 0; row < rows.length; row++) {
    const actor = actors[rows.actor[row] ?? 0]
    const host = hosts[rows.host[row] ?? 0]
    if (actor === undefined || host === undefined || !accept(actor, host) || isRejectedRow(figures, row))
      continue
    const year = rows.year[row] ?? 0
    result.byYear.set(year, (result.byYear.get(year) ?? 0) + 1)
    result.byActor.set(actor, (result.byActor.get(actor) ?? 0) + 1)
    result.byHost.set(host, (result.byHost.get(host) ?? 0) + 1)
  }
  return result
}

function top<Key>(counts: ReadonlyMap<Key, number>, many: number): readonly (readonly [Key, number])[] {
  return [...counts].sort((a, b) => b[1] - a[1]).slice(0, many)
}

/**
 * The nearest choices with figures for a choice that has none, best first: another year for the same actors and
 * hosts; the same actors elsewhere; other actors in the same hosts. Empty only where the indicator has no rows.
 */
export function nearestChoices(
  figures: Figures,
  actors: readonly ActorId[],
  hosts: readonly HostId[],
  year: Year | null,
): readonly Nearest[] {
  const actorSet = new Set(actors)
  const hostSet = new Set(hosts)
  const choices: Nearest[] = []
  const same = tally(figures, (actor, host) => actorSet.has(actor) && hostSet.has(host))
  if (year !== null && same.byYear.size > 0) {
    const years = [...same.byYear].sort(
      (a, b) => Math.abs(a[0] - year) - Math.abs(b[0] - year) || b[0] - a[0],
    )
    const [near] = years
    if (near) choices.push({ actors: null, hosts: null, year: near[0], figures: near[1] })
  }
  if (same.byYear.size > 0 && year === null)
    choices.push({ actors: null, hosts: null, year: null, figures: sum(same.byYear) })
  const elsewhere = tally(figures, (actor, host) => actorSet.has(actor) && !hostSet.has(host))
  for (const [host, count] of top(countriesOf(elsewhere), 2))
    choices.push({ actors: null, hosts: [host], year: null, figures: count })
  const others = tally(figures, (actor, host) => !actorSet.has(actor) && hostSet.has(host))
  for (const [actor, count] of top(others.byActor, 2))
    choices.push({ actors: [actor], hosts: null, year: null, figures: count })
  if (choices.length === 0) {
    const any = tally(figures, () => true)
    const [actor] = top(any.byActor, 1)
    const [host] = top(any.byHost, 1)
    if (actor && host) choices.push({ actors: [actor[0]], hosts: [host[0]], year: null, figures: actor[1] })
  }
  return choices.slice(0, 4)
}

/** The world total is on no map: it is offered only where it is all there is. */
function countriesOf(found: Tally): ReadonlyMap<HostId, number> {
  const countries = [...found.byHost].filter(([host]) => host !== WORLD_TOTAL)
  return countries.length > 0 ? new Map(countries) : found.byHost
}

function sum(counts: ReadonlyMap<Year, number>): number {
  let total = 0
  for (const count of counts.values()) total += count
  return total
}
