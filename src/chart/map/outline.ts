import type { Box, ShapeSet } from '../../model/shapes'

/** Closed lines of a path, each a flat list of x, y, x, y. */
export type Rings = readonly (readonly number[])[]

const known = new WeakMap<ShapeSet, Map<string, Rings>>()

/** The outline of a country, read once from the relative path data of the shape set; none for an unknown host. */
export function outlineOf(shapes: ShapeSet, host: string): Rings {
  const rings = known.get(shapes) ?? new Map<string, Rings>()
  known.set(shapes, rings)
  const found = rings.get(host)
  if (found !== undefined) return found
  const read = readRings(shapes.shapes.find((shape) => shape.host === host)?.path ?? '')
  rings.set(host, read)
  return read
}

/** Reads the path data that `compile/shapes-path.ts` writes: M or m, one l with all points, z. */
export function readRings(path: string): Rings {
  const rings: number[][] = []
  let [x, y] = [0, 0]
  for (const [, command, text = ''] of path.matchAll(/([Mml])([^Mmlz]*)/g)) {
    if (command !== 'l') {
      // A new line is counted from the start of the last one, where its z has gone back to.
      const last = rings.at(-1)
      if (last !== undefined) [x = 0, y = 0] = last
      rings.push([])
    }
    const numbers = text.match(/-?(?:\d*\.\d+|\d+)/g) ?? []
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      x += Number(numbers[i])
      y += Number(numbers[i + 1])
      rings.at(-1)?.push(x, y)
    }
  }
  return rings
}

/** Whether a point is inside an outline (even-odd rule, so that holes and exclaves are right). */
export function contains(rings: Rings, x: number, y: number): boolean {
  let within = false
  for (const ring of rings) {
    let x0 = ring.at(-2) ?? 0
    let y0 = ring.at(-1) ?? 0
    for (let i = 0; i + 1 < ring.length; i += 2) {
      const x1 = ring[i] ?? 0
      const y1 = ring[i + 1] ?? 0
      if (y1 > y !== y0 > y && x < ((x0 - x1) * (y - y1)) / (y0 - y1) + x1) within = !within
      x0 = x1
      y0 = y1
    }
  }
  return within
}

/** x and y. */
export type Point = readonly [number, number]

const corners = new WeakMap<ShapeSet, Map<Box, readonly Point[]>>()

/**
 * The points of all countries within a frame that no other has both further left and further down; what keeps clear of a
 * corner at the lower left. Read once for each frame.
 */
export function lowerLeft(shapes: ShapeSet, frame: Box): readonly Point[] {
  const known = corners.get(shapes) ?? new Map<Box, readonly Point[]>()
  corners.set(shapes, known)
  const found = known.get(frame)
  if (found !== undefined) return found
  const points: Point[] = []
  for (const { host } of shapes.shapes)
    for (const ring of outlineOf(shapes, host))
      for (let i = 0; i + 1 < ring.length; i += 2) {
        const x = ring[i] ?? 0
        const y = ring[i + 1] ?? 0
        if (within(frame, x, y)) points.push([x, y])
      }
  points.sort((a, b) => a[0] - b[0] || b[1] - a[1])
  const outer: Point[] = []
  for (const point of points) {
    const last = outer.at(-1)
    if (last === undefined || point[1] > last[1]) outer.push(point)
  }
  known.set(frame, outer)
  return outer
}

const within = ({ x, y, width, height }: Box, px: number, py: number): boolean =>
  px >= x && px <= x + width && py >= y && py <= y + height
