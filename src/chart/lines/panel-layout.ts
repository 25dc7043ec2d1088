import { drawBreaks } from './breaks'
import type {
  BreakDrawing,
  EventDrawing,
  GridLine,
  LabelDrawing,
  LineDrawing,
  PanelDrawing,
  Rect,
  TypeSizes,
  Words,
  YearTick,
} from './drawing'
import { drawEvents } from './events'
import { columnWidth, placeColumn } from './label-column'
import { type Obstacles, placeInside, placeStart } from './label-inside'
import { type LabelWish, labelWishes } from './label-wish'
import { drawLine, round } from './line-path'
import type { LinePanel, LinePicture } from './picture'
import type { MeasureText } from './text-width'
import { heightOf, type ValueScale } from './value-scale'
import { wrapped } from './wrap'
import { placeOfYear, type YearSpan, yearTicks } from './year-axis'

/** What all panels of a chart share. */
export interface PanelFrame {
  readonly picture: LinePicture
  readonly span: YearSpan
  readonly scale: ValueScale
  readonly sizes: TypeSizes
  readonly measure: MeasureText
  /** One of small multiples: three labels, no texts at events and breaks. */
  readonly multiple: boolean
  readonly more: (count: number) => string
}

const LABELS_OF_A_MULTIPLE = 3

const gridOf = (frame: PanelFrame, plot: Rect, breaks: readonly BreakDrawing[]): GridLine[] => {
  const { scale, picture, sizes } = frame
  const bottom = plot.y + plot.height
  const right = plot.x + plot.width
  const parts: [number, number][] = []
  let left = plot.x
  for (const { x, gap } of breaks) {
    parts.push([left, x - gap])
    left = x + gap
  }
  parts.push([left, right])
  const names = new Map(picture.categories?.map(({ code, label }) => [code, label]))
  const top = scale.turned ? scale.ticks[0] : scale.ticks.at(-1)
  const lines = scale.ticks.map((tick): GridLine => {
    const y = Math.round(heightOf(scale, tick, plot.y, bottom) ?? bottom)
    const text = names.get(tick) ?? picture.tick(tick, tick === top)
    const words: Words = { text, x: plot.x - 8, y: y + sizes.axis * 0.35, anchor: 'end', size: sizes.axis }
    const zero = scale.kind === 'linear' && tick === 0
    return { y, strong: zero || y === Math.round(bottom), parts, words }
  })
  const hasAxis = lines.some(({ y }) => y === Math.round(bottom))
  return hasAxis ? lines : [...lines, { y: Math.round(bottom), strong: true, parts, words: null }]
}

