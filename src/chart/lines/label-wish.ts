import type { LabelDrawing, LineDrawing, PointDrawing, Rect, Spot, Stroke, TypeSizes } from './drawing'
import type { Line } from './picture'
import type { MeasureText } from './text-width'
import { shortened } from './wrap'

/** A label that wants a place: what it says and where its line ends. */
export interface LabelWish {
  readonly line: string
  readonly label: string
  readonly endText: string
  readonly textColour: string
  readonly size: number
  readonly width: number
  readonly height: number
  readonly end: PointDrawing
  /** In focus: it is written however far it has to move. */
  readonly kept: boolean
}

/** Space between name and value, as the font has it. */
export const SPACE = 0.2

const weightOrder = { focus: 0, plain: 1, muted: 2 } as const

const widthOf = (label: string, endText: string, size: number, measure: MeasureText): number =>
  measure(label, size, 'bold') +
  (endText === '' ? 0 : (label === '' ? 0 : SPACE * size) + measure(endText, size, 'regular'))

/** Labels of a panel, the most important first: lines in focus, then by their last value (ranks: the best). */
export const labelWishes = (
  lines: readonly Line[],
  drawings: readonly LineDrawing[],
  sizes: TypeSizes,
  turned: boolean,
  short: boolean,
  measure: MeasureText,
): LabelWish[] => {
  const byId = new Map(drawings.map((drawing) => [drawing.id, drawing]))
  const rows = lines.flatMap((line) => {
    const end = byId.get(line.id)?.points.at(-1)
    const value = line.stretches.at(-1)?.points.at(-1)?.value
    return end === undefined || value === undefined ? [] : [{ line, end, value: turned ? value : -value }]
  })
  rows.sort(
    (a, b) =>
      weightOrder[a.line.weight] - weightOrder[b.line.weight] ||
      a.value - b.value ||
      (a.line.id < b.line.id ? -1 : 1),
  )
  return rows.map(({ line, end }) => {
    const { id, label, weight } = line
    const endText = short ? (line.endShort ?? line.endText) : line.endText
    // Words at a quarter of their strength could not be read.
    const textColour = weight === 'muted' ? '--ink-3' : line.textColour
    const size = weight === 'focus' ? sizes.focus : sizes.label
    const width = Math.ceil(widthOf(label, endText, size, measure))
    const height = Math.round(size * 1.3)
    return { line: id, label, endText, textColour, size, width, height, end, kept: weight === 'focus' }
  })
}

/** The wish cut down to `room` pixels: the name is shortened, and when that is not enough the value left out. */
export const fitted = (wish: LabelWish, room: number, measure: MeasureText): LabelWish => {
  if (wish.width <= room) return wish
  const { size, label, endText } = wish
  const value = measure(endText, size, 'regular') + SPACE * size
  const kept = room - value >= 3 * size ? endText : ''
  const name = shortened(label, size, 'bold', kept === '' ? room : room - value, measure)
  return { ...wish, label: name, endText: kept, width: Math.ceil(widthOf(name, kept, size, measure)) }
}

/** The label with its middle at `middle`; `x` is its left end, or its right end where anchored there. */
export const labelAt = (
  wish: LabelWish,
  place: { readonly x: number; readonly middle: number; readonly anchor: 'start' | 'end' },
  leader: Stroke | null,
): LabelDrawing => {
  const { line, label, endText, textColour, size, width, height } = wish
  const { x, middle, anchor } = place
  const box: Rect = {
    x: anchor === 'start' ? x : x - width,
    y: middle - height / 2,
    width,
    height,
  }
  return {
    line,
    label,
    endText,
    textColour,
    size,
    anchor,
    x,
    y: Math.round((middle + size * 0.34) * 10) / 10,
    box,
    leader,
  }
}

/** A thin line from a mark to the label's near end. */
export const leaderTo = (mark: Spot, x: number, y: number): Stroke => ({
  x1: mark.x + 7,
  y1: mark.y,
  x2: x - 4,
  y2: Math.round(y * 10) / 10,
})
