import type { ActorId, HostId, Year } from '../model/ids'
import type { Time, TimeEnd } from '../model/selection'
import { type Figures, isRejectedRow } from './figures'

/** For every year from the first to the last with a figure: how many of the chosen hosts have one. */
export interface Coverage {
  readonly years: readonly Year[]
  readonly counts: readonly number[]
}

/** Of a best year's hosts, the share that the latest year must have (data.md, "latest and earliest"). */
const LATEST_SHARE = 0.6

type Count = (figures: Figures, actors: readonly ActorId[], hosts: readonly HostId[]) => Coverage

/** Remembers what was counted for the same figures, actors and hosts. */
export function memoised(count: Count): Count {
  const counted = new WeakMap<Figures, Map<string, Coverage>>()
  return (figures, actors, hosts) => {
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
}

/** Numbers of hosts by year as all years from the first to the last; empty where there are none. */
export function everyYear(counts: ReadonlyMap<Year, number>): Coverage {
  const found = [...counts.keys()].sort((a, b) => a - b)
  const first = found[0]
  const last = found[found.length - 1]
  if (first === undefined || last === undefined) return { years: [], counts: [] }
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  return { years, counts: years.map((year) => counts.get(year) ?? 0) }
}

/**
 * Counts hosts with a figure of any chosen actor, of any source, rejected ones left out.
 * The world total counts only where it is asked for by name. Empty where nothing is known. Memoised.
 */
export const coverageOf = memoised(count)

function count(figures: Figures, actors: readonly ActorId[], hosts: readonly HostId[]): Coverage {
  const { rows } = figures.data
  const actorSet = new Set(actors.map((actor) => figures.actorIndex.get(actor)))
  const hostSet = new Set(hosts.map((host) => figures.hostIndex.get(host)))
  const seen = new Map<Year, Set<number>>()
  for (let row = 0; row < rows.length; row++) {
    const host = rows.host[row] ?? 0
    if (!hostSet.has(host) || !actorSet.has(rows.actor[row] ?? 0) || isRejectedRow(figures, row)) continue
    const year = rows.year[row] ?? 0
    let known = seen.get(year)
    if (!known) {
      known = new Set()
      seen.set(year, known)
    }
    known.add(host)
  }
  return everyYear(new Map([...seen].map(([year, known]) => [year, known.size])))
}

/** The newest year with at least 60 % as many hosts as the best year. Null where there are no figures. */
export function latestOf(coverage: Coverage): Year | null {
  const best = Math.max(0, ...coverage.counts)
  if (best === 0) return null
  for (let index = coverage.years.length - 1; index >= 0; index--) {
    if ((coverage.counts[index] ?? 0) >= LATEST_SHARE * best) return coverage.years[index] ?? null
  }
  return null
}

/** The first year with any figure. Null where there are none. */
export function earliestOf(coverage: Coverage): Year | null {
  return coverage.years[0] ?? null
}

/** A year, or what `earliest` and `latest` stand for. Null where a word stands for nothing. */
export function resolveEnd(end: TimeEnd, coverage: Coverage): Year | null {
  if (end === 'latest') return latestOf(coverage)
  if (end === 'earliest') return earliestOf(coverage)
  return end
}

/** The one year of a map: of a span, its end. */
export function resolveYear(time: Time, coverage: Coverage): Year | null {
  return resolveEnd(time.kind === 'year' ? time.year : time.to, coverage)
}

/** The span of a chart of lines; one year is a span of that year. Turned round where the ends are in the wrong order. */
export function resolveSpan(
  time: Time,
  coverage: Coverage,
): { readonly from: Year; readonly to: Year } | null {
  const from = resolveEnd(time.kind === 'year' ? time.year : time.from, coverage)
  const to = resolveEnd(time.kind === 'year' ? time.year : time.to, coverage)
  if (from === null || to === null) return null
  return from <= to ? { from, to } : { from: to, to: from }
}
