import type { DotDrawing, LineDrawing, PathDrawing, PointDrawing, Spot, Stroke } from './drawing'
import type { Line, LineBreak, LinePoint, LineStretch } from './picture'

/** Where years and values lie; `y` is null where the scale has no place for a value. */
export interface Places {
  readonly x: (year: number) => number
  readonly y: (value: number) => number | null
}

interface Placed extends Spot {
  readonly point: LinePoint
}

const ESTIMATE = '4 3'

/** How the lines of a panel are drawn. */
export interface LineStyle {
  /** One of small multiples: smaller marks, and these only where the line ends. */
  readonly multiple: boolean
  /** More lines than can be told apart: thinner, without marks, and the fainter the more there are. */
  readonly crowd: 'none' | 'dense' | 'mass'
  /** Named classes: a figure holds until half-way to the next, nothing lies between two classes. */
  readonly stepped: boolean
}

/** A tenth of a pixel is exact enough and keeps the drawing small. */
export const round = (value: number): number => Math.round(value * 10) / 10

const placed = (points: readonly LinePoint[], places: Places): (Placed | null)[] =>
  points.map((point) => {
    const y = places.y(point.value)
    return y === null ? null : { x: round(places.x(point.year)), y: round(y), point }
  })

const CROWD_WIDTH = { none: 2, dense: 1.5, mass: 1.25 } as const
const CROWD_OPACITY = { none: 1, dense: 0.85, mass: 0.5 } as const

const widthOf = (line: Line, stretch: LineStretch, crowd: LineStyle['crowd']): number =>
  stretch.thin ? 1 : line.weight === 'focus' ? 3 : CROWD_WIDTH[crowd]

const half = (from: Spot, to: Spot): number => round((from.x + to.x) / 2)

/** One path for every run of pieces of the same kind: an estimate dashes the piece that leads to it. */
const pathsOf = (
  line: Line,
  stretch: LineStretch,
  spots: readonly (Placed | null)[],
  { crowd, stepped }: LineStyle,
): PathDrawing[] => {
  const paths: PathDrawing[] = []
  const width = widthOf(line, stretch, crowd)
  let d = ''
  let dash: string | null = null
  const close = () => {
    if (/[LH]/.test(d)) paths.push({ d, width, dash })
    d = ''
  }
  let from: Placed | null = null
  for (const spot of spots) {
    if (spot === null || from === null) {
      close()
      d = spot === null ? '' : `M${spot.x} ${spot.y}`
      dash = line.dash
    } else {
      const next = spot.point.estimate ? ESTIMATE : line.dash
      if (next !== dash) {
        close()
        d = `M${from.x} ${from.y}`
        dash = next
      }
      d += stepped ? `H${half(from, spot)}V${spot.y}H${spot.x}` : `L${spot.x} ${spot.y}`
    }
    from = spot
  }
  close()
  return paths
}

/** A run of figures ends where a break follows or no figure at all: there stands the actor's mark. */
const endsRun = (line: Line, index: number, breaks: readonly LineBreak[]): boolean => {
  const last = line.stretches[index]?.points.at(-1)
  const next = line.stretches[index + 1]?.points.at(0)
  if (last === undefined) return false
  return next === undefined || breaks.some(({ before, after }) => last.year <= before && next.year >= after)
}

const dotsOf = (
  stretch: LineStretch,
  spots: readonly (Placed | null)[],
  ends: boolean,
  crowd: LineStyle['crowd'],
): DotDrawing[] => {
  const last = spots.length - 1
  return spots.flatMap((spot, i): DotDrawing[] => {
    if (spot === null) return []
    const { x, y, point } = spot
    if (crowd !== 'none' && !point.hollow) return last === 0 ? [{ x, y, kind: 'dot', hollow: false }] : []
    if (i === last && ends)
      return [{ x, y, kind: 'end', hollow: point.hollow || (last === 0 && stretch.afterBreak) }]
    if (i === 0 && stretch.afterBreak) return [{ x, y, kind: 'first', hollow: true }]
    if (point.hollow) return [{ x, y, kind: 'ring', hollow: true }]
    return stretch.dots || last === 0 ? [{ x, y, kind: 'dot', hollow: false }] : []
  })
}

