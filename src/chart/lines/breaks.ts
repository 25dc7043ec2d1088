import type { BreakDrawing, LineDrawing, Rect, Words } from './drawing'
import type { LineBreak } from './picture'
import { overlap, touches } from './rects'
import type { MeasureText } from './text-width'
import { inTwoLines } from './wrap'

const WIDEST_GAP = 9
const FROM_RULE = 7

const widest = (lines: readonly string[], size: number, measure: MeasureText): number =>
  Math.max(...lines.map((line) => measure(line, size, 'regular')))

interface Place {
  readonly box: Rect
  readonly anchor: 'start' | 'end'
  readonly cost: number
}

/** The two sides of a rule from its top downwards; the first place that nothing crosses wins. */
const places = (x: number, top: number, bottom: number, width: number, height: number): Place[] => {
  const all: Place[] = []
  for (let y = top, row = 0; y + height <= bottom && row < 12; y += height, row++) {
    all.push({ box: { x: x - FROM_RULE - width, y, width, height }, anchor: 'end', cost: row })
    all.push({ box: { x: x + FROM_RULE, y, width, height }, anchor: 'start', cost: row + 0.5 })
  }
  return all
}

export interface BreakFrame {
  readonly plot: Rect
  readonly size: number
  /** Rule and words; small multiples have the gap and the double stroke only. */
  readonly labelled: boolean
  readonly x: (year: number) => number
  readonly eventXs: readonly number[]
}

/** Gaps, rules and texts of the breaks of one panel, in the order of years. */
export const drawBreaks = (
  breaks: readonly LineBreak[],
  lines: readonly LineDrawing[],
  frame: BreakFrame,
  measure: MeasureText,
): BreakDrawing[] => {
  const { plot, size } = frame
  const bottom = plot.y + plot.height
  const taken: Rect[] = []
  const xs = breaks.map(({ before, after }) => Math.round((frame.x(before) + frame.x(after)) / 2) + 0.5)
  return breaks.map(({ before, after, text }, index) => {
    const x = xs[index] ?? 0
    const gap = Math.min(WIDEST_GAP, Math.max(3, (frame.x(after) - frame.x(before)) * 0.4))
    if (!frame.labelled) return { x, gap, rule: null, words: [] }
    const top = plot.y + Math.min(34, plot.height / 8)
    const lineHeight = Math.round(size * 1.25)
    const rows = inTwoLines(text, size, 130, measure)
    const width = widest(rows, size, measure)
    const cost = ({ box, cost: base }: Place): number => {
      const crossed = lines.flatMap(({ pieces }) => pieces.filter((piece) => touches(piece, box))).length
      const marks = lines.flatMap(({ points }) =>
        points.filter((p) => overlap(box, { x: p.x - 5, y: p.y - 5, width: 10, height: 10 })),
      ).length
      const others =
        taken.some((other) => overlap(other, box)) ||
        xs.some((other) => other !== x && other > box.x && other < box.x + width)
      const rules = frame.eventXs.filter((other) => other > box.x && other < box.x + width).length
      const outside = box.x < plot.x || box.x + width > plot.x + plot.width
      return base + 20 * (crossed + marks) + 3 * rules + (others || outside ? 1000 : 0)
    }
    let best: { readonly place: Place; readonly cost: number } | undefined
    for (const place of places(x, top, bottom, width, lineHeight * rows.length)) {
      // Their own costs rise: from here on none can be better.
      if (best !== undefined && place.cost >= best.cost) break
      const whole = cost(place)
      if (best === undefined || whole < best.cost) best = { place, cost: whole }
    }
    const rule = { top, bottom: bottom - 10 }
    // Without room the double stroke speaks alone; the source line says the rest.
    if (best === undefined || best.cost >= 1000) return { x, gap, rule, words: [] }
    const { box, anchor } = best.place
    taken.push(box)
    const words = rows.map(
      (row, i): Words => ({
        text: row,
        x: anchor === 'end' ? box.x + box.width : box.x,
        y: box.y + size - 1 + i * lineHeight,
        anchor,
        size,
      }),
    )
    return { x, gap, rule, words }
  })
}
