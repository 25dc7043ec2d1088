import type { ClassBreaks } from './indicator'

/** Breaks of ranks: a rank equal to a break belongs to the class below it (places 1 to 10 are one class). */
export const RANK_BREAKS: readonly number[] = [10, 25, 50, 100, 150]

const CANDIDATES: readonly number[] = [1, 1.5, 2, 2.5, 3, 4, 5, 7.5]
const CLASSES = 6
/** With fewer readings than this, sextiles say nothing. */
const FEW_READINGS = 30
const FEW_CLASSES = 3

/** Round numbers that may be breaks, ascending, from the smallest positive magnitude to the largest. */
function candidatesFor(values: readonly number[]): readonly number[] {
  const magnitudes = values.map(Math.abs).filter((value) => value > 0)
  if (magnitudes.length === 0) return []
  const lowest = Math.floor(Math.log10(magnitudes.reduce((a, b) => Math.min(a, b))))
  const highest = Math.floor(Math.log10(magnitudes.reduce((a, b) => Math.max(a, b))))
  const positive: number[] = []
  for (let power = lowest; power <= highest; power++) {
    for (const candidate of CANDIDATES) positive.push(Number(`${candidate}e${power}`))
  }
  if (!values.some((value) => value < 0)) return positive
  return [...positive.map((value) => -value).reverse(), 0, ...positive]
}

/** Quantile by linear interpolation of ascending values. */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share
  const below = sorted[Math.floor(at)] ?? 0
  const above = sorted[Math.ceil(at)] ?? below
  return below + (above - below) * (at - Math.floor(at))
}

function nearest(candidates: readonly number[], value: number, taken: ReadonlySet<number>): number | null {
  let best: number | null = null
  for (const candidate of candidates) {
    if (taken.has(candidate)) continue
    if (best === null || Math.abs(candidate - value) < Math.abs(best - value)) best = candidate
  }
  return best
}

/** So many distinct candidates, each the nearest free one to its quantile, ascending. */
function breaksAtQuantiles(sorted: readonly number[], classes: number): readonly number[] {
  const low = sorted[0] ?? 0
  const high = sorted[sorted.length - 1] ?? 0
  // A break at or below the lowest reading, or above the highest, would bound an empty class.
  const candidates = candidatesFor(sorted).filter((value) => value > Math.min(low, 0) && value <= high)
  const taken = new Set<number>()
  for (let part = 1; part < classes; part++) {
    const choice = nearest(candidates, quantile(sorted, part / classes), taken)
    if (choice !== null) taken.add(choice)
  }
  return [...taken].sort((a, b) => a - b)
}

/**
 * Class breaks for readings of all years (data.md, "Class breaks"): six classes at the round numbers
 * (1, 1.5, 2, 2.5, 3, 4, 5, 7.5 times a power of ten) nearest to the sextiles; from 0, or from the minimum where values
 * are negative, when the scale diverges at 0. Under thirty readings one class a distinct value, or three classes.
 * `values` are in any order and not empty; throws on an empty list, since there is nothing to class.
 */
export function classBreaksOf(values: readonly number[]): Omit<ClassBreaks, 'actor'> {
  const sorted = [...values].sort((a, b) => a - b)
  const low = sorted[0]
  const high = sorted[sorted.length - 1]
  if (low === undefined || high === undefined) throw new RangeError('Class breaks need at least one value.')
  const negative = low < 0
  const kind = negative ? 'diverging' : 'sequential'
  const start = negative ? low : 0
  if (sorted.length >= FEW_READINGS)
    return { low: start, high, inner: breaksAtQuantiles(sorted, CLASSES), kind }
  const distinct = [...new Set(sorted)]
  if (distinct.length <= CLASSES)
    return { low: distinct[0] ?? 0, high, inner: distinct.slice(1), kind: 'distinct' }
  return { low: start, high, inner: breaksAtQuantiles(sorted, FEW_CLASSES), kind }
}
