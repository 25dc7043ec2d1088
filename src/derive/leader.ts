import { type ActorId, type GroupId, type HostId, WORLD_TOTAL, type Year } from '../model/ids'
import type { MissingReading, ValueReading } from '../model/reading'
import { type Figures, isRejectedRow, readingFor, rowsOfPair } from './figures'
import { isRatioScale } from './measures'
import { missingReading } from './missing'

export interface ActorFigure {
  readonly actor: ActorId
  readonly reading: ValueReading
  /** What is compared: the percentage itself, or the share of the actors shown, in percent. */
  readonly points: number
}

export interface Lead {
  readonly kind: 'leader'
  readonly actor: ActorId
  readonly second: ActorId
  /** First minus second, in points; under 2 is level. */
  readonly margin: number
  readonly level: boolean
  /** 1 from 2 points, 2 from 10, 3 over 25. */
  readonly depth: 1 | 2 | 3
  readonly group: GroupId | null
  /** All chosen actors that have a figure, largest first; ties in the order of the address. */
  readonly figures: readonly ActorFigure[]
  /** Oldest and newest year used. */
  readonly from: Year
  readonly to: Year
  readonly doubtful: boolean
}

export interface NoLead {
  readonly kind: 'none'
  readonly missing: MissingReading
  /** What there is. */
  readonly figures: readonly ActorFigure[]
  readonly group: GroupId | null
}

export const LEVEL_BELOW = 2
const DEEP_FROM = 10
const DEEPEST_ABOVE = 25
const FEWEST_ACTORS = 3

/** Of so many chosen actors, how many must have a figure for one to lead: at least three, and at least half. */
export function fewestActors(chosen: number): number {
  return Math.max(FEWEST_ACTORS, Math.ceil(chosen / 2))
}

function pointsOf(
  figures: Figures,
  readings: readonly { actor: ActorId; reading: ValueReading }[],
): readonly ActorFigure[] {
  const { indicator } = figures.data
  if (indicator.unitKind !== 'amount')
    return readings.map((entry) => ({ ...entry, points: entry.reading.value }))
  const sum = readings.reduce((total, entry) => total + entry.reading.value, 0)
  return readings.map((entry) => ({ ...entry, points: sum > 0 ? (entry.reading.value / sum) * 100 : 0 }))
}

function readingsOf(
  figures: Figures,
  actors: readonly ActorId[],
  host: HostId,
  year: Year,
  group: GroupId | null,
  carry: number,
) {
  const found: { actor: ActorId; reading: ValueReading }[] = []
  for (const actor of actors) {
    const reading = readingFor(figures, { actor, host, year, group, carry })
    if (reading) found.push({ actor, reading })
  }
  return found
}

/** The group that covers most of the chosen actors for a host and year; ties go to the lowest priority number. */
export function groupForActors(
  figures: Figures,
  actors: readonly ActorId[],
  host: HostId,
  year: Year,
  carry: number,
): GroupId | null {
  const { rows, groups } = figures.data
  const covered = new Uint16Array(groups.length)
  const lastActor = new Int32Array(groups.length).fill(-1)
  actors.forEach((actor, position) => {
    const [first, behind] = rowsOfPair(figures, actor, host)
    for (let row = first; row < behind; row++) {
      const of = rows.year[row] ?? 0
      if (of > year || of < year - carry || isRejectedRow(figures, row)) continue
      const group = figures.groupOfSource[rows.source[row] ?? 0] ?? 0
      if (lastActor[group] === position) continue
      lastActor[group] = position
      covered[group] = (covered[group] ?? 0) + 1
    }
  })
  let best = -1
  covered.forEach((count, group) => {
    if (count > (covered[best] ?? 0)) best = group
  })
  return groups[best]?.id ?? null
}

/**
 * Who leads in a host and year (data.md, "Who leads"): the chosen actors' figures from the one group that covers most
 * of them, or each actor's own reading where `balance.csv` lets any authority count. `source` forces a group; `mixed`
 * takes each actor's own reading, when the reader has turned like-for-like off.
 * There is a leader only where at least three of the chosen actors, and at least half of them, have a figure.
 */
export function leaderOf(
  figures: Figures,
  actors: readonly ActorId[],
  host: HostId,
  year: Year,
  options: { readonly source: GroupId | null; readonly mixed: boolean; readonly carry: number },
): Lead | NoLead {
  const chosen = actors.filter(
    (actor) => String(actor) !== String(host) && String(actor) !== String(WORLD_TOTAL),
  )
  const own = options.mixed || figures.data.indicator.compareAny
  const group = options.source ?? (own ? null : groupForActors(figures, chosen, host, year, options.carry))
  const found = group === null && !own ? [] : readingsOf(figures, chosen, host, year, group, options.carry)
  const ranked = [...pointsOf(figures, found)].sort((a, b) => b.points - a.points)
  const [first, second] = ranked
  if (!first || !second || ranked.length < fewestActors(chosen.length)) {
    return {
      kind: 'none',
      missing: whyNone(figures, chosen, host, year, ranked.length),
      figures: ranked,
      group,
    }
  }
  const margin = first.points - second.points
  const years = ranked.map((entry) => entry.reading.year)
  return {
    kind: 'leader',
    actor: first.actor,
    second: second.actor,
    margin,
    level: margin < LEVEL_BELOW || first.points === 0,
    depth: margin > DEEPEST_ABOVE ? 3 : margin >= DEEP_FROM ? 2 : 1,
    group,
    figures: ranked,
    from: Math.min(...years),
    to: Math.max(...years),
    doubtful: first.reading.doubtful || second.reading.doubtful,
  }
}

function whyNone(
  figures: Figures,
  actors: readonly ActorId[],
  host: HostId,
  year: Year,
  found: number,
): MissingReading {
  if (found > 0) return { kind: 'missing', why: 'too-few-actors' }
  const first = actors[0]
  if (first === undefined) return { kind: 'missing', why: 'too-few-actors' }
  const reasons = actors.map((actor) => missingReading(figures, { actor, host, year, group: null, carry: 0 }))
  const same = reasons.every((reason) => reason.why === reasons[0]?.why)
  return same && reasons[0] ? reasons[0] : { kind: 'missing', why: 'too-few-actors' }
}

/** A third country, none of the chosen, with a larger figure of the same group than the third actor shown; null if none. */
export function largerOutsider(
  figures: Figures,
  lead: Lead,
  actors: readonly ActorId[],
  host: HostId,
  year: Year,
): ActorFigure | null {
  if (!isRatioScale(figures.data.indicator) || figures.data.indicator.unitKind === 'amount') return null
  const third = lead.figures[2]
  let best: ActorFigure | null = null
  for (const actor of figures.data.actors) {
    if (actors.includes(actor) || String(actor) === String(WORLD_TOTAL) || String(actor) === String(host))
      continue
    const reading = readingFor(figures, { actor, host, year, group: lead.group, carry: 0 })
    if (!reading || reading.doubtful || reading.value <= (third?.points ?? 0)) continue
    if (!best || reading.value > best.points) best = { actor, reading, points: reading.value }
  }
  return best
}
