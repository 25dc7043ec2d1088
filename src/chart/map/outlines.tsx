import type { HostId } from '../../model/ids'
import type { ShapeSet } from '../../model/shapes'
import { type MapLayout, shapesByHost } from './layout'

interface OutlinesProps {
  readonly shapes: ShapeSet
  readonly layout: MapLayout
  readonly pinned: readonly HostId[]
  readonly hovered: HostId | null
  readonly focused: HostId | null
}

/** Pinned countries and the one under the pointer or the focus, drawn round in ink; pinned ones with a pale casing. */
export function Outlines({ shapes, layout, pinned, hovered, focused }: OutlinesProps) {
  const passing = [hovered, focused].filter(
    (host, index, all): host is HostId =>
      host !== null && all.indexOf(host) === index && !pinned.includes(host),
  )
  return (
    <g pointerEvents="none" fill="none" strokeLinejoin="round" stroke="var(--ink)" strokeWidth={2}>
      {pinned.map((host) => (
        <g key={host}>
          <g stroke="var(--bg)" strokeWidth={5}>
            <Outline shapes={shapes} layout={layout} host={host} />
          </g>
          <Outline shapes={shapes} layout={layout} host={host} />
        </g>
      ))}
      {passing.map((host) => (
        <Outline key={host} shapes={shapes} layout={layout} host={host} />
      ))}
    </g>
  )
}

interface OutlineProps {
  readonly shapes: ShapeSet
  readonly layout: MapLayout
  readonly host: HostId
}

function Outline({ shapes, layout, host }: OutlineProps) {
  const circle = layout.circles.get(host)
  if (circle !== undefined) {
    const radius = circle.radius + 2 / layout.fit.scale
    return <circle cx={circle.x} cy={circle.y} r={radius} vectorEffect="non-scaling-stroke" />
  }
  const path = shapesByHost(shapes).get(host)?.path
  return path === undefined ? null : <path d={path} vectorEffect="non-scaling-stroke" />
}
