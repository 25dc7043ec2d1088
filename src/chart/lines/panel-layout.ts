import { gridOf, yearsOf } from './axes'
import { drawBreaks } from './breaks'
import type {
  BreakDrawing,
  EventDrawing,
  LabelDrawing,
  LineDrawing,
  PanelDrawing,
  Rect,
  Words,
} from './drawing'
import { brokenRule, drawEvents } from './events'
import type { PanelFrame } from './frame'
import { columnWidth, placeColumn } from './label-column'
import { type Obstacles, placeInside, placeStart } from './label-inside'
import { type LabelWish, labelWishes } from './label-wish'
import { drawLine } from './line-path'
import type { LinePanel } from './picture'
import { grown } from './rects'
import type { MeasureText } from './text-width'
import { heightOf } from './value-scale'
import { wrapped } from './wrap'
import { placeOfYear } from './year-axis'

const LABELS_OF_A_MULTIPLE = 3
/** More lines than these in a panel are drawn as a crowd. */
const DENSE = 20
const MASS = 60
/** Lines of one class lie side by side, this far apart at most, in this part of its band. */
const LANE = 9
const BAND_SHARE = 0.7

/** Where the texts of breaks lie. */
const textsOf = (breaks: readonly BreakDrawing[], measure: MeasureText): Rect[] =>
  breaks.flatMap(({ words }) =>
    words.map(({ text, x, y, anchor, size }): Rect => {
      const width = measure(text, size, 'regular')
      return { x: anchor === 'end' ? x - width : x, y: y - size, width, height: size * 1.25 }
    }),
  )

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
  const stepped = scale.kind === 'steps'
  const count = panel.lines.length
  const band = stepped ? plot.height / Math.max(1, scale.ticks.length) : 0
  const lane = count > 1 ? Math.min(LANE, (band * BAND_SHARE) / (count - 1)) : 0
  const crowd = count > MASS ? 'mass' : count > DENSE ? 'dense' : 'none'
  const drawings = panel.lines.map((line, i) => {
    const y = (value: number) => {
      const at = heightOf(scale, value, plot.y, plot.y + plot.height)
      return at === null ? null : at + (i - (count - 1) / 2) * lane
    }
    return drawLine(line, panel.breaks, { x, y }, { multiple, crowd, stepped })
  })
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
  const all = labelWishes(panel.lines, drawings, sizes, picture.turned, frame.tight, measure)
  if (multiple)
    return { plot, drawings, wishes: all.slice(0, LABELS_OF_A_MULTIPLE), inside: [], breaks, events }
  const texts = textsOf(breaks, measure)
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
      kept: true,
    }
    const texts = [...obstacles.texts, ...placed.map(({ box }) => box)]
    const label = placeStart(wish, { ...obstacles, texts })
    if (label !== null) placed.push(label)
  }
  return placed
}

/** Pixels that the right margin of these parts asks for. */
export const marginOf = ({ wishes }: PanelParts, tight: boolean): number => columnWidth(wishes, tight)

/** The finished panel: grid, years, heading, remark, and the labels at the right moved apart. */
export const finishPanel = (
  frame: PanelFrame,
  panel: LinePanel,
  area: Rect,
  parts: PanelParts,
  right: number,
): PanelDrawing => {
  const { sizes, measure, more, tight } = frame
  const { plot, drawings, wishes, inside, breaks, events } = parts
  const edge = plot.x + plot.width
  const remark = remarkOf(frame, panel, plot, right)
  const top = Math.max(plot.y - 10, ...remark.map(({ y }) => y + 4))
  const labels = placeColumn(
    wishes,
    { plot, top, bottom: plot.y + plot.height + sizes.focus / 2, right, noteSize: sizes.note, tight, more },
    measure,
  )
  const texts = [...inside.map(({ box }) => box), ...textsOf(breaks, measure)].map((box) => grown(box, 1))
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
    grid: gridOf(frame, plot, area.width, breaks),
    years: yearsOf(frame, plot, right),
    events: events.map((event) => brokenRule(event, texts)),
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
