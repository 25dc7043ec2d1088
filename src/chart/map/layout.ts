import type { HostId } from '../../model/ids'
import type { Box, Shape, ShapeSet } from '../../model/shapes'
import { lowerLeft, type Point } from './outline'
import type { Corner, MapPicture } from './picture'
import type { Stop } from './walk'

/** How the units of a shape set become pixels: x * scale + left, y * scale + top. */
export interface Fit {
  readonly scale: number
  readonly left: number
  readonly top: number
}

/** A small state: drawn as a circle, in the units of the shape set. */
export interface Circle {
  readonly x: number
  readonly y: number
  readonly radius: number
}

export interface MapLayout {
  readonly fit: Fit
  readonly circles: ReadonlyMap<HostId, Circle>
  /** Countries whose middle is in the drawing, in the order of the marks: what arrow keys walk through. */
  readonly stops: readonly Stop<HostId>[]
  /** Width in pixels of the band that stands for the class of a hollow country, by host. */
  readonly bands: ReadonlyMap<HostId, number>
  /** Leaders' end marks on countries that have room for one, in pixels; on Central Asia they stand by the labels. */
  readonly endMarks: readonly { readonly host: HostId; readonly x: number; readonly y: number }[]
}

/** A country of less than this many square pixels is drawn as a circle; on small drawings what would be that small on the full one. */
const SMALL_AREA = 12
const FULL_SCALE = 1066 / 1568
/** Radius of a circle in pixels, smaller where it has no figure or the map is small, and of what can be hit. */
const RADIUS = 5
const SMALL_RADIUS = 3.5
const HIT_RADIUS = 12
/** Least side of a country's box, in pixels, that carries an end mark; a country fills about half of its box. */
const MARK_BOX = 24
const BOX_FILL = 0.5
const NO_CORNER: Corner = { width: 0, height: 0 }

/** The whole frame in the middle of the drawing, as large as it can be where no scale is given. */
export function fitFrame(
  frame: Box,
  width: number,
  height: number,
  scale: number = Math.min(width / frame.width, height / frame.height),
): Fit {
  return {
    scale,
    left: width / 2 - (frame.x + frame.width / 2) * scale,
    top: height / 2 - (frame.y + frame.height / 2) * scale,
  }
}

const SHRINK = 0.98
/** A map is made smaller for the corner down to this part of its size; then the corner lies on it. */
const LEAST = 0.6

/**
 * The frame as large as it can be without a point in the corner: in the middle, or moved aside or up as far as the room
 * beside the frame allows, or smaller. `points` are those nearest to the lower left, in the units of the frame.
 */
export function fitClear(
  frame: Box,
  points: readonly Point[],
  width: number,
  height: number,
  corner: Corner,
): Fit {
  const whole = fitFrame(frame, width, height)
  const top = height - corner.height
  for (let part = 1; part >= LEAST; part *= SHRINK) {
    const fit = fitFrame(frame, width, height, whole.scale * part)
    const across = points.map(([x]) => corner.width - (x * fit.scale + fit.left))
    const down = points.map(([, y]) => y * fit.scale + fit.top - top)
    const aside = Math.max(0, ...across.filter((_, i) => (down[i] ?? 0) > 0))
    const up = Math.max(0, ...down.filter((_, i) => (across[i] ?? 0) > 0))
    if (aside <= (width - frame.width * fit.scale) / 2) return { ...fit, left: fit.left + aside }
    if (up <= (height - frame.height * fit.scale) / 2) return { ...fit, top: fit.top - up }
  }
  return whole
}

/** Places and sizes for a drawing of width x height pixels; numbers only, and no reading of figures. */
export function layoutMap(
  picture: MapPicture,
  width: number,
  height: number,
  corner: Corner = NO_CORNER,
): MapLayout {
  const { shapes, frame, marks } = picture
  const fit = fitOf(shapes, frame, width, height, corner)
  const byHost = shapesByHost(shapes)
  const circles = new Map<HostId, Circle>()
  const bands = new Map<HostId, number>()
  const stops: Stop<HostId>[] = []
  const endMarks: { host: HostId; x: number; y: number }[] = []
  for (const mark of marks) {
    const shape = byHost.get(mark.host)
    if (shape === undefined) continue
    const x = shape.x * fit.scale + fit.left
    const y = shape.y * fit.scale + fit.top
    if (x >= 0 && x <= width && y >= 0 && y <= height) stops.push({ id: mark.host, x, y })
    const area = shape.area * fit.scale ** 2
    const small = shapes.name === 'world' && isSmall(shape, fit.scale)
    if (small) {
      const faint = mark.missing !== undefined || fit.scale < FULL_SCALE / 1.5
      const radius = faint ? SMALL_RADIUS : RADIUS
      circles.set(mark.host, { x: shape.x, y: shape.y, radius: radius / fit.scale })
    }
    if (mark.hollow) bands.set(mark.host, small ? 2 : Math.max(1.5, Math.min(5, Math.sqrt(area) / 6)))
    const roomy = area >= MARK_BOX ** 2 * BOX_FILL
    if (mark.fill.kind === 'leader' && roomy && mark.label === undefined)
      endMarks.push({ host: mark.host, x, y })
  }
  return { fit, circles, stops, bands, endMarks }
}

const fits = new WeakMap<ShapeSet, { readonly key: string; readonly fit: Fit }>()

/** The fit of a frame, kept while the same drawing shows other figures. */
function fitOf(shapes: ShapeSet, frame: Box, width: number, height: number, corner: Corner): Fit {
  if (corner.width === 0 || corner.height === 0) return fitFrame(frame, width, height)
  const key = [frame.x, frame.y, frame.width, width, height, corner.width, corner.height].join(' ')
  const known = fits.get(shapes)
  if (known?.key === key) return known.fit
  const fit = fitClear(frame, lowerLeft(shapes, frame), width, height, corner)
  fits.set(shapes, { key, fit })
  return fit
}

/** Whether any small state of those hosts is drawn as a circle. */
export function hasCircles(
  shapes: ShapeSet,
  frame: Box,
  hosts: ReadonlySet<HostId>,
  width: number,
  height: number,
): boolean {
  const { scale } = fitFrame(frame, width, height)
  return (
    shapes.name === 'world' && shapes.shapes.some((shape) => hosts.has(shape.host) && isSmall(shape, scale))
  )
}

/** Whether a country is drawn as a circle at a scale. */
function isSmall(shape: Shape, scale: number): boolean {
  return shape.area * Math.max(scale, FULL_SCALE) ** 2 < SMALL_AREA
}

/** The small state whose circle is nearest to a point, within what can be hit. */
export function circleAt(layout: MapLayout, x: number, y: number): HostId | null {
  const { scale, left, top } = layout.fit
  let best: { host: HostId; far: number } | null = null
  for (const [host, circle] of layout.circles) {
    const far = Math.hypot(circle.x * scale + left - x, circle.y * scale + top - y)
    if (far <= HIT_RADIUS && (best === null || far < best.far)) best = { host, far }
  }
  return best?.host ?? null
}

const indexed = new WeakMap<ShapeSet, ReadonlyMap<HostId, Shape>>()

/** Shapes of a set by their host. */
export function shapesByHost(shapes: ShapeSet): ReadonlyMap<HostId, Shape> {
  const known = indexed.get(shapes)
  if (known !== undefined) return known
  const map = new Map(shapes.shapes.map((shape) => [shape.host, shape]))
  indexed.set(shapes, map)
  return map
}
