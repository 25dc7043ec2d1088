import type { LabelDrawing, Rect } from './drawing'
import { fitted, type LabelWish, labelAt, leaderTo } from './label-wish'
import { spread } from './spread'
import type { MeasureText } from './text-width'

/** From the plot to labels that stand beside their marks, and to labels that need a leader. */
const NEAR = 13
const FAR = 25
/** Labels moved by no more than this need no leader. */
const UNNOTICED = 3

export interface ColumnFrame {
  readonly plot: Rect
  readonly top: number
  readonly bottom: number
  /** Right end of the drawing's room. */
  readonly right: number
  readonly noteSize: number
  readonly more: (count: number) => string
}

interface Fit {
  readonly kept: readonly LabelWish[]
  readonly middles: readonly number[]
  readonly dropped: number
  readonly leaders: boolean
}

/** As many labels as the height holds, the most important first, moved apart. */
const fitColumn = (wishes: readonly LabelWish[], frame: ColumnFrame): Fit => {
  const room = frame.bottom - frame.top
  const moreRow = Math.round(frame.noteSize * 1.4)
  const total = wishes.reduce((sum, { height }) => sum + height, 0)
  const spare = total > room ? room - moreRow : room
  let used = 0
  let count = 0
  for (const { height } of wishes) {
    if (used + height > spare) break
    used += height
    count++
  }
  const kept = wishes
    .slice(0, count)
    .sort((a, b) => a.end.y - b.end.y || a.end.x - b.end.x || (a.line < b.line ? -1 : 1))
  const bottom = count < wishes.length ? frame.bottom - moreRow : frame.bottom
  const middles = spread(
    kept.map(({ end, height }) => ({ at: end.y, height })),
    frame.top,
    bottom,
  )
  const edge = frame.plot.x + frame.plot.width
  const leaders = kept.some(
    ({ end }, i) => edge - end.x > 2 || Math.abs((middles[i] ?? end.y) - end.y) > UNNOTICED,
  )
  return { kept, middles, dropped: wishes.length - count, leaders }
}

/** Pixels right of the plot that the labels would like to have. */
export const columnWidth = (wishes: readonly LabelWish[]): number =>
  wishes.length === 0 ? 0 : FAR + Math.max(...wishes.map(({ width }) => width)) + 2

/** Labels right of the plot, none on another, each at its line's end or led to it. */
export const placeColumn = (
  wishes: readonly LabelWish[],
  frame: ColumnFrame,
  measure: MeasureText,
): LabelDrawing[] => {
  const { kept, middles, dropped, leaders } = fitColumn(wishes, frame)
  const edge = frame.plot.x + frame.plot.width
  const x = edge + (leaders ? FAR : NEAR)
  const labels = kept.map((wish, i) => {
    const middle = middles[i] ?? wish.end.y
    const led = edge - wish.end.x > 2 || Math.abs(middle - wish.end.y) > UNNOTICED
    const leader = led ? leaderTo(wish.end, x, middle) : null
    return labelAt(fitted(wish, frame.right - x, measure), { x, middle, anchor: 'start' }, leader)
  })
  if (dropped === 0) return labels
  const text = frame.more(dropped)
  const height = Math.round(frame.noteSize * 1.4)
  const width = measure(text, frame.noteSize, 'regular')
  const box = { x, y: frame.bottom - height, width, height }
  return [
    ...labels,
    {
      line: null,
      label: '',
      endText: text,
      textColour: '--ink-3',
      size: frame.noteSize,
      anchor: 'start',
      x,
      y: frame.bottom - height * 0.28,
      box,
      leader: null,
    },
  ]
}
