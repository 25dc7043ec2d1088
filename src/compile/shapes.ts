import { countryId, hostId, THE_FIVE } from '../model/ids'
import type { ShapeSet } from '../model/shapes'
import { drawBorders } from './shapes-borders'
import { pathData } from './shapes-path'
import { ARAL_SEA, CASPIAN_SEA, LAKE_NAMES, NEIGHBOURS, REGION_WINDOWS, WORLD_DETAIL } from './shapes-places'
import { boxAround, type Project, projectCentralAsia, projectWorld, windowBox } from './shapes-projection'
import { drawHole, drawLand, drawShape, layFlat, partsOf, rings, type Sheet } from './shapes-sheet'
import { NO_COUNTRY, readWorld, type World } from './shapes-source'

/** Room at the edges for the circles of small states. */
const WORLD_MARGIN = 10

/** Least triangle kept, in square units: on the world map what cannot be seen there, on Central Asia's next to nothing. */
const WORLD_LEAST = 0.95
const CENTRAL_ASIA_LEAST = 0.02

/**
 * The outlines of the world (Equal Earth, 1,600 units wide) and of Central Asia (Albers' conic, about 1,100 units
 * wide), both equal-area, from Natural Earth's 50m countries in Visionscarto's edition; always the same bytes.
 * Antarctica is missing. Which row of `countries.csv` has an outline: its column `shape`. Throws when the source is
 * not as expected.
 */
export function buildShapes(): { world: ShapeSet; centralAsia: ShapeSet } {
  const world = readWorld()
  return { world: drawWorld(world), centralAsia: drawCentralAsia(world) }
}

function drawWorld(world: World): ShapeSet {
  const sheet = layFlat(world, projectWorld, WORLD_LEAST, WORLD_DETAIL)
  const countries = world.outlines.filter((outline) => !NO_COUNTRY.includes(outline.code))
  const land = world.outlines.flatMap((outline) => partsOf(sheet.light, outline))
  const view = boxAround(land.flat(2), WORLD_MARGIN)
  const frames = Object.entries(REGION_WINDOWS).map(([region, window]) => [
    region,
    windowBox(window, projectWorld),
  ])
  return {
    name: 'world',
    view,
    frames: { WORLD: view, ...Object.fromEntries(frames) },
    shapes: countries.map((outline) => ({ host: hostId(outline.code), ...drawShape(sheet, outline) })),
    foreign: drawLand(
      sheet,
      world.outlines.filter((outline) => NO_COUNTRY.includes(outline.code)),
    ),
    ...drawBorders(sheet, [...world.unmerged]),
    lakes: drawLakes(world, sheet),
    neighbours: [],
  }
}

function drawCentralAsia(world: World): ShapeSet {
  const five = world.outlines.filter((outline) => THE_FIVE.some((host) => host === outline.code))
  const flat = layFlat(world, projectCentralAsia, CENTRAL_ASIA_LEAST, [])
  const view = boxAround(five.flatMap((outline) => partsOf(flat.full, outline)).flat(2), 28)
  // Twice the view, so that a drawing of another proportion still has land to its edges.
  const clip = {
    x: view.x - view.width / 2,
    y: view.y - view.height / 2,
    width: view.width * 2,
    height: view.height * 2,
  }
  const sheet: Sheet = { ...flat, clip }
  const around = world.outlines.filter((outline) => !five.includes(outline))
  return {
    name: 'central-asia',
    view,
    frames: { CA: view },
    shapes: five.map((outline) => ({ host: hostId(outline.code), ...drawShape(sheet, outline) })),
    foreign: drawLand(sheet, around),
    ...drawBorders(sheet, world.unmerged),
    lakes: drawLakes(world, sheet),
    neighbours: NEIGHBOURS.map(({ code, at }) => ({ country: countryId(code), ...point(sheet.project, at) })),
  }
}

function drawLakes(world: World, sheet: Sheet): ShapeSet['lakes'] {
  const paths: { readonly [id: string]: string } = {
    'caspian-sea': drawHole(sheet, world.outlines, CASPIAN_SEA),
    'aral-sea': pathData(rings(sheet, [ARAL_SEA.map((ring) => ring.map(sheet.project))]), true),
  }
  return Object.entries(LAKE_NAMES).map(([id, { name, at }]) => ({
    id,
    name,
    path: paths[id] ?? '',
    ...point(sheet.project, at),
  }))
}

function point(project: Project, at: readonly [number, number]): { x: number; y: number } {
  const [x, y] = project(at)
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }
}
