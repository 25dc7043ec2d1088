import { hostGroup, isWrong, reading } from './oracle'
import type { PlainRow, PlainTable } from './plain-tables'

/** Years of a host in which one group is drawn for all actors together. */
export interface PlainRun {
  readonly group: string
  readonly years: readonly number[]
}

export function yearsOf(table: PlainTable, actors: readonly string[], host: string): readonly number[] {
  const years = actors.flatMap((actor) =>
    (table.byPair.get(`${actor}>${host}`) ?? []).filter((row) => !isWrong(row)).map((row) => row.year),
  )
  return [...new Set(years)].sort((a, b) => a - b)
}

/**
 * Each year gets the group that covers most of the actors; then a lonely year between years of one other group, which
 * are three or more together, becomes theirs, the earliest first, until there is none left; then equal neighbours are
 * a run.
 */
export function runs(table: PlainTable, actors: readonly string[], host: string): readonly PlainRun[] {
  const years = yearsOf(table, actors, host)
  const groups = years.map((year) => hostGroup(table, actors, host, year) ?? '')
  for (let at = 1; at < groups.length - 1; at++) {
    const around = groups[at - 1] ?? ''
    if (groups[at] === around || groups[at + 1] !== around) continue
    let from = at - 1
    while (from > 0 && groups[from - 1] === around) from--
    let to = at + 1
    while (to < groups.length - 1 && groups[to + 1] === around) to++
    if (to - from < 3) continue
    groups[at] = around
    at = 0
  }
  const found: { group: string; years: number[] }[] = []
  years.forEach((year, at) => {
    const last = found[found.length - 1]
    const group = groups[at] ?? ''
    if (last?.group === group) last.years.push(year)
    else found.push({ group, years: [year] })
  })
  return found
}

const steps = new WeakMap<PlainTable, Map<string, number>>()

/** The median number of years between neighbouring years of a pair in a group, at least 1. */
export function usualStep(table: PlainTable, group: string): number {
  const known = steps.get(table) ?? new Map<string, number>()
  steps.set(table, known)
  const found = known.get(group)
  if (found !== undefined) return found
  const distances: number[] = []
  for (const rows of table.byPair.values()) {
    const years = [
      ...new Set(rows.filter((row) => row.group === group && !isWrong(row)).map((row) => row.year)),
    ].sort((a, b) => a - b)
    distances.push(...years.slice(1).map((year, at) => year - (years[at] ?? year)))
  }
  distances.sort((a, b) => a - b)
  const half = distances.length / 2
  const median = ((distances[Math.floor(half)] ?? 1) + (distances[Math.ceil(half) - 1] ?? 1)) / 2
  const step = Math.max(1, median)
  known.set(group, step)
  return step
}

export interface PlainStretch {
  readonly rows: readonly PlainRow[]
  readonly thin: boolean
  readonly dots: boolean
  /** What the index of the rows is counted from. */
  readonly base: PlainRow
}

/** The stretches of an actor's line, in the years shown. `source` forces one group in one run of all years. */
export function stretches(
  table: PlainTable,
  actors: readonly string[],
  actor: string,
  host: string,
  span: { from: number; to: number },
  source: string | null,
): readonly PlainStretch[] {
  const whole: readonly PlainRun[] = source
    ? [{ group: source, years: yearsOf(table, actors, host) }]
    : runs(table, actors, host)
  return whole.flatMap((run) => {
    const of = (group: string | null) =>
      run.years.flatMap((year) => reading(table, { actor, host, year, group }) ?? [])
    const own = of(run.group)
    const thin = own.length === 0 && source === null
    const rows = thin ? of(null) : own
    const pieces: PlainRow[][] = []
    for (const row of rows) {
      const piece = pieces[pieces.length - 1]
      const before = piece?.[piece.length - 1]
      const joined =
        before !== undefined &&
        before.group === row.group &&
        row.year - before.year <= usualStep(table, row.group) &&
        !table.id.endsWith('_part_year')
      if (joined) piece?.push(row)
      else pieces.push([row])
    }
    return pieces.flatMap((piece) => {
      const shown = piece.filter((row) => row.year >= span.from && row.year <= span.to)
      const group = piece[0]?.group ?? ''
      const base = rows.find((row) => row.group === group)
      if (shown.length === 0 || !base) return []
      return [{ rows: shown, thin, base, dots: usualStep(table, group) > 1 || shown.length === 1 }]
    })
  })
}
