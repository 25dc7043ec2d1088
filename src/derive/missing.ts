import { type ActorId, type HostId, NO_ACTOR, type Year } from '../model/ids'
import type { Gap } from '../model/indicator'
import type { MissingReading } from '../model/reading'
import type { Ask, Figures } from './figures'
import { isRejectedRow, rowsOfPair } from './figures'

function concerns(gap: Gap, actor: ActorId, host: HostId, year: Year): boolean {
  if (gap.from !== null && year < gap.from) return false
  if (gap.to !== null && year > gap.to) return false
  const wanted: string | null = gap.actor
  // In nation-shaped indicators the table writes the nation as actor; its figures have it as host.
  if (actor === NO_ACTOR)
    return (wanted === null || wanted === '' || wanted === host) && (!gap.host || gap.host === host)
  return (gap.actor === null || gap.actor === actor) && (gap.host === null || gap.host === host)
}

/** The known gap that explains why there is no figure; the most exact entry first. Null where none is known. */
export function gapFor(figures: Figures, actor: ActorId, host: HostId, year: Year): Gap | null {
  let best: Gap | null = null
  let exactness = -1
  for (const gap of figures.data.gaps) {
    if (!concerns(gap, actor, host, year)) continue
    const score = (gap.host ? 2 : 0) + (gap.actor ? 1 : 0)
    if (score > exactness) {
      best = gap
      exactness = score
    }
  }
  return best
}

/**
 * Why there is no figure: the reason of gaps.csv; else the country is the actor itself; else the year lies outside all
 * that the indicator has; else, where the reader carries figures forward, the newest one is too old; else none was found.
 */
export function missingReading(figures: Figures, ask: Ask): MissingReading {
  const { indicator } = figures.data
  const gap = gapFor(figures, ask.actor, ask.host, ask.year)
  if (gap) return { kind: 'missing', why: gap.why, text: gap.text }
  if (String(ask.actor) === String(ask.host)) return { kind: 'missing', why: 'not-applicable' }
  if (ask.year < indicator.firstYear || ask.year > indicator.lastYear)
    return { kind: 'missing', why: 'outside-years' }
  if (ask.carry > 0 && hasOlder(figures, ask)) return { kind: 'missing', why: 'too-old' }
  return { kind: 'missing', why: 'no-figure' }
}

function hasOlder(figures: Figures, ask: Ask): boolean {
  const [first, behind] = rowsOfPair(figures, ask.actor, ask.host)
  for (let row = first; row < behind; row++) {
    if ((figures.data.rows.year[row] ?? 0) < ask.year && !isRejectedRow(figures, row)) return true
  }
  return false
}
