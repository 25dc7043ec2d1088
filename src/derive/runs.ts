import type { ActorId, GroupId, HostId, Year } from '../model/ids'
import { type Figures, isRejectedRow, rowsOfPair } from './figures'

/** Years of a host in which one group is drawn for all chosen actors. */
export interface Run {
  /** First and last year with a figure in the run. */
  readonly from: Year
  readonly to: Year
  /** null: figures of all groups, each year the lowest priority (like-for-like off). */
  readonly group: GroupId | null
  /** Years with a figure of any chosen actor, of whatever group. */
  readonly years: readonly Year[]
}

/** Runs of at least so many years are not interrupted by a single year of another group. */
const STEADY = 3

/** For each year with a figure: how many chosen actors each group covers, by group index. */
function countByYear(
  figures: Figures,
  actors: readonly ActorId[],
  host: HostId,
): ReadonlyMap<Year, Uint16Array> {
  const counts = new Map<Year, Uint16Array>()
  const { rows, groups } = figures.data
  for (const actor of actors) {
    const seen = new Set<number>()
    const [first, behind] = rowsOfPair(figures, actor, host)
    for (let row = first; row < behind; row++) {
      if (isRejectedRow(figures, row)) continue
      const year = rows.year[row] ?? 0
      const group = figures.groupOfSource[rows.source[row] ?? 0] ?? 0
      const key = year * groups.length + group
      if (seen.has(key)) continue
      seen.add(key)
      const ofYear = counts.get(year) ?? new Uint16Array(groups.length)
      ofYear[group] = (ofYear[group] ?? 0) + 1
      counts.set(year, ofYear)
    }
  }
  return counts
}

/** The index of the group that covers most; groups are in order of priority, so the first of equals wins. */
function bestGroup(counts: Uint16Array): number {
  let best = 0
  for (let group = 1; group < counts.length; group++)
    if ((counts[group] ?? 0) > (counts[best] ?? 0)) best = group
  return best
}

interface Draft {
  readonly group: number
  readonly years: Year[]
}

function mergeSingles(drafts: readonly Draft[]): readonly Draft[] {
  let runs = [...drafts]
  for (let index = 1; index < runs.length - 1; ) {
    const before = runs[index - 1]
    const single = runs[index]
    const after = runs[index + 1]
    const steady =
      before &&
      single &&
      after &&
      single.years.length === 1 &&
      before.group === after.group &&
      before.years.length + after.years.length >= STEADY
    if (before && single && after && steady) {
      const merged: Draft = { group: before.group, years: [...before.years, ...single.years, ...after.years] }
      runs = [...runs.slice(0, index - 1), merged, ...runs.slice(index + 2)]
      // The run before the merged one has a longer neighbour now, and may be a single year itself.
      index = Math.max(1, index - 2)
    } else index++
  }
  return runs
}

/**
 * Cuts all years of a host into runs, for all its chosen actors together (data.md, "Comparable groups"): in each run
 * the group is drawn that covers most of the actors; a tie goes to the lowest priority number; a single year of
 * another group does not interrupt a run of three years or more. A forced `source` group, or like-for-like off, makes
 * one run of all years. Empty where the host has no figure of these actors.
 */
export function runsOf(
  figures: Figures,
  actors: readonly ActorId[],
  host: HostId,
  options: { readonly source: GroupId | null; readonly like: boolean },
): readonly Run[] {
  const counts = countByYear(figures, actors, host)
  const years = [...counts.keys()].sort((a, b) => a - b)
  const first = years[0]
  const last = years[years.length - 1]
  if (first === undefined || last === undefined) return []
  if (options.source !== null || !options.like)
    return [{ from: first, to: last, group: options.source, years }]
  const drafts: Draft[] = []
  for (const year of years) {
    const group = bestGroup(counts.get(year) ?? new Uint16Array(1))
    const current = drafts[drafts.length - 1]
    if (current && current.group === group) current.years.push(year)
    else drafts.push({ group, years: [year] })
  }
  return mergeSingles(drafts).map((draft) => ({
    from: draft.years[0] ?? first,
    to: draft.years[draft.years.length - 1] ?? last,
    group: figures.data.groups[draft.group]?.id ?? null,
    years: draft.years,
  }))
}
