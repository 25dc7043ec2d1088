import { type GeoPermissibleObjects, geoIdentity, geoStream } from 'd3-geo'
import { feature, merge } from 'topojson-client'
import { planarTriangleArea, presimplify, simplify, type TriangleWeighter } from 'topojson-simplify'
import type { Objects, Topology } from 'topojson-specification'
import type { Box, Shape } from '../model/shapes'
import { innerPoint, inside, type Part, partArea } from './shapes-geometry'
import { type Line, pathData } from './shapes-path'
import type { Detail } from './shapes-places'
import { holds, type Project, windowBox } from './shapes-projection'
import { multi, type Outline, type World } from './shapes-source'

/** The world laid flat by a projection, in full and with fewer points. */
export interface Sheet {
  readonly full: Topology<Objects>
  readonly light: Topology<Objects>
  readonly project: Project
  /** Everything beyond it is cut off; null: nothing is. */
  readonly clip: Box | null
}

/**
 * Projects the arcs and drops points whose triangle with their neighbours is under `least` square units, which moves
 * shared borders alike on both sides (Visvalingam and Whyatt 1993). In the first window of `detail` that holds the point,
 * triangles count for more or less.
 */
export function layFlat(world: World, project: Project, least: number, detail: readonly Detail[]): Sheet {
  const arcs = world.topology.arcs.map((arc) => arc.map(([x = 0, y = 0]) => project([x, y])))
  const full: Topology<Objects> = { type: 'Topology', objects: {}, arcs }
  const boxes = detail.map(({ window, times }) => ({ box: windowBox(window, project), times }))
  const weight: TriangleWeighter = (triangle) => {
    const [, [x, y]] = triangle
    const here = boxes.find(({ box }) => holds(box, x, y))
    return planarTriangleArea(triangle) * (here?.times ?? 1)
  }
  return { full, light: simplify(presimplify(full, weight), least), project, clip: null }
}

/** A country's path with its area and middle, both from all points of the source. */
export function drawShape(sheet: Sheet, outline: Outline): Omit<Shape, 'host'> {
  const full = partsOf(sheet.full, outline)
  const largest = full.reduce((best, part) => (partArea(part) > partArea(best) ? part : best))
  const { x, y } = innerPoint(largest)
  const light = rings(sheet, partsOf(sheet.light, outline))
  const path = pathData(light, true) || pathData([...largest], true) || speck(x, y)
  const area = full.reduce((sum, part) => sum + partArea(part), 0)
  return { path, area: round(area, 100), x: round(x, 10), y: round(y, 10) }
}

/** One path of several outlines. */
export function drawLand(sheet: Sheet, outlines: readonly Outline[]): string {
  return pathData(
    outlines.flatMap((outline) => rings(sheet, partsOf(sheet.light, outline))),
    true,
  )
}

/** The hole in the land that holds a place: an inland sea. Throws when there is none. */
export function drawHole(
  sheet: Sheet,
  outlines: readonly Outline[],
  place: readonly [number, number],
): string {
  const [x, y] = sheet.project(place)
  const land = merge(
    sheet.light,
    outlines.map((outline) => outline.geometry),
  )
  for (const polygon of land.coordinates) {
    for (const hole of polygon.slice(1)) {
      const ring = hole.map(([a = 0, b = 0]): [number, number] => [a, b])
      if (inside([ring], x, y)) return pathData(rings(sheet, [[ring]]), true)
    }
  }
  throw new Error(`no inland sea at ${place.join(', ')}`)
}

/** The planar parts of an outline, each an outer ring and its holes. */
export function partsOf(topology: Topology<Objects>, outline: Outline): Part[] {
  const { geometry } = feature(topology, multi(outline.geometry))
  return geometry.coordinates.map((polygon) =>
    polygon.map((ring) => ring.map(([x = 0, y = 0]): [number, number] => [x, y])),
  )
}

/** Open lines, cut off at the sheet's edge. */
export function cutLines(sheet: Sheet, lines: readonly Line[]): Line[] {
  return clipped(sheet, { type: 'MultiLineString', coordinates: lines.map(positions) })
}

/** Closed lines of parts, cut off at the sheet's edge. */
export function rings(sheet: Sheet, parts: readonly Part[]): Line[] {
  if (sheet.clip === null) return parts.flat()
  return parts.flatMap((part) => clipped(sheet, { type: 'Polygon', coordinates: part.map(positions) }))
}

function clipped(sheet: Sheet, object: GeoPermissibleObjects & { coordinates: number[][][] }): Line[] {
  if (sheet.clip === null)
    return object.coordinates.map((line) => line.map(([x = 0, y = 0]): [number, number] => [x, y]))
  const { x, y, width, height } = sheet.clip
  const lines: [number, number][][] = []
  const edge = geoIdentity().clipExtent([
    [x, y],
    [x + width, y + height],
  ])
  geoStream(
    object,
    edge.stream({
      point: (a, b) => lines.at(-1)?.push([a, b]),
      lineStart: () => lines.push([]),
      lineEnd: () => undefined,
      polygonStart: () => undefined,
      polygonEnd: () => undefined,
    }),
  )
  return lines
}

const positions = (line: Line): number[][] => line.map(([x, y]) => [x, y])
const round = (value: number, grains: number): number => Math.round(value * grains) / grains

/** What is left of a country too small for the grain of the map: a square, so that it has a shape at all. */
function speck(x: number, y: number): string {
  const r = 0.1
  return pathData(
    [
      [
        [x - r, y - r],
        [x + r, y - r],
        [x + r, y + r],
        [x - r, y + r],
      ],
    ],
    true,
  )
}
