import type { Spot, Words } from '../lines/drawing'
import { textWidth } from '../lines/text-width'

export interface SparkPoint {
  readonly year: number
  readonly value: number
  readonly hollow?: boolean
}

export interface SparkPicture {
  /** Runs of figures that may be joined, ascending; between two runs is a gap. */
  readonly runs: readonly (readonly SparkPoint[])[]
  /** Names of CSS custom properties of the line and of its words. */
  readonly colour: string
  readonly textColour: string
  /** Values at both ends, e.g. "9 %" and "31 %"; empty: not written. */
  readonly firstText: string
  readonly lastText: string
  /** First and last year are written under the base line. */
  readonly years: boolean
  /** The scale starts at 0. */
  readonly zero: boolean
  /** 1 at the top: ranks. */
  readonly turned?: boolean
}

export interface SparkLayout {
  readonly path: string
  /** Runs of a single figure. */
  readonly dots: readonly Spot[]
  /** The last figure; null where there is none. */
  readonly end: (Spot & { readonly hollow: boolean }) | null
  /** Base line, drawn only with years under it. */
  readonly base: { readonly from: number; readonly to: number; readonly y: number } | null
  readonly values: readonly Words[]
  readonly years: readonly Words[]
}

const SIZE = 12
const DOT = 4
const EMPTY: SparkLayout = { path: '', dots: [], end: null, base: null, values: [], years: [] }

const round = (value: number): number => Math.round(value * 10) / 10

/**
 * A small line with the values at both ends beside it. Runs are not joined, each figure stands at its year. Without
 * figures the drawing is empty.
 */
export const layoutSpark = (picture: SparkPicture, width: number, height: number): SparkLayout => {
  const { runs, firstText, lastText, zero, turned = false } = picture
  const points = runs.flat()
  const first = points.at(0)
  const last = points.at(-1)
  if (first === undefined || last === undefined) return EMPTY
  const room = (text: string) => (text === '' ? 0 : Math.ceil(textWidth(text, SIZE, 'bold')) + 6)
  const left = Math.max(room(firstText), 2)
  const right = width - Math.max(room(lastText) + (lastText === '' ? 0 : DOT), DOT + 1)
  const values = points.map(({ value }) => value)
  const low = Math.min(...values, ...(zero ? [0] : []))
  const high = Math.max(...values, ...(zero ? [0] : []))
  const top = DOT + 2
  const base = height - (picture.years ? SIZE + 7 : DOT + 2)
  const x = (year: number) =>
    round(
      last.year > first.year
        ? left + ((year - first.year) / (last.year - first.year)) * (right - left)
        : (left + right) / 2,
    )
  const y = (value: number) => {
    const share = high > low ? (value - low) / (high - low) : 0.5
    return round(turned ? top + share * (base - 2 - top) : base - 2 - share * (base - 2 - top))
  }
  const path = runs
    .filter((run) => run.length > 1)
    .map((run) => run.map(({ year, value }, i) => `${i === 0 ? 'M' : 'L'}${x(year)} ${y(value)}`).join(''))
    .join('')
  const dots = runs.flatMap((run) =>
    run.length === 1 ? run.map(({ year, value }) => ({ x: x(year), y: y(value) })) : [],
  )
  const inside = (at: number) => Math.max(SIZE * 0.8, Math.min(base, at + SIZE * 0.34))
  const word = (text: string, at: number, value: number, anchor: 'start' | 'end'): Words[] =>
    text === '' ? [] : [{ text, x: at, y: round(inside(y(value))), anchor, size: SIZE }]
  const year = (at: number): Words => {
    const half = textWidth('0000', SIZE, 'regular') / 2
    const middle = Math.max(half, Math.min(width - half, x(at)))
    return { text: String(at), x: round(middle), y: height - 3, anchor: 'middle', size: SIZE }
  }
  const wide = x(last.year) - x(first.year) >= textWidth('0000', SIZE, 'regular') + 6
  return {
    path,
    dots,
    end: { x: x(last.year), y: y(last.value), hollow: last.hollow ?? false },
    base: picture.years ? { from: round(left), to: round(right), y: base + 0.5 } : null,
    values: [
      ...(points.length > 1 ? word(firstText, x(first.year) - 6, first.value, 'end') : []),
      ...word(lastText, x(last.year) + DOT + 6, last.value, 'start'),
    ],
    years: !picture.years ? [] : wide ? [year(first.year), year(last.year)] : [year(last.year)],
  }
}
