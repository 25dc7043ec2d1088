import type { LinePicture } from './picture'

/** Values to heights. `root` is for ranks: the square root keeps the top places legible. `steps` is for named classes. */
export interface ValueScale {
  readonly kind: 'linear' | 'log' | 'root' | 'steps'
  readonly low: number
  readonly high: number
  /** 1 at the top: ranks. */
  readonly turned: boolean
  /** Ascending. */
  readonly ticks: readonly number[]
  /** Codes of named classes, ascending; empty for numbers. */
  readonly codes: readonly number[]
}

const ROUND = [1, 2, 2.5, 5] as const
/** A log scale has no place for 0, for what is below it, or for the dust of computing. */
const SMALLEST = 1e-100
const RANKS: readonly number[] = [1, 10, 25, 50, 75, 100, 125, 150, 175, 200, 250, 300]

interface Choice {
  readonly low: number
  readonly high: number
  readonly step: number
  readonly waste: number
}

/** Away with the dust of binary fractions: 0.1 * 3. */
const clean = (value: number): number => Number(value.toPrecision(12))

const stepsFrom = (low: number, high: number, step: number): number[] => {
  const count = Math.round((high - low) / step)
  return Array.from({ length: count + 1 }, (_, i) => clean(low + i * step))
}

const choiceOf = (low: number, high: number, step: number): Choice => {
  const from = Math.floor(clean(low / step)) * step
  const to = Math.max(Math.ceil(clean(high / step)) * step, from + step)
  // 25 reads worse than 20, and is taken only where it saves room.
  const odd = String(clean(step)).replace(/[0.]/g, '') === '25' ? 0.04 : 0
  return { low: clean(from), high: clean(to), step, waste: (to - from - (high - low)) / (to - from) + odd }
}

const linear = (low: number, high: number, most: number, whole: boolean): ValueScale => {
  const span = high > low ? high - low : Math.abs(high) || 1
  const end = high > low ? high : low + span
  const ten = Math.floor(Math.log10(span)) - 2
  const choices: Choice[] = []
  for (let power = ten; power <= ten + 3; power++) {
    for (const head of ROUND) {
      const step = head * 10 ** power
      if (!whole || Number.isInteger(clean(step))) choices.push(choiceOf(low, end, step))
    }
  }
  const within = (fewest: number) =>
    choices
      .filter(({ low: a, high: b, step }) => {
        const lines = Math.round((b - a) / step) + 1
        return lines <= most && lines >= fewest
      })
      .sort((a, b) => a.waste - b.waste || a.step - b.step)[0]
  const best = within(Math.min(4, most)) ?? within(2) ?? choiceOf(low, end, span)
  return {
    kind: 'linear',
    low: best.low,
    high: best.high,
    turned: false,
    ticks: stepsFrom(best.low, best.high, best.step),
    codes: [],
  }
}

/** 1, 2, 5 of every power of ten from `low` to `high`, ends widened to such numbers. */
const oneTwoFive = (low: number, high: number): number[] => {
  const all: number[] = []
  for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power++) {
    for (const head of [1, 2, 5]) all.push(clean(head * 10 ** power))
  }
  const first = all.findLastIndex((tick) => tick <= low)
  const last = all.findIndex((tick) => tick >= high)
  return all.slice(Math.max(0, first), (last < 0 ? all.length - 1 : last) + 1)
}

const logarithmic = (low: number, high: number, most: number): ValueScale => {
  const all = oneTwoFive(low, high > low ? high : low * 10)
  const ends = { low: all.at(0) ?? low, high: all.at(-1) ?? high }
  let ticks = all
  if (ticks.length > most) ticks = all.filter((tick) => Number.isInteger(clean(Math.log10(tick))))
  for (let every = 2; ticks.length > most; every++) {
    ticks = ticks.filter((tick) => Math.round(Math.log10(tick)) % every === 0)
  }
  if (ticks.length < 2) ticks = [ends.low, ends.high]
  return { kind: 'log', ...ends, turned: false, ticks, codes: [] }
}

