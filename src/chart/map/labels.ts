import type { HostId } from '../../model/ids'
import { textWidth } from '../lines/text-width'
import { fillProperty, textOn } from './fill'
import { type MapLayout, shapesByHost } from './layout'
import { contains, outlineOf } from './outline'
import type { MapFill, MapMark, MapPicture } from './picture'

/** A country's name over its figure; either may be left out where there is no room. Pixels; x is the middle. */
export interface CountryLabel {
  readonly host: HostId
  readonly name: string | null
  readonly value: string
  readonly size: number
  readonly x: number
  readonly nameY: number
  readonly valueY: number
  readonly colour: string
  readonly halo: string
  /** Place of the leader's end mark, before the figure; null: the fill is not a leader's. */
  readonly markX: number | null
}

/** A name of a sea or a neighbour; x is the middle. */
export interface PlaceLabel {
  readonly id: string
  /** Of the country that it is written on; null: on sea or foreign land. */
  readonly on: MapFill | null
  readonly lines: readonly string[]
  readonly x: number
  readonly y: number
}

export interface MapLabels {
  readonly countries: readonly CountryLabel[]
  readonly lakes: readonly PlaceLabel[]
  readonly neighbours: readonly PlaceLabel[]
}

interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Serif capitals and letters of weight 600 are about as wide as the bold sans; a little is added for the difference. */
const SERIF = 1.06
export const TRACKING = 1.6
/** Below this scale of the Central Asia map (about 600 px wide) names of seas and neighbours are left out. */
const PLACES_FROM = 0.55
export const PLACE_SIZE = 12
export const PLACE_LINE = 16
const FAR = 16
export const MARK_SIZE = 11
const MARK_ROOM = 16
const EDGE = 6

/** The names and figures of a map whose marks carry labels (Central Asia); of other maps none. They never overlap. */
export function placeLabels(
  picture: MapPicture,
  layout: MapLayout,
  width: number,
  height: number,
): MapLabels {
  const byHost = shapesByHost(picture.shapes)
  const taken: Rect[] = []
  const countries: CountryLabel[] = []
  // Small countries first: they have the least choice.
  const labelled = picture.marks
    .filter((mark) => mark.label !== undefined && byHost.has(mark.host))
    .sort((a, b) => (byHost.get(a.host)?.area ?? 0) - (byHost.get(b.host)?.area ?? 0))
  for (const mark of labelled) {
    const label = placeCountry(picture, layout, mark, taken, width, height)
    if (label !== null) countries.push(label)
  }
  if (labelled.length === 0 || layout.fit.scale < PLACES_FROM) return { countries, lakes: [], neighbours: [] }
  const place = (id: string, lines: readonly string[], tracking: number, at: { x: number; y: number }) => {
    const wide = Math.max(
      ...lines.map((line) => textWidth(line, PLACE_SIZE, 'bold') + line.length * tracking),
    )
    const { scale, left, top } = layout.fit
    const wished = at.x * scale + left
    const x = Math.max(EDGE + wide / 2, Math.min(width - EDGE - wide / 2, wished))
    const y = at.y * scale + top
    const rect = { x: x - wide / 2, y: y - 12, width: wide, height: lines.length * PLACE_LINE }
    const cut = y < 16 || y + (lines.length - 1) * PLACE_LINE > height - EDGE
    // A name that would have to move far from its place is left out.
    if (cut || Math.abs(x - wished) > FAR || taken.some((other) => overlap(rect, other))) return []
    taken.push(rect)
    const on = labelled.find((mark) => contains(outlineOf(picture.shapes, mark.host), at.x, at.y))
    return [{ id, lines, x, y, on: on?.fill ?? null }]
  }
  const named = (id: string, fallback: string) => picture.placeNames.get(id) ?? fallback
  return {
    countries,
    lakes: picture.shapes.lakes.flatMap((lake) =>
      place(lake.id, named(lake.id, lake.name).split(' '), 0, lake),
    ),
    neighbours: picture.shapes.neighbours.flatMap((neighbour) => {
      const text = picture.placeNames.get(neighbour.country)
      return text === undefined
        ? []
        : place(neighbour.country, [text.toLocaleUpperCase()], TRACKING, neighbour)
    }),
  }
}

