import { memo } from 'react'
import type { GroupId, HostId } from '../../model/ids'
import type { MissingReason } from '../../model/reading'

/** Only strings, numbers and booleans: a country is drawn anew only when one of them differs. */
interface CountryProps {
  readonly host: HostId
  readonly path: string
  readonly fill: string
  readonly name: string
  readonly value: number | undefined
  readonly year: number | undefined
  readonly missing: MissingReason | undefined
  readonly source: GroupId | undefined
  readonly tabStop: boolean
  /** Faded, or not lifted while others are. */
  readonly dim: boolean
  readonly hollow: boolean
  /** Circle of a small state, in the units of the path; null: the outline itself. */
  readonly radius: number | null
  readonly x: number
  readonly y: number
}

/** How much of its colour a country keeps that is outside the choice, and the middle of one that is hollow. */
const DIM = 0.25
const HOLLOW = 0.22

/** One country: the shape that is seen, pointed at, walked to and read out. */
export const Country = memo(function Country(props: CountryProps) {
  const { host, path, fill, name, value, year, missing, source, tabStop, dim, hollow, radius, x, y } = props
  const handles = {
    'data-host': host,
    'data-value': value,
    'data-year': year,
    'data-missing': missing,
    'data-source': source,
    role: 'button',
    'aria-label': name,
    tabIndex: tabStop ? 0 : -1,
    className: 'map-host',
    fill,
    opacity: dim ? DIM : undefined,
  }
  const middle = hollow ? HOLLOW : undefined
  if (radius === null) return <path {...handles} d={path} fillOpacity={middle} />
  return (
    <g {...handles}>
      <path d={path} />
      <circle
        cx={x}
        cy={y}
        r={radius}
        fillOpacity={middle}
        stroke={hollow ? fill : missing === undefined ? 'var(--bg)' : 'var(--line)'}
        strokeWidth={hollow ? 2 : 0.75}
        vectorEffect="non-scaling-stroke"
      />
    </g>
  )
})

interface BandProps {
  readonly id: string
  readonly path: string
  readonly colour: string
  /** In pixels, inside the outline. */
  readonly width: number
  readonly dim: boolean
}

/** The edge of a hollow country in the full colour of its class, kept inside by a clip of its own outline. */
export const Band = memo(function Band({ id, path, colour, width, dim }: BandProps) {
  return (
    <g pointerEvents="none" opacity={dim ? DIM : undefined}>
      <clipPath id={id}>
        <path d={path} />
      </clipPath>
      <path
        d={path}
        clipPath={`url(#${id})`}
        fill="none"
        stroke={colour}
        strokeWidth={2 * width}
        vectorEffect="non-scaling-stroke"
      />
    </g>
  )
})