/** Ranks far from the top and close to each other: even steps round them. */
const closeRanks = (low: number, high: number): ValueScale => {
  const range = high - low
  const step = range <= 3 ? 1 : range <= 8 ? 2 : range <= 30 ? 5 : 10
  const start = Math.max(1, Math.floor(low / step) * step)
  const end = Math.max(Math.ceil(high / step) * step, start + step)
  return {
    kind: 'linear',
    low: start,
    high: end,
    turned: true,
    ticks: stepsFrom(start, end, step),
    codes: [],
  }
}

const TOP_RANKS = 10
const CLOSE = 45

const ranked = (low: number, high: number, fromOne: boolean): ValueScale => {
  if (!fromOne && low > TOP_RANKS && high - low <= CLOSE) return closeRanks(low, high)
  const start = fromOne ? 1 : (RANKS.findLast((rank) => rank <= low) ?? 1)
  if (high - start <= 12) {
    const end = Math.max(Math.ceil(high), start + 1)
    const step = end - start > 5 ? 2 : 1
    const ticks = [start]
    for (let tick = start + step - (start === 1 && step > 1 ? 1 : 0); tick <= end; tick += step)
      ticks.push(tick)
    return { kind: 'linear', low: start, high: end, turned: true, ticks, codes: [] }
  }
  const end = RANKS.find((rank) => rank >= high) ?? Math.ceil(high)
  const ticks = RANKS.filter((rank) => rank >= start && rank <= end)
  return { kind: 'root', low: start, high: end, turned: true, ticks, codes: [] }
}

/** The smallest and largest number that is drawn; values that a log scale cannot show do not count. */
const rangeOf = (picture: LinePicture): { low: number; high: number } => {
  const log = picture.scale === 'log'
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  const take = (value: number) => {
    if (!Number.isFinite(value) || (log && value < SMALLEST)) return
    if (value < low) low = value
    if (value > high) high = value
  }
  take(picture.low)
  take(picture.high)
  for (const { lines } of picture.panels) {
    for (const line of lines) {
      for (const { points } of line.stretches) for (const { value } of points) take(value)
      for (const { value } of line.rivals) take(value)
    }
  }
  return low <= high ? { low, high } : { low: log ? 1 : 0, high: log ? 10 : 1 }
}

/**
 * The scale of all panels, with at most `most` grid lines; a log scale takes half as many more, ranks and named classes
 * have their own.
 */
export const valueScale = (picture: LinePicture, most: number): ValueScale => {
  if (picture.categories !== null && picture.categories.length > 0) {
    const codes = picture.categories.map(({ code }) => code).sort((a, b) => a - b)
    return {
      kind: 'steps',
      low: codes.at(0) ?? 0,
      high: codes.at(-1) ?? 1,
      turned: picture.turned,
      ticks: codes,
      codes,
    }
  }
  const { low, high } = rangeOf(picture)
  if (picture.turned) return ranked(low, high, picture.zero)
  if (picture.scale === 'log') return logarithmic(low, high, Math.floor(most * 1.5))
  const whole = picture.whole ?? false
  return picture.zero
    ? linear(Math.min(0, low), Math.max(0, high), most, whole)
    : linear(low, high, most, whole)
}

/** Named classes stand at equal distances, whatever their codes. */
const stepOf = (codes: readonly number[], value: number): number => {
  const above = codes.findIndex((code) => code >= value)
  if (above <= 0) return above < 0 ? codes.length - 1 : 0
  const below = codes[above - 1] ?? 0
  const next = codes[above] ?? below
  return above - 1 + (next > below ? (value - below) / (next - below) : 1)
}

const along = ({ kind, codes }: ValueScale, value: number): number => {
  if (kind === 'log') return Math.log(value)
  if (kind === 'root') return Math.sqrt(Math.max(0, value))
  return kind === 'steps' ? stepOf(codes, value) : value
}

/** Height of a value between `top` and `bottom`; null where a log scale has no place for it. */
export const heightOf = (scale: ValueScale, value: number, top: number, bottom: number): number | null => {
  if (scale.kind === 'log' && value < SMALLEST) return null
  // A class has a band of its own, so that its lines can lie side by side in it.
  const margin = scale.kind === 'steps' ? 0.5 : 0
  const from = along(scale, scale.low) - margin
  const to = along(scale, scale.high) + margin
  const share = to > from ? (along(scale, value) - from) / (to - from) : 0.5
  return scale.turned ? top + share * (bottom - top) : bottom - share * (bottom - top)
}
