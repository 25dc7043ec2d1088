import type { Line } from './shapes-path'

/** An outer ring and its holes, planar, y downwards. */
export type Part = readonly Line[]

/** Area of a ring in square units, whichever way round it is drawn. */
export function ringArea(ring: Line): number {
  let sum = 0
  let before = ring.at(-1)
  for (const point of ring) {
    if (before !== undefined) sum += before[0] * point[1] - point[0] * before[1]
    before = point
  }
  return Math.abs(sum) / 2
}

/** Area of a part in square units, without its holes. */
export function partArea(part: Part): number {
  return part.reduce((sum, ring, index) => sum + (index === 0 ? ringArea(ring) : -ringArea(ring)), 0)
}

/** Whether a point is in the part (even-odd rule). */
export function inside(part: Part, x: number, y: number): boolean {
  let within = false
  for (const ring of part) {
    let before = ring.at(-1)
    for (const point of ring) {
      if (before !== undefined && point[1] > y !== before[1] > y) {
        const cross = ((before[0] - point[0]) * (y - point[1])) / (before[1] - point[1]) + point[0]
        if (x < cross) within = !within
      }
      before = point
    }
  }
  return within
}

/**
 * The point of a part that is furthest from its outline (its pole of inaccessibility), found on a grid that is
 * refined five times round the best cell; horizontal distance counts for less, since labels are wide.
 */
export function innerPoint(part: Part): { x: number; y: number } {
  const outer = part[0] ?? []
  const xs = outer.map((point) => point[0])
  const ys = outer.map((point) => point[1])
  const box = { x0: Math.min(...xs), x1: Math.max(...xs), y0: Math.min(...ys), y1: Math.max(...ys) }
  let best = { x: (box.x0 + box.x1) / 2, y: (box.y0 + box.y1) / 2, far: Number.NEGATIVE_INFINITY }
  let stepX = (box.x1 - box.x0) / 12
  let stepY = (box.y1 - box.y0) / 12
  let middle = { x: best.x, y: best.y }
  for (let round = 0; round < 5; round += 1) {
    for (let i = -6; i <= 6; i += 1) {
      for (let j = -6; j <= 6; j += 1) {
        const x = middle.x + i * stepX
        const y = middle.y + j * stepY
        const far = inside(part, x, y) ? clearance(part, x, y) : -1
        if (far > best.far) best = { x, y, far }
      }
    }
    middle = { x: best.x, y: best.y }
    stepX /= 4
    stepY /= 4
  }
  return { x: best.x, y: best.y }
}

/** Width of a label over its height, as far as room for it is concerned. */
const WIDE = 1.6

function clearance(part: Part, x: number, y: number): number {
  let least = Number.POSITIVE_INFINITY
  for (const ring of part) {
    let before = ring.at(-1)
    for (const point of ring) {
      if (before !== undefined) least = Math.min(least, distance(before, point, x, y))
      before = point
    }
  }
  return least
}

function distance(a: readonly [number, number], b: readonly [number, number], x: number, y: number): number {
  const dx = (b[0] - a[0]) / WIDE
  const dy = b[1] - a[1]
  const px = (x - a[0]) / WIDE
  const py = y - a[1]
  const along = dx === 0 && dy === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy)))
  return Math.hypot(px - along * dx, py - along * dy)
}
