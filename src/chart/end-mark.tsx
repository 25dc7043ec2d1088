import type { ActorId } from '../model/ids'
import type { EndMark } from './lines/picture'

const MARKS: { readonly [actor: string]: EndMark } = {
  CHN: 'circle',
  RUS: 'square',
  USA: 'triangle',
  TUR: 'diamond',
  IRN: 'plus',
  IND: 'star',
  EUU: 'ring',
  DEU: 'bar',
  FRA: 'cross',
  GBR: 'ring',
  JPN: 'bar',
  KOR: 'cross',
}

/** The mark of an actor: one of its own for the six, one of three shared ones for the grey actors, a ring for all others. */
export function endMarkOf(actor: ActorId): EndMark {
  return MARKS[actor] ?? 'ring'
}

type Point = readonly [number, number]

/** Corners of the marks that are polygons, for a radius of 1, drawn so that all look equally large. */
const CORNERS: { readonly [Mark in Exclude<EndMark, 'circle' | 'ring'>]: readonly Point[] } = {
  square: square(0.86),
  triangle: [
    [0, -1.1],
    [1.08, 0.8],
    [-1.08, 0.8],
  ],
  diamond: [
    [0, -1.18],
    [1.18, 0],
    [0, 1.18],
    [-1.18, 0],
  ],
  plus: cross(1.1, 0.38, 0),
  star: star(1.25, 0.52),
  bar: [
    [-1.15, -0.42],
    [1.15, -0.42],
    [1.15, 0.42],
    [-1.15, 0.42],
  ],
  cross: cross(1.25, 0.34, Math.PI / 4),
}

/** SVG path data of a mark round the origin; a ring needs the even-odd rule. */
export function endMarkPath(mark: EndMark, radius: number): string {
  if (mark === 'circle') return disc(radius)
  if (mark === 'ring') return disc(radius * 1.05) + disc(radius * 0.55)
  const corners = CORNERS[mark].map(([x, y]) => `${short(x * radius)} ${short(y * radius)}`)
  return `M${corners.join('L')}Z`
}

interface EndMarkShapeProps {
  readonly kind: EndMark
  readonly x: number
  readonly y: number
  /** Width and height in pixels, about. */
  readonly size: number
  readonly colour: string
  /** Only the edge in the colour, the middle in the page's. */
  readonly hollow?: boolean
  /** Colour of the edge that sets the mark off from what is under it; none where it is left out. */
  readonly casing?: string
}

/** A mark at a place, as one path. */
export function EndMarkShape({ kind, x, y, size, colour, hollow = false, casing }: EndMarkShapeProps) {
  const edge = hollow
    ? { stroke: colour, strokeWidth: 1.5 }
    : casing === undefined
      ? {}
      : { stroke: casing, strokeWidth: 2.5, paintOrder: 'stroke' }
  return (
    <path
      d={endMarkPath(kind, size * REACH)}
      transform={`translate(${short(x)} ${short(y)})`}
      fill={hollow ? 'var(--bg)' : colour}
      fillRule="evenodd"
      strokeLinejoin="round"
      pointerEvents="none"
      {...edge}
    />
  )
}

/** Marks reach about 1.1 of their radius to either side. */
const REACH = 0.45

function disc(radius: number): string {
  const r = short(radius)
  return `M${short(-radius)} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${short(-radius)} 0Z`
}

function square(half: number): Point[] {
  return [
    [-half, -half],
    [half, -half],
    [half, half],
    [-half, half],
  ]
}

/** Four equal arms of a given reach and half-width, turned by an angle. */
function cross(reach: number, half: number, turn: number): Point[] {
  const arm: Point[] = [
    [half, -half],
    [half, -reach],
    [-half, -reach],
  ]
  return [0, 3, 2, 1].flatMap((quarter) =>
    arm.map(([x, y]): Point => {
      const angle = turn + (quarter * Math.PI) / 2
      return [x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle)]
    }),
  )
}

function star(outer: number, inner: number): Point[] {
  return Array.from({ length: 10 }, (_, i): Point => {
    const radius = i % 2 === 0 ? outer : inner
    const angle = (i * Math.PI) / 5
    return [radius * Math.sin(angle), -radius * Math.cos(angle)]
  })
}

const short = (value: number): number => Math.round(value * 100) / 100
