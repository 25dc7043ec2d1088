import type { LineDrawing, LineLayout, PanelDrawing, PointDrawing, Stroke } from './drawing'
import { round } from './line-path'
import type { LineHover } from './picture'
import { grown, holds } from './rects'
import { placeOfYear } from './year-axis'

/** A line farther from the pointer than this is not meant. */
const REACH = 48

const toPiece = (x: number, y: number, { x1, y1, x2, y2 }: Stroke): number => {
  const dx = x2 - x1
  const dy = y2 - y1
  const length = dx * dx + dy * dy
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length))
  return Math.hypot(x - x1 - share * dx, y - y1 - share * dy)
}

const distance = (x: number, y: number, { pieces, points }: LineDrawing): number =>
  Math.min(
    Number.POSITIVE_INFINITY,
    ...pieces.map((piece) => toPiece(x, y, piece)),
    ...points.map((point) => Math.hypot(point.x - x, point.y - y)),
  )

const nearestLine = (x: number, y: number, lines: readonly LineDrawing[]): LineDrawing | null => {
  let best: LineDrawing | null = null
  let least = REACH
  for (const line of lines) {
    const away = distance(x, y, line)
    if (away < least) {
      least = away
      best = line
    }
  }
  return best
}

/** The point of a line in a year, or the one nearest to it. */
export const pointNear = (line: LineDrawing, year: number): PointDrawing | null => {
  let best: PointDrawing | null = null
  for (const point of line.points) {
    if (best === null || Math.abs(point.year - year) <= Math.abs(best.year - year)) best = point
  }
  return best
}

/** Where a year stands in a panel. */
export const yearX = ({ years: { from, to } }: LineLayout, { plot }: PanelDrawing, year: number): number =>
  round(placeOfYear({ from, to }, year, plot.x, plot.x + plot.width))

const yearAt = ({ years: { from, to } }: LineLayout, { plot }: PanelDrawing, x: number): number =>
  Math.round(from + Math.max(0, Math.min(1, (x - plot.x) / plot.width)) * (to - from))

/** What a pointer at a place of the drawing means: the line whose label or path it is at, and the nearest year. */
export const hoverAt = (layout: LineLayout, x: number, y: number): LineHover | null => {
  const panel = layout.panels.find(({ area }) => holds(area, x, y))
  if (panel === undefined) return null
  const label = panel.labels.find(({ line, box }) => line !== null && holds(grown(box, 2), x, y))
  const named = panel.lines.find(({ id }) => id === label?.line)
  const line = named ?? nearestLine(x, y, panel.lines)
  const inPlot = holds(grown(panel.plot, 10), x, y)
  if (line === null && !inPlot) return null
  const year = named === undefined || inPlot ? yearAt(layout, panel, x) : (named.points.at(-1)?.year ?? 0)
  const point = line?.points.find((one) => one.year === year)
  return { panel: panel.id, year, line: line?.id ?? null, x: yearX(layout, panel, year), y: point?.y ?? y }
}
