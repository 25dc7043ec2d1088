import { decodeIndicator } from '../../../src/dataset/decode-indicator'
import { decodeShapes } from '../../../src/dataset/decode-shapes'
import { breaksFor } from '../../../src/derive/classes'
import { figuresOf } from '../../../src/derive/figures'
import { type MapAsk, mapFigures } from '../../../src/derive/map-figures'
import { trendsOf } from '../../../src/derive/trend-series'
import { actorId, hostId, indicatorId, NO_ACTOR } from '../../../src/model/ids'
import type { ShapeSet } from '../../../src/model/shapes'
import type { LibraryMapData, LinesData, LinesRow, MapFigures, OwnMapData, Point, World } from './page-data'
import { equalEarth } from './projection'

/** The map of one actor's figures, all years, from the JSON of the compiled outlines and of the indicator. */
export function mapData(
  compiled: { readonly shapes: unknown; readonly indicator: unknown },
  id: string,
  actor: string,
): { readonly library: LibraryMapData; readonly own: OwnMapData } {
  const shapes = decodeShapes(compiled.shapes)
  const found = mapFiguresOf(compiled.indicator, id, actor, shapes)
  const features: World['features'] = shapes.shapes.map(({ host, path }) => ({
    type: 'Feature',
    properties: { host },
    geometry: { type: 'MultiPolygon', coordinates: onGlobe(partsOf(ringsOf(path))) },
  }))
  return {
    library: { ...found, view: shapes.view, world: { type: 'FeatureCollection', features } },
    own: { ...found, shapes },
  }
}

function mapFiguresOf(indicator: unknown, id: string, actor: string, shapes: ShapeSet): MapFigures {
  const data = decodeIndicator(indicator, indicatorId(id))
  const figures = figuresOf(data)
  const hosts = shapes.shapes.map((shape) => shape.host)
  const ask: Omit<MapAsk, 'year'> = {
    actor: actorId(actor),
    actors: [actorId(actor)],
    hosts,
    regionHosts: hosts,
    measure: 'value',
    carry: 0,
    source: null,
    like: true,
    population: null,
  }
  const { firstYear, lastYear } = data.indicator
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index)
  return {
    edges: breaksFor(figures, { ...ask, year: lastYear })?.inner ?? [],
    from: firstYear,
    to: lastYear,
    values: Object.fromEntries(
      years.map((year) => {
        const entries = [...mapFigures(figures, { ...ask, year }).byHost.values()]
        const drawn = entries.flatMap(({ host, shown }) => (shown === null ? [] : [[host, shown] as const]))
        return [year, Object.fromEntries(drawn)]
      }),
    ),
  }
}

/** The lines of nations, over all years that one of them has a figure for. */
export function linesData(indicator: unknown, id: string, nations: readonly string[]): LinesData {
  const data = decodeIndicator(indicator, indicatorId(id))
  const trends = trendsOf(figuresOf(data), {
    actors: [NO_ACTOR],
    hosts: nations.map(hostId),
    from: data.indicator.firstYear,
    to: data.indicator.lastYear,
    measure: 'value',
    source: null,
    like: true,
    population: null,
  })
  const years = new Map<number, { [host: string]: number }>()
  for (const { host, series } of trends)
    for (const { stretches } of series)
      for (const { year, shown } of stretches.flatMap((stretch) => stretch.figures))
        if (shown !== null) years.set(year, { ...years.get(year), [host]: shown })
  const rows = [...years].sort(([a], [b]) => a - b).map(([year, figures]): LinesRow => ({ ...figures, year }))
  return { hosts: nations, rows }
}

/** The closed lines of a path of ours: relative moves and steps, as the compiler writes them. */
function ringsOf(path: string): Point[][] {
  return path
    .split('z')
    .filter((line) => line !== '')
    .reduce<Point[][]>((rings, line) => {
      const numbers = [...line.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(([number]) => Number(number))
      const ring: Point[] = []
      // After a closing, a step starts where the closed line did.
      let [x, y] = rings.at(-1)?.[0] ?? [0, 0]
      for (let at = 0; at < numbers.length; at += 2) {
        x += numbers[at] ?? 0
        y += numbers[at + 1] ?? 0
        ring.push([x, y])
      }
      rings.push(ring)
      return rings
    }, [])
}

/** Outer lines, which run clockwise on the screen, each with the holes that follow it. */
function partsOf(rings: readonly Point[][]): Point[][][] {
  const parts: Point[][][] = []
  for (const ring of rings) {
    const part = parts.at(-1)
    if (part && doubleArea(ring) < 0) part.push(ring)
    else parts.push([doubleArea(ring) < 0 ? ring.toReversed() : ring])
  }
  return parts
}

function doubleArea(ring: readonly Point[]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [beforeX, beforeY] = ring.at(index - 1) ?? [x, y]
    return sum + beforeX * y - x * beforeY
  }, 0)
}

function onGlobe(parts: readonly Point[][][]): Point[][][] {
  const project = equalEarth(0, 0)
  const back = (point: Point): Point => {
    const place = project.invert?.(point)
    if (!place?.every(Number.isFinite)) throw new Error(`${point.join(', ')} is beyond the globe`)
    return [round(place[0]), round(place[1])]
  }
  return parts.map((part) => part.map((ring) => [...ring, ...ring.slice(0, 1)].map(back)))
}

/** A thousandth of a degree is a twentieth of the grain of the drawing. */
const round = (degrees: number): number => Math.round(degrees * 1000) / 1000
