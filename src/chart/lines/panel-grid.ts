import type { Rect } from './drawing'
import type { LinePicture } from './picture'

const GAP_X = 52
const GAP_Y = 30
const AXIS_NAME = 32
const KEY_ROW = 26

export interface PanelGrid {
  readonly columns: number
  readonly rows: number
  readonly panels: readonly Rect[]
  /** Place of the key of small multiples; null where there is one panel. */
  readonly key: Rect | null
  /** What the panels take: more than was given where they would become too low to read. */
  readonly height: number
}

/** Columns of small multiples: one on phones, two on tablets, three on wide pages. */
const columnsFor = (count: number, width: number): number =>
  Math.min(count, width >= 1000 ? 3 : width >= 600 ? 2 : 1)

const keyHeight = ({ key, events }: LinePicture, width: number): number => {
  const across = Math.max(1, Math.floor(width / 200))
  return (
    34 + KEY_ROW * (Math.ceil(key.length / across) + Math.ceil((2 + Math.min(events.length, 4)) / across))
  )
}

/** Whether the last row has a place free for the key. */
const hasFreePlace = (count: number, columns: number): boolean => columns > 1 && count % columns !== 0

/**
 * Height in pixels at which a picture looks right at a width: one panel fills a first screen, small multiples have
 * panels of one height.
 */
export const preferredHeight = (picture: LinePicture, width: number): number => {
  const count = picture.panels.length
  if (count <= 1) return width < 600 ? 420 : 600
  const columns = columnsFor(count, width)
  const rows = Math.ceil(count / columns)
  const panel = width < 600 ? 240 : 258
  const key = hasFreePlace(count, columns) ? 0 : keyHeight(picture, width) + GAP_Y
  return AXIS_NAME + rows * panel + (rows - 1) * GAP_Y + key
}

/** Divides the drawing into panels row by row, the key in the free place of the last row, else under all. */
export const panelGrid = (picture: LinePicture, width: number, height: number): PanelGrid => {
  const count = picture.panels.length
  if (count <= 1)
    return {
      columns: 1,
      rows: 1,
      panels: count === 0 ? [] : [{ x: 0, y: 0, width, height }],
      key: null,
      height,
    }
  const columns = columnsFor(count, width)
  const rows = Math.ceil(count / columns)
  const free = hasFreePlace(count, columns)
  const below = free ? 0 : keyHeight(picture, width)
  const top = picture.axisName === '' ? 0 : AXIS_NAME
  const panelWidth = (width - (columns - 1) * GAP_X) / columns
  const room = height - top - (free ? 0 : below + GAP_Y) - (rows - 1) * GAP_Y
  const panelHeight = Math.max(120, room / rows)
  const place = (index: number): Rect => ({
    x: Math.round((index % columns) * (panelWidth + GAP_X)),
    y: Math.round(top + Math.floor(index / columns) * (panelHeight + GAP_Y)),
    width: Math.floor(panelWidth),
    height: Math.floor(panelHeight),
  })
  const panels = Array.from({ length: count }, (_, index) => place(index))
  const first = place(count)
  const key = free
    ? { ...first, width: width - first.x }
    : { x: 0, y: Math.round(top + rows * (panelHeight + GAP_Y)), width, height: below }
  const bottom = Math.max(...[...panels, key].map((place) => place.y + place.height))
  return { columns, rows, panels, key, height: Math.max(height, bottom) }
}
