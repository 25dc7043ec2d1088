import { type RefObject, useLayoutEffect, useState } from 'react'

/** The part of a long table that is drawn: rows from `first` to before `end`, and the heights left out before and after. */
export interface RowWindow {
  readonly first: number
  readonly end: number
  readonly before: number
  readonly after: number
}

const SPARE = 400

/** Which rows to draw for a scroll place, with some to spare on both sides; all lengths in pixels. */
export function rowWindow(heights: readonly number[], scrollTop: number, viewHeight: number): RowWindow {
  const total = heights.reduce((sum, height) => sum + height, 0)
  const top = Math.max(0, Math.min(scrollTop, total - viewHeight) - SPARE)
  let first = 0
  let before = 0
  while (first < heights.length && before + (heights[first] ?? 0) <= top) before += heights[first++] ?? 0
  let end = first
  let drawn = 0
  while (end < heights.length && before + drawn < top + viewHeight + 2 * SPARE) drawn += heights[end++] ?? 0
  return { first, end, before, after: total - before - drawn }
}

/** Fewer rows are all drawn: a window would save nothing. */
const LONG = 60

interface Ask<Row> {
  readonly rows: readonly Row[]
  readonly body: RefObject<HTMLTableSectionElement | null>
  readonly scrollTop: number
  readonly viewHeight: number
  /** Height of a row that has not been seen yet. */
  readonly guess: number
}

/**
 * The window over rows of any height: each is measured once it is drawn, and the box keeps its place by itself when a
 * row turns out taller than it was thought to be.
 */
export function useRowWindow<Row extends object>(ask: Ask<Row>): RowWindow {
  const { rows, body, scrollTop, viewHeight, guess } = ask
  const [measured] = useState(() => new WeakMap<Row, number>())
  const [, redraw] = useState(0)
  const long = rows.length > LONG
  const part = long
    ? rowWindow(
        rows.map((row) => measured.get(row) ?? guess),
        scrollTop,
        viewHeight,
      )
    : { first: 0, end: rows.length, before: 0, after: 0 }
  useLayoutEffect(() => {
    if (!long) return
    let news = false
    rows.slice(part.first, part.end).forEach((row, place) => {
      const height = body.current?.rows[place]?.getBoundingClientRect().height ?? 0
      if (height === 0 || measured.get(row) === height) return
      measured.set(row, height)
      news = true
    })
    if (news) redraw((count) => count + 1)
  })
  return part
}
