import { textWidth } from '../../chart/lines/text-width'

/** Heights in pixels, as in map-view.css. */
const ROW = 24
const HEAD = 42
const REASON_LINE = 16
const REASON_SIZE = 12
const REASON_WIDTH = 236
const PIN = 190
const NOTE = 20

/** Rows of the lists of the highest and the lowest that find room beside the map. */
export interface ListRows {
  readonly highest: number
  readonly lowest: number
}

export interface ListRoom {
  /** Height beside the map. */
  readonly height: number
  readonly pins: number
  /** Rows of the list of Central Asia, and why some of them have no figure. */
  readonly five: number
  readonly reasons: readonly string[]
  /** A line under the lists. */
  readonly note: boolean
}

/** How many lists of so many rows find room under each other beside the map, after one of the classes and that of the five. */
export function listsThatFit(
  lengths: readonly number[],
  { height, pins, five, reasons }: ListRoom,
  classes: number,
): number {
  let left = height - taken({ pins, five, reasons, note: false }) - HEAD - classes * ROW
  let count = 0
  for (const length of lengths) {
    left -= HEAD + length * ROW
    if (left < 0) break
    count += 1
  }
  return count
}

/** Height of pins, the list of the five and the line under the lists. */
function taken({ pins, five, reasons, note }: Omit<ListRoom, 'height'>): number {
  const lines = reasons.reduce(
    (sum, reason) => sum + Math.ceil(textWidth(reason, REASON_SIZE, 'regular') / REASON_WIDTH),
    0,
  )
  return (note ? NOTE : 0) + pins * PIN + (five > 0 ? HEAD + five * ROW + lines * REASON_LINE : 0)
}

/** At least three of the highest, then up to four of the lowest, then more of the highest. */
export function listRows({ height, ...room }: ListRoom): ListRows {
  const free = height - taken(room)
  const rows = Math.floor((free - 2 * HEAD) / ROW)
  const lowest = rows < 5 ? 0 : Math.min(4, rows - 3)
  const highest = lowest === 0 ? Math.floor((free - HEAD) / ROW) : rows - lowest
  return { highest: Math.max(3, Math.min(12, highest)), lowest }
}
