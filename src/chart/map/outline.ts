import type { ShapeSet } from '../../model/shapes'

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