const piecesOf = (spots: readonly (Placed | null)[], stepped: boolean): Stroke[] => {
  const pieces: Stroke[] = []
  spots.forEach((spot, i) => {
    const next = spots[i + 1]
    if (spot === null || next === undefined || next === null) return
    if (!stepped || spot.y === next.y) {
      pieces.push({ x1: spot.x, y1: spot.y, x2: next.x, y2: next.y })
      return
    }
    const x = half(spot, next)
    pieces.push(
      { x1: spot.x, y1: spot.y, x2: x, y2: spot.y },
      { x1: x, y1: spot.y, x2: x, y2: next.y },
      { x1: x, y1: next.y, x2: next.x, y2: next.y },
    )
  })
  return pieces
}

const RADIUS = { focus: 4.75, plain: 4.25, muted: 4.25 } as const

const radiusOf = ({ weight }: Line, { multiple, crowd }: LineStyle): number =>
  crowd !== 'none' ? 3 : multiple ? 3.5 : RADIUS[weight]

const opacityOf = ({ weight }: Line, { crowd }: LineStyle): number =>
  weight === 'muted' ? 0.25 : weight === 'focus' ? 1 : CROWD_OPACITY[crowd]

/**
 * Places a line's figures. Stretches are never joined. Marks stand at the end of each run before a break, in small
 * multiples only where the line ends; a run of one figure that is not the line's end is a dot, not a mark.
 */
export const drawLine = (
  line: Line,
  breaks: readonly LineBreak[],
  places: Places,
  style: LineStyle,
): LineDrawing => {
  const paths: PathDrawing[] = []
  const dots: DotDrawing[] = []
  const points: PointDrawing[] = []
  const pieces: Stroke[] = []
  line.stretches.forEach((stretch, index) => {
    const spots = placed(stretch.points, places)
    const final = index === line.stretches.length - 1
    const ends = final || (!style.multiple && spots.length > 1 && endsRun(line, index, breaks))
    paths.push(...pathsOf(line, stretch, spots, style))
    dots.push(...dotsOf(stretch, spots, ends, style.crowd))
    pieces.push(...piecesOf(spots, style.stepped))
    for (const spot of spots) {
      if (spot !== null)
        points.push({
          x: spot.x,
          y: spot.y,
          year: spot.point.year,
          raw: spot.point.raw,
          name: spot.point.name,
        })
    }
  })
  const rivals = placed(line.rivals, places).flatMap((spot) =>
    spot === null ? [] : [{ x: spot.x, y: spot.y }],
  )
  const { id, actor, colour, textColour, endMark, weight } = line
  // Small panels lie so close that a full rim would cut the thin lines beside it to pieces.
  const casing = weight !== 'focus' ? 0 : style.multiple ? 0.5 : 1.5
  const opacity = opacityOf(line, style)
  const radius = radiusOf(line, style)
  let signature: string | null = null
  const signed = () =>
    [
      `${id} ${colour} ${endMark} ${weight} ${casing} ${opacity} ${radius}`,
      paths.map(({ d, width, dash }) => `${d}/${width}/${dash ?? ''}`).join(),
      dots.map(({ x, y, kind, hollow }) => `${x}/${y}/${kind}/${hollow}`).join(),
      points.map(({ x, y, year, raw, name }) => `${x}/${y}/${year}/${raw}/${name}`).join(),
      rivals.map(({ x, y }) => `${x}/${y}`).join(),
    ].join('|')
  return {
    id,
    actor,
    colour,
    textColour,
    endMark,
    weight,
    opacity,
    radius,
    casing,
    paths,
    dots,
    points,
    pieces,
    rivals,
    // Written when it is asked for: of the drawings that a layout tries, only the last is.
    get signature() {
      signature ??= signed()
      return signature
    },
  }
}
