import { type PlainRow, type PlainTable, pairKey } from './plain-tables'

/** "Reading and rivals", "Comparable groups", "Who leads", "Missing is not zero", read from data.md once more. */

export const isWrong = (row: PlainRow): boolean => row.note.startsWith('conflict')
export const isToCheck = (row: PlainRow): boolean =>
  row.note.includes('outlier') || row.note.split(';').some((remark) => remark.trim().startsWith('check:'))

/** All figures that may be drawn, for a pair in the years from..to, of one group or of any. */
function usable(
  table: PlainTable,
  actor: string,
  host: string,
  from: number,
  to: number,
  group?: string | null,
) {
  return (table.byPair.get(pairKey(actor, host)) ?? []).filter(
    (row) => !isWrong(row) && row.year >= from && row.year <= to && (!group || row.group === group),
  )
}

const byPriority = (a: PlainRow, b: PlainRow) => a.priority - b.priority

/** The newest year in the window counts; of its figures the lowest priority number. */
export function reading(
  table: PlainTable,
  ask: { actor: string; host: string; year: number; carry?: number; group?: string | null },
): PlainRow | null {
  const found = usable(table, ask.actor, ask.host, ask.year - (ask.carry ?? 0), ask.year, ask.group)
  const newest = Math.max(...found.map((row) => row.year))
  return found.filter((row) => row.year === newest).sort(byPriority)[0] ?? null
}

/** All other rows of the reading's year, the wrong ones too. */
export function rivals(table: PlainTable, of: PlainRow): readonly PlainRow[] {
  return (table.byPair.get(pairKey(of.actor, of.host)) ?? []).filter(
    (row) => row.year === of.year && row.source !== of.source,
  )
}

/** The name that is counted most; of equals the one with the lowest priority number in the table. */
function mostCounted(table: PlainTable, counts: ReadonlyMap<string, number>): string | null {
  const most = Math.max(...counts.values())
  const priority = (group: string) =>
    Math.min(...table.rows.filter((row) => row.group === group).map((row) => row.priority))
  const [first, ...others] = [...counts].filter(([, count]) => count === most).map(([group]) => group)
  if (first === undefined) return null
  return others.reduce((best, group) => (priority(group) < priority(best) ? group : best), first)
}

/** How many of some lists of rows each group appears in. */
function countGroups(lists: readonly (readonly PlainRow[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const list of lists)
    for (const group of new Set(list.map((row) => row.group))) counts.set(group, (counts.get(group) ?? 0) + 1)
  return counts
}

/** "The group with the most hosts in the region shown for that actor and year." */
export function mapGroup(
  table: PlainTable,
  actor: string,
  hosts: readonly string[],
  year: number,
  carry: number,
): string | null {
  return mostCounted(table, countGroups(hosts.map((host) => usable(table, actor, host, year - carry, year))))
}

/** "The group that covers most of the chosen actors", for a host and year. */
export function hostGroup(
  table: PlainTable,
  actors: readonly string[],
  host: string,
  year: number,
  carry = 0,
): string | null {
  return mostCounted(
    table,
    countGroups(actors.map((actor) => usable(table, actor, host, year - carry, year))),
  )
}

export interface PlainLead {
  readonly leader: string | null
  readonly level: boolean
  readonly margin: number
  readonly found: readonly string[]
}

/** Amounts and counts are turned into shares of the actors shown; percentages are points already. */
export function lead(
  table: PlainTable,
  amount: boolean,
  actors: readonly string[],
  host: string,
  year: number,
  options: { source: string | null; mixed: boolean; carry: number },
): PlainLead {
  const chosen = actors.filter((actor) => actor !== host && actor !== 'WLD')
  const own = options.mixed || table.any
  const group = options.source ?? (own ? null : hostGroup(table, chosen, host, year, options.carry))
  const rows =
    group === null && !own
      ? []
      : chosen.flatMap((actor) => reading(table, { actor, host, year, carry: options.carry, group }) ?? [])
  const sum = rows.reduce((total, row) => total + row.value, 0)
  const points = rows
    .map((row) => ({
      actor: row.actor,
      points: amount ? (sum > 0 ? (row.value / sum) * 100 : 0) : row.value,
    }))
    .sort((a, b) => b.points - a.points)
  const enough = points.length >= 3 && points.length >= chosen.length / 2
  const [first, second] = points
  const margin = (first?.points ?? 0) - (second?.points ?? 0)
  return {
    leader: enough ? (first?.actor ?? null) : null,
    level: margin < 2,
    margin,
    found: points.map((entry) => entry.actor),
  }
}

/** Years, each with the number of hosts that have a figure of one of the actors. */
export function coverage(table: PlainTable, actors: readonly string[], hosts: readonly string[]) {
  const wanted = { actors: new Set(actors), hosts: new Set(hosts) }
  const years = new Map<number, Set<string>>()
  for (const row of table.rows) {
    if (isWrong(row) || !wanted.actors.has(row.actor) || !wanted.hosts.has(row.host)) continue
    years.set(row.year, (years.get(row.year) ?? new Set()).add(row.host))
  }
  return new Map([...years].map(([year, found]) => [year, found.size]))
}

/** "The newest year in which at least 60 % as many hosts have a figure as in that choice's best year." */
export function latest(counts: ReadonlyMap<number, number>): number | null {
  const best = Math.max(...counts.values())
  const good = [...counts].filter(([, count]) => count * 10 >= best * 6).map(([year]) => year)
  return good.length > 0 ? Math.max(...good) : null
}

/** Reasons of the gaps that speak of a missing figure, the most exact ones. */
export function gapReasons(
  table: PlainTable,
  actor: string,
  host: string,
  year: number,
): ReadonlySet<string> {
  // In nation-shaped indicators the table writes the nation as actor.
  const [who, where] = table.nation ? [host, '*'] : [actor, host]
  const about = table.gaps.filter(
    (gap) =>
      (gap.actor === '*' || gap.actor === who) &&
      (gap.host === '*' || gap.host === where) &&
      year >= gap.from &&
      year <= gap.to,
  )
  const exactness = (gap: (typeof about)[number]) => (gap.host === '*' ? 0 : 2) + (gap.actor === '*' ? 0 : 1)
  const most = Math.max(...about.map(exactness))
  return new Set(about.filter((gap) => exactness(gap) === most).map((gap) => gap.why))
}

/** Value / population of the host in that year, never of a year more than 3 years away; the nearest, then the earlier. */
export function persons(population: PlainTable, host: string, year: number): number | null {
  const found = [0, -1, 1, -2, 2, -3, 3]
    .map((away) => reading(population, { actor: '', host, year: year + away })?.value ?? 0)
    .find((value) => value > 0)
  return found ?? null
}

/** In percent of the actors with a figure of the same year; the world total takes no part. */
export function share(
  table: PlainTable,
  of: PlainRow,
  actors: readonly string[],
  group: string | null,
): number | null {
  if (of.actor === 'WLD') return null
  const sum = actors
    .filter((actor) => actor !== 'WLD')
    .reduce(
      (total, actor) => total + (reading(table, { actor, host: of.host, year: of.year, group })?.value ?? 0),
      0,
    )
  return sum > 0 ? (of.value / sum) * 100 : null
}
