import { classBreaks, RANK_BREAKS } from '../model/class-breaks'
import type { ActorId, HostId } from '../model/ids'
import type { ClassBreaks } from '../model/indicator'
import type { Measure } from '../model/selection'
import { type Figures, readingFor } from './figures'
import { type MapAsk, shareOf } from './map-figures'
import { populationOf } from './population'

/** The class of a value, from 0: a value equal to a break belongs to the class above it, of ranks to the class below. */
export function classOf(value: number, breaks: ClassBreaks): number {
  let step = 0
  for (const edge of breaks.inner) if (breaks.kind === 'rank' ? value > edge : value >= edge) step++
  return step
}

/** Number of classes. */
export function classCount(breaks: ClassBreaks): number {
  return breaks.inner.length + 1
}

const measuredBreaks = new WeakMap<Figures, Map<string, ClassBreaks>>()

/**
 * Class breaks of a map, the same for all years: those of the chunk for values, places 10, 25, 50, 100 and 150 for
 * ranks, and for shares and per head the same rule over all years' readings in that measure (memoised). Null where the
 * actor has no figures.
 */
export function breaksFor(figures: Figures, ask: MapAsk): ClassBreaks | null {
  if (ask.measure === 'rank')
    return { actor: ask.actor, low: 1, high: ask.hosts.length, inner: RANK_BREAKS, kind: 'rank' }
  if (ask.measure !== 'share' && ask.measure !== 'per_capita') {
    return figures.data.breaks.find((breaks) => breaks.actor === ask.actor) ?? null
  }
  let known = measuredBreaks.get(figures)
  if (!known) {
    known = new Map()
    measuredBreaks.set(figures, known)
  }
  const key = [ask.measure, ask.actor, ...(ask.measure === 'share' ? ask.actors : [])].join(' ')
  let breaks = known.get(key)
  if (!breaks) {
    const values = measuredValues(figures, ask)
    const made = classBreaks(ask.actor, values, 'amount', [])
    if (!made) return null
    breaks = made
    known.set(key, breaks)
  }
  return breaks
}

/** All years' readings of the actor over the hosts, in the measure; doubtful ones left out. */
function measuredValues(figures: Figures, ask: MapAsk): readonly number[] {
  const { firstYear, lastYear } = figures.data.indicator
  const values: number[] = []
  for (const host of ask.hosts) {
    for (let year = firstYear; year <= lastYear; year++) {
      const reading = readingFor(figures, { actor: ask.actor, host, year, group: null, carry: 0 })
      if (!reading || reading.doubtful) continue
      const value = inMeasure(figures, ask, host, ask.measure, reading)
      if (value !== null) values.push(value)
    }
  }
  return values
}

function inMeasure(
  figures: Figures,
  ask: MapAsk,
  host: HostId,
  measure: Measure,
  reading: NonNullable<ReturnType<typeof readingFor>>,
): number | null {
  if (measure === 'share') return shareOf(figures, ask.actor, reading, ask.actors, host, reading.group)
  const persons = ask.population ? populationOf(ask.population, host, reading.year) : null
  return persons === null ? null : reading.value / persons
}

/** Steps of the diverging scale; its middle is neutral. */
export const DIVERGING_STEPS = 7
const MIDDLE = 3

/**
 * The colour of a class on the diverging scale, 0 to 6: classes below zero go outwards from the middle to one end,
 * classes above it to the other, and a class that holds zero inside it is the neutral middle.
 */
export function divergingStep(step: number, breaks: ClassBreaks): number {
  const edges = [breaks.low, ...breaks.inner, breaks.high]
  const below = edges.slice(1).filter((edge) => edge <= 0).length
  const lower = edges[step] ?? 0
  const upper = edges[step + 1] ?? 0
  const classes = classCount(breaks)
  if (upper <= 0) return spread(below - 1 - step, below, -1)
  if (lower < 0) return MIDDLE
  const above = edges.slice(0, classes).filter((edge) => edge >= 0).length
  return spread(step - (classes - above), above, 1)
}

/** The nth of so many classes on one side, from the middle outwards. */
function spread(nth: number, of: number, side: 1 | -1): number {
  const distance = of <= 1 ? 2 : 1 + Math.round((nth * (MIDDLE - 1)) / (of - 1))
  return MIDDLE + side * distance
}

/** The code of 'did not vote', drawn grey with an entry of its own. */
export const DID_NOT_VOTE = -1

export interface ClassCounts {
  /** Hosts in each class, of the group drawn. */
  readonly counts: readonly number[]
  readonly hosts: readonly (readonly HostId[])[]
}

/** How many hosts of the region fall in each class; the legend's histogram. */
export function countClasses(
  entries: readonly { readonly host: HostId; readonly shown: number | null; readonly otherGroup: boolean }[],
  breaks: ClassBreaks,
): ClassCounts {
  const hosts: HostId[][] = Array.from({ length: classCount(breaks) }, () => [])
  for (const entry of entries) {
    if (entry.shown === null || entry.otherGroup) continue
    hosts[classOf(entry.shown, breaks)]?.push(entry.host)
  }
  return { counts: hosts.map((list) => list.length), hosts }
}

/** Actors that have a ramp of their own; all others are grey. */
export function rampOf(actor: ActorId, nation: boolean): string {
  if (nation) return 'nation'
  return RAMPS.has(actor) ? actor : 'other'
}

const RAMPS = new Set<string>(['CHN', 'RUS', 'USA', 'TUR', 'IRN', 'IND'])
