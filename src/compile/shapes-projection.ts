import { geoConicEqualAreaRaw, geoEqualEarthRaw } from 'd3-geo'
import type { Box } from '../model/shapes'
import type { Place, Window } from './shapes-places'

/** From degrees to the units of a shape set, y downwards. */
export type Project = (place: Place) => [number, number]

const RADIANS = Math.PI / 180

/** Width of the whole globe in Equal Earth; the view of the world is nearly as wide. */
const WORLD_WIDTH = 1600
/** Middle of the world map, so that its edges lie in the Bering strait. */
const WORLD_MIDDLE = 11

/** Equal Earth (Savric, Patterson and Jenny 2018): equal areas, straight parallels. */
export const projectWorld: Project = ([east, north]) => {
  const [halfWidth] = geoEqualEarthRaw(Math.PI, 0)
  const scale = WORLD_WIDTH / 2 / halfWidth
  const [x, y] = geoEqualEarthRaw((east - WORLD_MIDDLE) * RADIANS, north * RADIANS)
  return [scale * x + WORLD_WIDTH / 2, WORLD_WIDTH / 4 - scale * y]
}

/** Units per radian of the Central Asia map: about 3.4 units to 10 km. */
const CONIC_SCALE = 2180
const CONIC_MIDDLE: Place = [66.5, 45.6]
const conic = geoConicEqualAreaRaw(38 * RADIANS, 50 * RADIANS)

/** Albers' conic with true scale along 38 and 50 degrees north, upright at 66.5 degrees east. */
export const projectCentralAsia: Project = ([east, north]) => {
  const [x0, y0] = conic(0, CONIC_MIDDLE[1] * RADIANS)
  const [x, y] = conic((east - CONIC_MIDDLE[0]) * RADIANS, north * RADIANS)
  return [CONIC_SCALE * (x - x0), CONIC_SCALE * (y0 - y)]
}

/** The box that holds points, in whole units, with a margin on every side. */
export function boxAround(points: Iterable<readonly [number, number]>, margin: number): Box {
  let [x0, y0, x1, y1] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ]
  for (const [x, y] of points) {
    x0 = Math.min(x0, x)
    y0 = Math.min(y0, y)
    x1 = Math.max(x1, x)
    y1 = Math.max(y1, y)
  }
  const x = Math.floor(x0 - margin)
  const y = Math.floor(y0 - margin)
  return { x, y, width: Math.ceil(x1 + margin) - x, height: Math.ceil(y1 + margin) - y }
}

/** Whether a box holds a point, its edges included. */
export function holds(box: Box, x: number, y: number): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height
}

/** The box round a window of degrees, which a projection bends: its edges are followed in 16 steps. */
export function windowBox([west, south, east, north]: Window, project: Project): Box {
  const edge: [number, number][] = []
  for (let step = 0; step <= 16; step += 1) {
    const lon = west + ((east - west) * step) / 16
    const lat = south + ((north - south) * step) / 16
    for (const place of [
      [lon, south],
      [lon, north],
      [west, lat],
      [east, lat],
    ] as const)
      edge.push(project(place))
  }
  return boxAround(edge, 0)
}
