import { groupId, sourceId } from '../model/ids'
import type { Group, Source } from '../model/indicator'
import { isRejected } from '../model/note'
import { readInCopy } from './read-countries'
import type { Observation } from './read-observations'
import type { Tables } from './read-tables'

/**
 * Sources that have figures of an indicator, lowest priority number first. A source of an indicator that
 * `preferred_sources.csv` does not name is alone: its own group, priority 1.
 */
export function sourcesOf(
  tables: Tables,
  indicator: string,
  observations: readonly Observation[],
): readonly Source[] {
  const ranked = tables.preferred.get(indicator)
  const ids = new Set(observations.map((observation) => observation.source))
  const sources = [...ids].flatMap((id): readonly Source[] => {
    const source = tables.sources.get(id)
    if (source === undefined) return []
    return [
      {
        id: sourceId(id),
        title: source.title,
        publisher: source.publisher,
        published: source.published,
        url: source.url,
        licence: source.licence,
        copy: readInCopy(source.locator),
        group: groupId(ranked?.get(id)?.group ?? id),
        priority: ranked?.get(id)?.priority ?? 1,
      },
    ]
  })
  return sources.sort((a, b) => a.priority - b.priority)
}

/**
 * Comparable groups of the sources (which are in order of priority), by priority. The label is the reason that
 * `preferred_sources.csv` gives for the group's first source, else that source's title.
 */
export function groupsOf(
  tables: Tables,
  indicator: string,
  sources: readonly Source[],
  observations: readonly Observation[],
): readonly Group[] {
  const groupOf = new Map<string, string>(sources.map((source) => [source.id, source.group]))
  const steps = usualSteps(observations, (source) => groupOf.get(source) ?? '')
  const groups = new Map<string, Group>()
  for (const { group, id, title, priority } of sources) {
    if (groups.has(group)) continue
    const label = tables.preferred.get(indicator)?.get(id)?.reason ?? title
    groups.set(group, { id: group, label, priority, step: steps.get(group) ?? 1 })
  }
  return [...groups.values()]
}

/**
 * Usual step of each group: the median number of years between neighbouring years of a pair in that group (of an even
 * number of steps the mean of the middle two), at least 1. Rejected figures are left out; a group without two years of
 * any pair has none.
 */
function usualSteps(
  observations: readonly Observation[],
  groupOf: (source: string) => string,
): ReadonlyMap<string, number> {
  const years = new Map<string, Map<string, Set<number>>>()
  for (const { actor, host, year, source, note } of observations) {
    if (isRejected(note)) continue
    const group = groupOf(source)
    const pairs = years.get(group) ?? new Map<string, Set<number>>()
    years.set(group, pairs)
    const pair = `${actor} ${host}`
    const known = pairs.get(pair)
    if (known === undefined) pairs.set(pair, new Set([year]))
    else known.add(year)
  }
  const usual = new Map<string, number>()
  for (const [group, pairs] of years) {
    const steps = [...pairs.values()].flatMap((known) => {
      const sorted = [...known].sort((a, b) => a - b)
      return sorted.slice(1).map((year, at) => year - (sorted[at] ?? year))
    })
    steps.sort((a, b) => a - b)
    const middle = steps.length / 2
    const median = ((steps[Math.ceil(middle) - 1] ?? 1) + (steps[Math.floor(middle)] ?? 1)) / 2
    usual.set(group, Math.max(1, median))
  }
  return usual
}