const yearsOf = (frame: PanelFrame, plot: Rect, right: number): YearTick[] => {
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

export interface PanelParts {
  readonly plot: Rect
  readonly drawings: readonly LineDrawing[]
  readonly wishes: readonly LabelWish[]
  readonly inside: readonly LabelDrawing[]
  readonly breaks: readonly BreakDrawing[]
  readonly events: readonly EventDrawing[]
}

/** Lines, breaks and events at a width of the plot, and the labels: those inside it and those wished at its right. */
export const panelParts = (frame: PanelFrame, panel: LinePanel, plot: Rect, right: number): PanelParts => {
  const { picture, span, scale, sizes, measure, multiple } = frame
  const edge = plot.x + plot.width
  const x = (year: number) => placeOfYear(span, year, plot.x, edge)
  const y = (value: number) => heightOf(scale, value, plot.y, plot.y + plot.height)
  const drawings = panel.lines.map((line) => drawLine(line, panel.breaks, { x, y }, !multiple))
  const top = plot.y - (multiple ? 12 : Math.round(sizes.note * 2.5) + 14)
  const events = drawEvents(
    picture.events,
    span,
    { plot, top, right, size: sizes.note, labelled: !multiple, x },
    measure,
  )
  const eventXs = events.map((event) => event.x)
  const breaks = drawBreaks(
    panel.breaks,
    drawings,
    { plot, size: sizes.note, labelled: !multiple, x, eventXs },
    measure,
  )
  const all = labelWishes(panel.lines, drawings, sizes, picture.turned, measure)
  if (multiple)
    return { plot, drawings, wishes: all.slice(0, LABELS_OF_A_MULTIPLE), inside: [], breaks, events }
  const texts = breaks.flatMap(({ words }) =>
    words.map(({ text, x: at, y: base, anchor, size }): Rect => {
      const width = measure(text, size, 'regular')
      return { x: anchor === 'end' ? at - width : at, y: base - size, width, height: size * 1.25 }
    }),
  )
  const obstacles: Obstacles = {
    plot,
    lines: drawings,
    texts,
    breakXs: breaks.map((b) => b.x),
    eventXs,
    leaders: [],
  }
  const starts = startLabels(frame, panel, drawings, obstacles)
  const early = all.filter(({ end }) => edge - end.x > 2)
  const { labels, left } = placeInside(early, {
    ...obstacles,
    texts: [...texts, ...starts.map(({ box }) => box)],
  })
  const atEdge = all.filter((wish) => !early.includes(wish) || left.includes(wish))
  return { plot, drawings, wishes: atEdge, inside: [...starts, ...labels], breaks, events }
}

const startLabels = (
  { sizes, measure }: PanelFrame,
  panel: LinePanel,
  drawings: readonly LineDrawing[],
  obstacles: Obstacles,
): LabelDrawing[] => {
  const placed: LabelDrawing[] = []
  for (const { id, startText, textColour } of panel.lines) {
    const end = drawings.find((drawing) => drawing.id === id)?.points.at(0)
    if (startText === undefined || end === undefined) continue
    const size = sizes.label
    const width = Math.ceil(measure(startText, size, 'bold'))
    const wish = {
      line: id,
      label: startText,
      endText: '',
      textColour,
      size,
      width,
      height: Math.round(size * 1.3),
      end,
    }
    const texts = [...obstacles.texts, ...placed.map(({ box }) => box)]
    const label = placeStart(wish, { ...obstacles, texts })
    if (label !== null) placed.push(label)
  }
  return placed
}

/** Pixels that the right margin of these parts asks for. */
export const marginOf = ({ wishes }: PanelParts): number => columnWidth(wishes)

/** The finished panel: grid, years, heading, remark, and the labels at the right moved apart. */
export const finishPanel = (
  frame: PanelFrame,
  panel: LinePanel,
  area: Rect,
  parts: PanelParts,
  right: number,
): PanelDrawing => {
  const { sizes, measure, more } = frame
  const { plot, drawings, wishes, inside, breaks, events } = parts
  const edge = plot.x + plot.width
  const remark = remarkOf(frame, panel, plot, right)
  const top = Math.max(plot.y - 10, ...remark.map(({ y }) => y + 4))
  const labels = placeColumn(
    wishes,
    { plot, top, bottom: plot.y + plot.height + sizes.focus / 2, right, noteSize: sizes.note, more },
    measure,
  )
  const heading: Words | null =
    panel.heading === ''
      ? null
      : { text: panel.heading, x: area.x, y: area.y + 14, anchor: 'start', size: sizes.label + 2 }
  return {
    id: panel.id,
    area: { x: area.x, y: area.y, width: Math.max(area.width, edge - area.x), height: area.height },
    plot,
    heading,
    remark,
    grid: gridOf(frame, plot, breaks),
    years: yearsOf(frame, plot, right),
    events,
    breaks,
    lines: drawings,
    labels: [...inside, ...labels],
  }
}

/** What a panel says on its own account, at the top of its right margin. */
const remarkOf = ({ sizes, measure }: PanelFrame, panel: LinePanel, plot: Rect, right: number): Words[] => {
  if (panel.remark === '') return []
  const x = plot.x + plot.width + 10
  const line = Math.round(sizes.note * 1.3)
  return wrapped(panel.remark, sizes.note, right - x, measure)
    .slice(0, 4)
    .map((text, i) => ({ text, x, y: plot.y + i * line, anchor: 'start', size: sizes.note }))
}
