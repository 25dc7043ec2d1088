import { memo } from 'react'
import type { HostId } from '../../model/ids'
import type { ShapeSet } from '../../model/shapes'

interface MapGroundProps {
  readonly shapes: ShapeSet
  readonly marked: ReadonlyMap<HostId, unknown>
}

/** Land that is no part of the picture: neighbours, land of no country, countries without a mark. */
export const MapGround = memo(
  function MapGround({ shapes, marked }: MapGroundProps) {
    return (
      <g pointerEvents="none">
        <path
          d={shapes.foreign}
          fill={shapes.name === 'world' ? 'var(--surface-2)' : 'var(--foreign-land)'}
        />
        {shapes.shapes.map(
          (shape) =>
            !marked.has(shape.host) && <path key={shape.host} d={shape.path} fill="var(--surface-2)" />,
        )}
      </g>
    )
  },
  (before, after) => before.shapes === after.shapes && sameHosts(before.marked, after.marked),
)

function sameHosts(a: ReadonlyMap<HostId, unknown>, b: ReadonlyMap<HostId, unknown>): boolean {
  return a.size === b.size && [...a.keys()].every((host) => b.has(host))
}

/** Borders over the fills: hairlines of the page's colour, dashed in ink where in dispute; and the two inland seas. */
export const MapLines = memo(function MapLines({ shapes }: { readonly shapes: ShapeSet }) {
  const world = shapes.name === 'world'
  return (
    <g pointerEvents="none" fill="none" strokeLinejoin="round">
      <path
        d={shapes.borders}
        stroke="var(--bg)"
        strokeWidth={world ? 0.75 : 1}
        vectorEffect="non-scaling-stroke"
      />
      <path
        d={shapes.disputed}
        stroke="var(--ink-2)"
        strokeWidth={0.9}
        strokeDasharray="3 2"
        vectorEffect="non-scaling-stroke"
      />
      {shapes.lakes.map((lake) => (
        <path
          key={lake.id}
          d={lake.path}
          fill={world ? 'var(--bg)' : 'var(--sea)'}
          stroke={world ? 'none' : 'var(--line)'}
          strokeWidth={0.6}
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </g>
  )
})
