import type { ActorId } from './ids'
import type { Category, ClassBreaks, UnitKind } from './indicator'

const STEPS = [1, 1.5, 2, 2.5, 3, 4, 5, 7.5]
/** For readings that lie so close together that one class of the usual steps would hold most of them. */
const FINE_STEPS = [1, 1.2, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 5.5, 6, 6.5, 7, 7.5, 8, 8.5, 9, 9.5]
/** A class with more of the readings than this says too little. */
const CROWDED = 0.4
/** Breaks of ranks: places 1 to 10 are one class, so a rank equal to a break belongs to the class below it. */
export const RANK_BREAKS: readonly number[] = [10, 25, 50, 100, 150]
const CLASSES = 6
/** With fewer readings there are no sixths to speak of. */
const FEW = 30

/**
 * Class breaks of one indicator and actor from all its readings (any order; doubtful and rejected figures and the world
 * total left out), by data.md, "Class breaks": categories get a class a code; ranks fixed breaks; at most six
 * distinct readings a class each; under 30 readings three classes; else six. Breaks are round numbers (1, 1.5, 2, 2.5, 3,
 * 4, 5, 7.5 times a power of ten; whole ones where all readings are whole) between the smallest reading above zero and
 * the largest, nearest to the quantiles; finer round numbers where one class would hold over 40 % of the readings. Where readings are negative, 0 is a break and the scale diverges there.
 * Null without a reading.
 */
export function classBreaks(
  actor: ActorId,
  readings: readonly number[],
  unitKind: UnitKind,
  categories: readonly Category[],
): ClassBreaks | null {
  const sorted = Float64Array.from(readings).sort()
  const min = sorted[0]
  const high = sorted[sorted.length - 1]
  if (min === undefined || high === undefined) return null
  if (unitKind === 'category') {
    const codes = categories.map((category) => category.code)
    return {
      actor,
      kind: 'category',
      low: codes[0] ?? min,
      high: codes.at(-1) ?? high,
      inner: codes.slice(1),
    }
  }
  if (unitKind === 'rank') return { actor, kind: 'rank', low: 1, high, inner: RANK_BREAKS }
  const distinct = [...new Set(sorted)]
  const low = Math.min(0, min)
  if (distinct.length <= CLASSES) return { actor, kind: 'distinct', low: min, high, inner: distinct.slice(1) }
  const classes = sorted.length < FEW ? 3 : CLASSES
  const usual = nearest(quantiles(sorted, classes), roundNumbers(sorted, STEPS))
  const crowded = classes === CLASSES && fullest(sorted, usual) > CROWDED
  const fine = crowded ? nearest(quantiles(sorted, classes), roundNumbers(sorted, FINE_STEPS)) : usual
  const inner = fullest(sorted, fine) < fullest(sorted, usual) ? fine : usual
  if (min >= 0 || high <= 0) return { actor, kind: 'sequential', low, high, inner }
  return { actor, kind: 'diverging', low, high, inner: throughZero(inner) }
}

/** The part of the readings that the fullest class holds. */
function fullest(sorted: Float64Array, inner: readonly number[]): number {
  const counts = new Array<number>(inner.length + 1).fill(0)
  let step = 0
  for (const value of sorted) {
    while (step < inner.length && value >= (inner[step] ?? 0)) step++
    counts[step] = (counts[step] ?? 0) + 1
  }
  return Math.max(...counts) / sorted.length
}

/** The 1/n, 2/n ... quantiles of sorted values, linear between neighbours (type 7 of Hyndman and Fan 1996). */
function quantiles(sorted: Float64Array, n: number): readonly number[] {
  return Array.from({ length: n - 1 }, (_, k) => {
    const at = ((k + 1) / n) * (sorted.length - 1)
    const below = sorted[Math.floor(at)] ?? 0
    const above = sorted[Math.ceil(at)] ?? below
    return below + (above - below) * (at - Math.floor(at))
  })
}

/** Candidates ascending, negative ones and 0 included where readings are negative. */
function roundNumbers(sorted: Float64Array, steps: readonly number[]): readonly number[] {
  const sizes = [...sorted].filter((value) => value !== 0).map(Math.abs)
  const smallest = sizes.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  const largest = sizes.reduce((a, b) => Math.max(a, b), 0)
  const whole = sorted.every((value) => Number.isInteger(value))
  const positive: number[] = []
  for (let power = Math.floor(Math.log10(smallest)); power <= Math.floor(Math.log10(largest)); power++)
    for (const step of steps) positive.push(timesPowerOfTen(step, power))
  const min = sorted[0] ?? 0
  const all = min < 0 ? [...positive.map((value) => -value).reverse(), 0, ...positive] : positive
  const lowest = min < 0 ? min : smallest
  const high = sorted[sorted.length - 1] ?? 0
  // Of whole numbers above zero, nothing lies below a break at the smallest.
  const above = whole && min >= 0 ? lowest + 1 : lowest
  return all.filter((value) => value >= above && value <= high && (!whole || Number.isInteger(value)))
}

/** The double nearest to step times 10^power, so that 1.5 × 10^-2 is 0.015 and not a neighbour of it. */
function timesPowerOfTen(step: number, power: number): number {
  return Number(`${step}e${power}`)
}

interface Choice {
  readonly cost: number
  readonly path: readonly number[]
}

/**
 * Distinct candidates, ascending, as many as there are targets (all, if there are no more than that): those whose
 * distances to the targets add up to the least, of equal sums the smaller candidates. Goes through the targets with the
 * best choice so far for each candidate that comes last in it.
 */
function nearest(targets: readonly number[], candidates: readonly number[]): readonly number[] {
  if (candidates.length <= targets.length) return candidates
  const start: Choice = { cost: 0, path: [] }
  const impossible: Choice = { cost: Number.POSITIVE_INFINITY, path: [] }
  let best: readonly Choice[] = []
  for (const [turn, target] of targets.entries()) {
    const previous = best
    let before = turn === 0 ? start : impossible
    best = candidates.map((candidate, at): Choice => {
      const choice = { cost: before.cost + Math.abs(candidate - target), path: [...before.path, candidate] }
      const last = previous[at] ?? impossible
      if (last.cost < before.cost) before = last
      return choice
    })
  }
  return best.reduce((a, b) => (b.cost < a.cost ? b : a), impossible).path
}

/** Makes 0 a break: in place of the break nearest to it, unless it is one. */
function throughZero(inner: readonly number[]): readonly number[] {
  if (inner.includes(0)) return inner
  const closest = inner.reduce((a, b) => (Math.abs(b) < Math.abs(a) ? b : a), inner[0] ?? 0)
  return inner.map((value) => (value === closest ? 0 : value))
}
