import { leftMargin } from './axes'
import type { LineLayout, PanelDrawing, Rect, TypeSizes, Words } from './drawing'
import type { PanelFrame } from './frame'
import { drawKey } from './key-layout'
import { panelGrid } from './panel-grid'
import { finishPanel, marginOf, panelParts } from './panel-layout'
import type { LinePicture } from './picture'
import type { MeasureText } from './text-width'
import { valueScale } from './value-scale'
import { ENGLISH_WORDS } from './words'

const WIDE = 1100
const PHONE = 480
/** The plot keeps this part of a panel's width, whatever its labels ask for. */
const PLOT_SHARE = { alone: 0.5, multiple: 0.42 } as const
/** Side by side, panels narrower than this have small labels: a name cut short says less. */
const NARROW_PANEL = 350
const REMARK_ROOM = 96
/** A panel of this height has room for one grid line more. */
const TALL = 420

const sizesFor = (width: number, multiple: boolean, panelWidth: number): TypeSizes => {
  if (width < PHONE) return { focus: 14, label: 14, axis: 12, note: 12 }
  if (panelWidth < NARROW_PANEL) return { focus: 12, label: 12, axis: 12, note: 12 }
  if (width < WIDE || multiple)
    return { focus: 14, label: 14, axis: multiple && width >= WIDE ? 14 : 12, note: 12 }
  return { focus: 16, label: 14, axis: 14, note: 13 }
}

interface Margins {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

const plotIn = (area: Rect, margins: Margins): Rect => ({
  x: area.x + margins.left,
  y: area.y + margins.top,
  width: Math.max(40, area.width - margins.left - margins.right),
  height: Math.max(40, area.height - margins.top - margins.bottom),
})

const topMargin = ({ picture, sizes, multiple }: PanelFrame): number => {
  if (multiple) return 42
  const name = picture.axisName === '' ? 8 : sizes.axis + 10
  return name + (picture.events.length > 0 ? Math.round(sizes.note * 2.5) + 20 : 6)
}

/**
 * Drawing of a line chart in pixels: scales, paths, marks, and texts of which none lies on another. Same picture, size
 * and `measure`: same drawing, in tests, on the screen and in exports. Nothing is thrown; a picture without panels or
 * figures gives empty axes.
 */
export const layoutLines = (
  picture: LinePicture,
  width: number,
  height: number,
  measure: MeasureText,
): LineLayout => {
  const multiple = picture.panels.length > 1
  const words = picture.words ?? ENGLISH_WORDS
  const grid = panelGrid(picture, width, height)
  const panelWidth = grid.panels[0]?.width ?? width
  const sizes = sizesFor(width, multiple, panelWidth)
  const panelHeight = grid.panels[0]?.height ?? height
  const most = panelHeight >= TALL ? 7 : 6
  const scale = valueScale(picture, Math.max(3, Math.min(most, Math.floor((panelHeight - 60) / 44) + 1)))
  const span = { from: picture.fromYear, to: picture.toYear }
  const frame: PanelFrame = {
    picture,
    span,
    scale,
    sizes,
    measure,
    multiple,
    tight: multiple || width < PHONE,
    more: words.more,
  }
  const areas = picture.panels.flatMap((panel, i) => {
    const area = grid.panels[i]
    return area === undefined ? [] : [{ panel, area, right: area.x + area.width - 1 }]
  })
  const remarks = picture.panels.some(({ remark }) => remark !== '')
  const base = {
    top: topMargin(frame),
    bottom: sizes.axis + 16,
    left: leftMargin(frame, panelWidth),
  }
  const widest = Math.max(0, panelWidth * (1 - PLOT_SHARE[multiple ? 'multiple' : 'alone']) - base.left)
  const least = Math.max(remarks ? REMARK_ROOM : 0, measure('0000', sizes.axis, 'regular') / 2 + 2)
  const partsAt = (right: number) =>
    areas.map(({ panel, area, right: end }) =>
      panelParts(frame, panel, plotIn(area, { ...base, right }), end),
    )
  const wish = (parts: ReturnType<typeof partsAt>): number =>
    Math.min(widest, Math.max(least, ...parts.map((part) => marginOf(part, frame.tight))))
  // The margin depends on the labels that find no place inside, and these on the margin: two rounds settle it.
  const first = partsAt(Math.min(widest, Math.max(least, multiple ? REMARK_ROOM : least)))
  const second = partsAt(wish(first))
  const settled = wish(second) > wish(first) ? partsAt(wish(second)) : second
  const panels = areas.flatMap(({ panel, area, right }, i): PanelDrawing[] => {
    const parts = settled[i]
    return parts === undefined ? [] : [finishPanel(frame, panel, area, parts, right)]
  })
  const axisName: Words | null =
    picture.axisName === ''
      ? null
      : { text: picture.axisName, x: 0, y: sizes.axis, anchor: 'start', size: sizes.axis }
  const key =
    grid.key === null ? null : drawKey(picture, panels[0]?.events ?? [], grid.key, sizes, words, measure)
  return { width, height: grid.height, sizes, axisName, panels, key, years: span, scale }
}
