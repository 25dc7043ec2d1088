import type { EventDrawing, Rect, Words } from './drawing'
import type { LineEvent } from './picture'
import { overlap } from './rects'
import type { MeasureText } from './text-width'
import { inTwoLines } from './wrap'

/** Rules stand this far apart at least (visual.md). */
const APART = 60
/** A rule for so many pixels of the plot, two at least: more would be what the eye sees first. */
const ROOM = { labelled: 170, bare: 110 } as const
const LONGEST = 150
const GAP = 6

export interface EventFrame {
  readonly plot: Rect
  /** Top of the rules and of the labels. */
  readonly top: number
  /** Right end of the room for labels. */
  readonly right: number
  readonly size: number
  readonly labelled: boolean
  readonly x: (at: number) => number
}

/** Lines of one label and the box they take; null: it fits on neither side of its rule. */
const labelAt = (
  event: LineEvent,
  x: number,
  frame: EventFrame,
  kept: readonly Rect[],
  measure: MeasureText,
): { words: Words[]; box: Rect } | null => {
  const { size, top, right, plot } = frame
  const lines = inTwoLines(event.label, size, LONGEST, measure)
  const width = Math.max(...lines.map((line) => measure(line, size, 'regular')))
  const line = Math.round(size * 1.25)
  for (const anchor of ['start', 'end'] as const) {
    const left = anchor === 'start' ? x + GAP : x - GAP - width
    const box = { x: left, y: top, width, height: 2 * line }
    if (left < plot.x - 4 || left + width > right) continue
    if (kept.some((other) => overlap(other, { ...box, x: left - 16, width: width + 32 }))) continue
    const words = lines.map(
      (text, i): Words => ({
        text,
        x: anchor === 'start' ? left : left + width,
        y: top + size + i * line,
        anchor,
        size,
      }),
    )
    return { words, box }
  }
  return null
}

/**
 * Events that fit, in the order of their importance: a later one that stands nearer than 60 pixels to one kept, or whose
 * label would lie on another label or rule, is left out with its rule.
 */
export const drawEvents = (
  events: readonly LineEvent[],
  span: { readonly from: number; readonly to: number },
  frame: EventFrame,
  measure: MeasureText,
): EventDrawing[] => {
  const kept: EventDrawing[] = []
  const boxes: Rect[] = []
  const room = frame.labelled ? ROOM.labelled : ROOM.bare
  const most = Math.max(2, Math.floor(frame.plot.width / room))
  for (const event of events) {
    if (kept.length >= most) break
    if (event.at < span.from || event.at > span.to) continue
    const x = Math.round(frame.x(event.at)) + 0.5
    if (kept.some((other) => Math.abs(other.x - x) < APART)) continue
    const rule: Rect = { x: x - 2, y: frame.top, width: 4, height: 4 }
    const label = frame.labelled ? labelAt(event, x, frame, boxes, measure) : null
    if (frame.labelled && (label === null || boxes.some((box) => overlap(box, rule)))) continue
    if (label !== null) boxes.push(label.box, rule)
    kept.push({
      id: event.id,
      name: event.name,
      x,
      parts: [[frame.top, frame.plot.y + frame.plot.height]],
      words: label?.words ?? [],
    })
  }
  return kept.sort((a, b) => a.x - b.x)
}

/** The rule of an event without the places where texts lie over it. */
export const brokenRule = (event: EventDrawing, texts: readonly Rect[]): EventDrawing => {
  let parts = event.parts
  for (const { x, y, width, height } of texts) {
    if (event.x < x - 2 || event.x > x + width + 2) continue
    parts = parts.flatMap(([from, to]): (readonly [number, number])[] => {
      if (y >= to || y + height <= from) return [[from, to]]
      const above: readonly [number, number] = [from, Math.floor(y)]
      const below: readonly [number, number] = [Math.ceil(y + height), to]
      return [above, below].filter(([start, end]) => end - start > 2)
    })
  }
  return { ...event, parts }
}
