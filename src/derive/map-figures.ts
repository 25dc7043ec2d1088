import { type ActorId, type GroupId, type HostId, WORLD_TOTAL, type Year } from '../model/ids'
import type { MissingReading, Reading, ValueReading } from '../model/reading'
import type { Measure } from '../model/selection'
import { type Figures, readingFor } from './figures'
import { type GroupCount, groupsOnMap } from './map-group'
import { missingReading } from './missing'
import { populationOf } from './population'

/** What a map needs to know to find its figures. */
export interface MapAsk {
  /** The actor drawn; NO_ACTOR for nations. */
  readonly actor: ActorId
  /** All chosen actors, for shares. */
  readonly actors: readonly ActorId[]
  /** Countries whose figures are drawn: those of the world. */
  readonly hosts: readonly HostId[]
  /** Countries that decide which group is drawn: those of the region shown. */
  readonly regionHosts: readonly HostId[]
  readonly year: Year
  readonly measure: Measure
  readonly carry: number
  readonly source: GroupId | null
  /** false: each host's own reading, of whatever group. */
  readonly like: boolean
  /** Needed for `per_capita`. */
  readonly population: Figures | null
}

export interface MapFigure {
  readonly host: HostId
  /** The raw figure, or why there is none. */
  readonly reading: Reading
  /** In the measure shown: the value, the share in percent, per head, or the rank; null where missing. */
  readonly shown: number | null
  /** Only a group that is not drawn has a figure. */
  readonly otherGroup: boolean
  /** Place among the hosts drawn from the map's group; doubtful figures have none. Ties share the better place. */
  readonly rank: number | null
}

export interface MapFigures {
  readonly byHost: ReadonlyMap<HostId, MapFigure>
  /** The group drawn; null with like-for-like off, or where there is no figure. */
  readonly group: GroupId | null
  /** All groups that could be drawn, most hosts first. */
  readonly groups: readonly GroupCount[]
  /** Hosts with a place, best first. */
  readonly ranked: readonly HostId[]
  /** Hosts with a figure of the group drawn. */
  readonly count: number
}

const missing = (why: MissingReading['why']): MissingReading => ({ kind: 'missing', why })

/**
 * An actor's share of the actors shown, over those with a figure of the group in the reading's year (null: of any), in
 * percent. Null where their sum is 0, and for the world total, which takes no part.
 */
export function shareOf(
  figures: Figures,
  actor: ActorId,
  reading: ValueReading,
  actors: readonly ActorId[],
  host: HostId,
  group: GroupId | null,
): number | null {
  if (String(actor) === String(WORLD_TOTAL)) return null
  let sum = 0
  for (const other of actors) {
    if (String(other) === String(WORLD_TOTAL)) continue
    sum += readingFor(figures, { actor: other, host, year: reading.year, group, carry: 0 })?.value ?? 0
  }
  return sum > 0 ? (reading.value / sum) * 100 : null
}

function measured(
  figures: Figures,
  ask: MapAsk,
  host: HostId,
  reading: ValueReading,
  group: GroupId | null,
): number | null {
  if (ask.measure === 'share') {
    const actors = ask.actors.includes(ask.actor) ? ask.actors : [ask.actor, ...ask.actors]
    return shareOf(figures, ask.actor, reading, actors, host, group)
  }
  if (ask.measure !== 'per_capita') return reading.value
  const persons = ask.population ? populationOf(ask.population, host, reading.year) : null
  return persons === null ? null : reading.value / persons
}

function figureOf(figures: Figures, ask: MapAsk, host: HostId, group: GroupId | null): MapFigure {
  const question = { actor: ask.actor, host, year: ask.year, carry: ask.carry }
  const own = readingFor(figures, { ...question, group })
  const reading = own ?? (group === null ? null : readingFor(figures, { ...question, group: null }))
  if (!reading) {
    return {
      host,
      reading: missingReading(figures, { ...question, group }),
      shown: null,
      otherGroup: false,
      rank: null,
    }
  }
  const shown = measured(figures, ask, host, reading, own ? group : reading.group)
  if (shown === null) return { host, reading: missing('no-base'), shown: null, otherGroup: false, rank: null }
  return { host, reading, shown, otherGroup: !own, rank: null }
}

/** Ranks are better when lower; of everything else the largest is first. */
function ranking(figures: Figures, entries: readonly MapFigure[]): readonly MapFigure[] {
  const lowFirst = figures.data.indicator.unitKind === 'rank'
  return entries
    .filter(
      (entry) =>
        entry.shown !== null &&
        !entry.otherGroup &&
        entry.reading.kind === 'value' &&
        !entry.reading.doubtful,
    )
    .sort((a, b) => ((a.shown ?? 0) - (b.shown ?? 0)) * (lowFirst ? 1 : -1) || a.host.localeCompare(b.host))
}

/**
 * The figures of a map: one group a year for its colours, ranks, lists and legend (data.md, "Comparable groups"); hosts
 * that only another group has keep their figure, marked. Nothing is carried forward unless asked for.
 */
export function mapFigures(figures: Figures, ask: MapAsk): MapFigures {
  const groups = groupsOnMap(figures, ask.actor, ask.regionHosts, ask.year, ask.carry)
  const fallback =
    groups.length > 0 ? groups : groupsOnMap(figures, ask.actor, ask.hosts, ask.year, ask.carry)
  const asked =
    ask.source !== null && figures.data.groups.some((group) => group.id === ask.source) ? ask.source : null
  const group = asked ?? (ask.like ? (fallback[0]?.group ?? null) : null)
  const entries = ask.hosts.map((host) => figureOf(figures, ask, host, group))
  const byHost = new Map(entries.map((entry) => [entry.host, entry]))
  let place = 0
  let previous: number | null = null
  const ranked = ranking(figures, entries)
  ranked.forEach((entry, index) => {
    if (entry.shown !== previous) place = index + 1
    previous = entry.shown
    byHost.set(entry.host, { ...entry, rank: place, ...(ask.measure === 'rank' ? { shown: place } : {}) })
  })
  if (ask.measure === 'rank') dropUnranked(byHost)
  const drawn = [...byHost.values()].filter((entry) => entry.shown !== null && !entry.otherGroup)
  return { byHost, group, groups: fallback, ranked: ranked.map((entry) => entry.host), count: drawn.length }
}

/** On a map of ranks, a figure that has no place (doubtful, or of another group) cannot be drawn in a class of places. */
function dropUnranked(byHost: Map<HostId, MapFigure>): void {
  for (const [host, entry] of byHost) {
    if (entry.shown === null || entry.rank !== null) continue
    byHost.set(host, { ...entry, shown: null, reading: missing(entry.otherGroup ? 'no-base' : 'left-out') })
  }
}
