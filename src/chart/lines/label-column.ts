import type { LabelDrawing, Rect } from './drawing'
import { fitted, type LabelWish, labelAt, leaderTo } from './label-wish'
import { spread } from './spread'
import type { MeasureText } from './text-width'

/** From the plot to labels that stand beside their marks, and to labels that need a leader. */
const WIDE = { near: 13, far: 25 } as const
const TIGHT = { near: 10, far: 18 } as const
/** A label that would have to move farther from its line is left out: its leader would be one of many that cross. */
const FARTHEST = 64
/** So few labels are all written, however far they move: lines may all end at one place. */
const FEW = 8
/** Labels moved by no more than this need no leader. */
const UNNOTICED = 3

export interface ColumnFrame {
  readonly plot: Rect
  readonly top: number
  readonly bottom: number
  /** Right end of the drawing's room. */
  readonly right: number
  readonly noteSize: number
  /** Small multiples and phones. */
  readonly tight: boolean
  readonly more: (count: number) => string
}

interface Fit {
  readonly kept: readonly LabelWish[]
  readonly middles: readonly number[]
  readonly dropped: number
  readonly leaders: boolean
}

const byHeight = (a: LabelWish, b: LabelWish): number =>
  a.end.y - b.end.y || a.end.x - b.end.x || (a.line < b.line ? -1 : 1)

/** Middles of labels moved apart; null where there is no room, or (`near`) one would lie too far from its line. */
const middlesOf = (
  labels: readonly LabelWish[],
  top: number,
  bottom: number,
  near: boolean,
): readonly number[] | null => {
  const total = labels.reduce((sum, { height }) => sum + height, 0)
  if (total > bottom - top) return null
  const wanted = labels.map(({ end, height }) => ({ at: end.y, height }))
  const middles = spread(wanted, top, bottom)
  const far =
    near && labels.some(({ end, kept }, i) => !kept && Math.abs((middles[i] ?? end.y) - end.y) > FARTHEST)
  return far ? null : middles
}

/** As many labels as find room near their lines, the most important first, moved apart. */
const fitColumn = (wishes: readonly LabelWish[], frame: ColumnFrame): Fit => {
  const sorted = [...wishes].sort(byHeight)
  const near = wishes.length > FEW
  let middles = middlesOf(sorted, frame.top, frame.bottom, near)
  let kept: readonly LabelWish[] = sorted
  if (middles === null) {
    const bottom = frame.bottom - Math.round(frame.noteSize * 1.4)
    kept = []
    middles = []
    for (const wish of wishes) {
      const more = [...kept, wish].sort(byHeight)
      const places = middlesOf(more, frame.top, bottom, near)
      if (places === null) continue
      kept = more
      middles = places
    }
  }
  const edge = frame.plot.x + frame.plot.width
  const places = middles
  const leaders = kept.some(
    ({ end }, i) => edge - end.x > 2 || Math.abs((places[i] ?? end.y) - end.y) > UNNOTICED,
  )
  return { kept, middles: places, dropped: wishes.length - kept.length, leaders }
}

/** Pixels right of the plot that the labels would like to have. */
export const columnWidth = (wishes: readonly LabelWish[], tight: boolean): number =>
  wishes.length === 0 ? 0 : (tight ? TIGHT : WIDE).far + Math.max(...wishes.map(({ width }) => width)) + 2

/** Labels right of the plot, none on another, each at its line's end or led to it. */
export const placeColumn = (
  wishes: readonly LabelWish[],
  frame: ColumnFrame,
  measure: MeasureText,
): LabelDrawing[] => {
  const { kept, middles, dropped, leaders } = fitColumn(wishes, frame)
  const edge = frame.plot.x + frame.plot.width
  const away = frame.tight ? TIGHT : WIDE
  const x = edge + (leaders ? away.far : away.near)
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
