import { textWidth } from '../lines/text-width'

const SIZE = 12
/** Of the year shown, which is larger and bold. */
const NOW_SIZE = 14
const GAP = 8
const STEPS = [1, 2, 5, 10, 20, 50]

/** A year under a slider; `share` is its place on the track, from 0 to 1. */
export interface YearTick {
  readonly year: number
  readonly share: number
}

/** The ends and round years between them, as many as have room beside each other and beside the year shown. */
export function yearTicks(first: number, last: number, now: number, width: number): readonly YearTick[] {
  const span = last - first
  if (span <= 0 || width <= 0) return []
  const wide = textWidth('2000', SIZE, 'regular')
  const place = (year: number) => ((year - first) / span) * width
  const taken = [{ at: place(now), half: textWidth('2000', NOW_SIZE, 'bold') / 2 }]
  const step = STEPS.find((years) => (years / span) * width >= 3 * wide) ?? span
  const round: number[] = []
  for (let year = Math.ceil(first / step) * step; year < last; year += step) round.push(year)
  const ticks: YearTick[] = []
  for (const year of [first, last, ...round]) {
    const at = place(year)
    if (taken.some((other) => Math.abs(other.at - at) < other.half + wide / 2 + GAP)) continue
    taken.push({ at, half: wide / 2 })
    ticks.push({ year, share: (year - first) / span })
  }
  return ticks.sort((a, b) => a.year - b.year)
}