/** The first of: full name and figure, short name and figure, figure alone, that fits; null when even that has no room. */
function placeCountry(
  picture: MapPicture,
  layout: MapLayout,
  mark: MapMark,
  taken: Rect[],
  width: number,
  height: number,
): CountryLabel | null {
  const names = picture.hostNames.get(mark.host)
  const value = mark.label ?? ''
  const size = layout.fit.scale >= 0.7 ? 17 : layout.fit.scale >= 0.5 ? 15 : 13
  const sign = mark.fill.kind === 'leader' ? MARK_ROOM : 0
  const valueWidth = textWidth(value, size, 'bold') + sign
  const variants = [names?.name, names?.shortName, null].filter(
    (name, index, all) => name !== undefined && all.indexOf(name) === index,
  )
  for (const name of variants) {
    if (name === undefined) continue
    const wide = Math.max(valueWidth, name === null ? 0 : textWidth(name, size, 'bold') * SERIF)
    const rect = findRoom(
      picture,
      layout,
      mark,
      { wide, high: (name === null ? 1 : 2) * (size + 3) },
      taken,
      name === null ? 5 : 7,
    )
    if (
      rect === null ||
      rect.x < 0 ||
      rect.y < 0 ||
      rect.x + rect.width > width ||
      rect.y + rect.height > height
    )
      continue
    taken.push(rect)
    const x = rect.x + rect.width / 2
    return {
      host: mark.host,
      name,
      value,
      size,
      x: x + (name === null ? sign / 2 : 0),
      nameY: rect.y + size - 1,
      valueY: rect.y + rect.height - 4,
      colour: mark.faded || mark.hollow ? 'var(--ink)' : textOn(mark.fill),
      halo: mark.faded || mark.hollow ? 'var(--bg)' : `var(${fillProperty(mark.fill)})`,
      markX: sign === 0 ? null : x - (valueWidth - sign) / 2 - 2,
    }
  }
  return null
}

/** Of nine points of a label this many must be inside its country. */
const POINTS = [0.02, 0.5, 0.98] as const
const STEPS = 7

/**
 * The place nearest to the country's middle where the whole label is inside the country and free of others; else the
 * best of those with at least `least` of its nine points inside; null when there is none.
 */
function findRoom(
  picture: MapPicture,
  layout: MapLayout,
  mark: MapMark,
  { wide, high }: { wide: number; high: number },
  taken: readonly Rect[],
  least: number,
): Rect | null {
  const shape = shapesByHost(picture.shapes).get(mark.host)
  if (shape === undefined) return null
  const { scale, left, top } = layout.fit
  const rings = outlineOf(picture.shapes, mark.host)
  const reach = Math.sqrt(shape.area) * 0.6 * scale
  const middle = { x: shape.x * scale + left, y: shape.y * scale + top }
  let best: { rect: Rect; cost: number } | null = null
  for (let i = -STEPS; i <= STEPS; i += 1) {
    for (let j = -STEPS; j <= STEPS; j += 1) {
      const dx = (i / STEPS) * reach * 1.5
      const dy = (j / STEPS) * reach
      const rect = { x: middle.x + dx - wide / 2, y: middle.y + dy - high / 2, width: wide, height: high }
      const far = Math.hypot(dx, dy)
      if ((best !== null && far >= best.cost) || taken.some((other) => overlap(rect, other))) continue
      let within = 0
      for (const px of POINTS)
        for (const py of POINTS)
          if (contains(rings, (rect.x + px * wide - left) / scale, (rect.y + py * high - top) / scale))
            within += 1
      const cost = far + (9 - within) * reach
      if (within >= least && (best === null || cost < best.cost)) best = { rect, cost }
    }
  }
  return best?.rect ?? null
}

function overlap(a: Rect, b: Rect): boolean {
  const gap = 2
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  )
}
