import type { BreakDrawing, GridLine, Rect, Words, YearTick } from './drawing'
import type { PanelFrame } from './frame'
import { round } from './line-path'
import { heightOf } from './value-scale'
import { wrapped } from './wrap'
import { placeOfYear, yearTicks } from './year-axis'

/** Names of classes may take this part of a panel's width, and so many lines. */
const NAME_SHARE = 0.3
const WIDEST_NAME = 190
const NAME_LINES = 3
const FROM_PLOT = 8

/** Lines of what stands at a tick: a number, or a class's name broken to the room there is. */
const tickLines = (frame: PanelFrame, tick: number, panelWidth: number): readonly string[] => {
  const { picture, scale, sizes, measure } = frame
  const name = picture.categories?.find(({ code }) => code === tick)?.label
  if (name !== undefined) {
    const room = Math.min(WIDEST_NAME, panelWidth * NAME_SHARE)
    return wrapped(name, sizes.axis, room, measure).slice(0, NAME_LINES)
  }
  const top = scale.turned ? scale.ticks[0] : scale.ticks.at(-1)
  return [picture.tick(tick, tick === top)]
}

/** Room for the names of grid lines at the left. */
export const leftMargin = (frame: PanelFrame, panelWidth: number): number => {
  const lines = frame.scale.ticks.flatMap((tick) => tickLines(frame, tick, panelWidth))
  const widths = lines.map((line) => frame.measure(line, frame.sizes.axis, 'regular'))
  return Math.min(Math.ceil(Math.max(0, ...widths)) + FROM_PLOT + 2, Math.round(panelWidth * 0.4))
}

/** Grid lines with their names. Classes have no line of their own, but one between each two of them. */
export const gridOf = (
  frame: PanelFrame,
  plot: Rect,
  panelWidth: number,
  breaks: readonly BreakDrawing[],
): GridLine[] => {
  const { scale, sizes } = frame
  const bottom = plot.y + plot.height
  const parts: [number, number][] = []
  let left = plot.x
  for (const { x, gap } of breaks) {
    parts.push([left, x - gap])
    left = x + gap
  }
  parts.push([left, plot.x + plot.width])
  const row = Math.round(sizes.axis * 1.2)
  const lines = scale.ticks.map((tick): GridLine => {
    const middle = Math.round(heightOf(scale, tick, plot.y, bottom) ?? bottom)
    const texts = tickLines(frame, tick, panelWidth)
    const words = texts.map((text, i): Words => {
      const y = middle + sizes.axis * 0.35 + (i - (texts.length - 1) / 2) * row
      return { text, x: plot.x - FROM_PLOT, y: round(y), anchor: 'end', size: sizes.axis }
    })
    const band = scale.kind === 'steps' ? plot.height / Math.max(1, scale.ticks.length) / 2 : 0
    const y = Math.round(middle + band)
    const zero = scale.kind === 'linear' && tick === 0
    return { y, strong: zero || y === Math.round(bottom), parts, words }
  })
  const hasAxis = lines.some(({ y }) => y === Math.round(bottom))
  return hasAxis ? lines : [...lines, { y: Math.round(bottom), strong: true, parts, words: [] }]
}

/** Years under the axis; the last one stays within the drawing. */
export const yearsOf = (frame: PanelFrame, plot: Rect, right: number): YearTick[] => {
  const { span, sizes, measure } = frame
  const wide = measure('0000', sizes.axis, 'regular')
  const least = frame.multiple ? wide * 2.2 : plot.width > 700 ? 90 : wide * 1.8
  const apart = Math.max(least, plot.width / (frame.multiple ? 4 : 8))
  return yearTicks(span, plot.width, apart, wide + 12).map((year) => {
    const x = round(placeOfYear(span, year, plot.x, plot.x + plot.width))
    const centre = Math.min(x, right - wide / 2)
    const y = plot.y + plot.height + sizes.axis + 8
    return { year, x, words: { text: String(year), x: centre, y, anchor: 'middle', size: sizes.axis } }
  })
}
