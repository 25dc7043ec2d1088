import type { LineDrawing, LineLayout, PointDrawing } from './drawing'
import { pointNear } from './hit'

/** The point that has the chart's one tab stop. */
export interface Walker {
  readonly panel: string
  readonly line: string
  readonly year: number
}

interface Place {
  readonly panel: string
  readonly line: LineDrawing
  readonly point: PointDrawing
}

/** Lines of a panel from the top down at a year. */
const topDown = (lines: readonly LineDrawing[], year: number): LineDrawing[] =>
  lines
    .filter(({ points }) => points.length > 0)
    .sort((a, b) => (pointNear(a, year)?.y ?? 0) - (pointNear(b, year)?.y ?? 0) || (a.id < b.id ? -1 : 1))

const placeOf = (layout: LineLayout, walker: Walker | null): Place | null => {
  const panel = layout.panels.find(({ id }) => id === walker?.panel)
  const line = panel?.lines.find(({ id }) => id === walker?.line)
  const point = line === undefined || walker === null ? null : pointNear(line, walker.year)
  if (panel === undefined || line === undefined || point === null) return null
  return { panel: panel.id, line, point }
}

/** Where a walk begins: the last point of the first panel's topmost line. */
const startOf = (layout: LineLayout): Walker | null => {
  for (const panel of layout.panels) {
    const line = topDown(panel.lines, layout.years.to)[0]
    const point = line?.points.at(-1)
    if (line !== undefined && point !== undefined) return { panel: panel.id, line: line.id, year: point.year }
  }
  return null
}

/** The walker as far as its line and point still exist, else the start; null where nothing is drawn. */
export const settled = (layout: LineLayout, walker: Walker | null): Walker | null => {
  const place = placeOf(layout, walker)
  return place === null
    ? startOf(layout)
    : { panel: place.panel, line: place.line.id, year: place.point.year }
}

const alongLine = ({ panel, line, point }: Place, step: number): Walker => {
  const index = line.points.indexOf(point)
  const next = line.points[Math.max(0, Math.min(line.points.length - 1, index + step))] ?? point
  return { panel, line: line.id, year: next.year }
}

/** Lines of all panels one under the other, as up and down run through them. */
const acrossLines = (layout: LineLayout, { panel, line, point }: Place, step: number): Walker => {
  const rows = layout.panels.flatMap(({ id, lines }) =>
    topDown(lines, point.year).map((one) => ({ panel: id, line: one })),
  )
  const index = rows.findIndex((row) => row.panel === panel && row.line === line)
  const next = rows[Math.max(0, Math.min(rows.length - 1, index + step))]
  if (next === undefined) return { panel, line: line.id, year: point.year }
  const year = pointNear(next.line, point.year)?.year ?? point.year
  return { panel: next.panel, line: next.line.id, year }
}

/** The walker after a key; null: the key is not one of the walk. */
export const walked = (layout: LineLayout, walker: Walker, key: string): Walker | null => {
  const place = placeOf(layout, walker)
  if (place === null) return null
  const far = Number.MAX_SAFE_INTEGER
  switch (key) {
    case 'ArrowLeft':
      return alongLine(place, -1)
    case 'ArrowRight':
      return alongLine(place, 1)
    case 'Home':
      return alongLine(place, -far)
    case 'End':
      return alongLine(place, far)
    case 'ArrowUp':
      return acrossLines(layout, place, -1)
    case 'ArrowDown':
      return acrossLines(layout, place, 1)
    default:
      return null
  }
}
