import { useId, useMemo } from 'react'
import type { HostId } from '../../model/ids'
import { Band, Country } from './country'
import { fillProperty } from './fill'
import { placeLabels } from './labels'
import { layoutMap, shapesByHost } from './layout'
import './map.css'
import { MapGround, MapLines } from './map-ground'
import { MapWords } from './map-labels'
import { Outlines } from './outlines'
import { MapPatterns, patternIds } from './patterns'
import type { MapChartProps, MapFill, MapMark } from './picture'
import { useMapPointer } from './use-map-pointer'

/**
 * A choropleth of the world or of Central Asia as one <svg>. The paths were projected when the data were compiled; when
 * the year changes, only countries that differ are drawn anew. `onHover` tells places in pixels from the drawing's corner.
 */
export function MapChart(props: MapChartProps) {
  const {
    picture,
    width,
    height,
    bottom = 0,
    corner,
    hovered,
    pinned,
    lifted,
    onHover,
    onPick,
    children,
  } = props
  const id = useId()
  const { shapes, marks } = picture
  const room = height - bottom
  const layout = useMemo(() => layoutMap(picture, width, room, corner), [picture, width, room, corner])
  const labels = useMemo(() => placeLabels(picture, layout, width, room), [picture, layout, width, room])
  const fills = useMemo(
    () => new Map(marks.map((mark): [HostId, MapFill] => [mark.host, mark.fill])),
    [marks],
  )
  const { stop, focused, handlers } = useMapPointer(layout, onHover, onPick)
  const ids = patternIds(id)
  const { scale, left, top } = layout.fit
  const byHost = shapesByHost(shapes)

  const dim = (mark: MapMark) => mark.faded || (lifted !== null && !lifted.has(mark.host))
  const country = (mark: MapMark) => {
    const shape = byHost.get(mark.host)
    if (shape === undefined) return null
    return (
      <Country
        key={mark.host}
        host={mark.host}
        path={shape.path}
        fill={paint(mark.fill, ids)}
        name={mark.name}
        value={mark.value}
        year={mark.year}
        missing={mark.missing}
        source={mark.source}
        tabStop={mark.host === stop}
        dim={dim(mark)}
        hollow={mark.hollow}
        radius={layout.circles.get(mark.host)?.radius ?? null}
        x={shape.x}
        y={shape.y}
      />
    )
  }
  const over = (mark: MapMark) => {
    const shape = byHost.get(mark.host)
    const circle = layout.circles.get(mark.host)
    const band = layout.bands.get(mark.host)
    if (shape === undefined) return null
    return [
      mark.otherGroup &&
        (circle === undefined ? (
          <path
            key={`${mark.host}-other`}
            d={shape.path}
            fill={`url(#${ids.otherGroup})`}
            pointerEvents="none"
          />
        ) : (
          <circle
            key={`${mark.host}-other`}
            cx={circle.x}
            cy={circle.y}
            r={circle.radius}
            fill={`url(#${ids.otherGroup})`}
            pointerEvents="none"
          />
        )),
      mark.hollow && circle === undefined && band !== undefined && (
        <Band
          key={`${mark.host}-band`}
          id={`${id}band-${mark.host}`}
          path={shape.path}
          colour={`var(${fillProperty(mark.fill)})`}
          width={band}
          dim={dim(mark)}
        />
      ),
    ]
  }
  const small = (mark: MapMark) => layout.circles.has(mark.host)
  const special = marks.filter((mark) => mark.otherGroup || mark.hollow)

  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of an SVG has no element of its own
    <svg
      className="map-chart"
      role="group"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}desc`}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      {...handlers}
    >
      {/* In a group of their own: a title right under the <svg> would be shown as a tooltip over the whole map. */}
      <g>
        <title id={`${id}title`}>{picture.title}</title>
        <desc id={`${id}desc`}>{picture.description}</desc>
      </g>
      <MapPatterns prefix={id} scale={scale} />
      {shapes.name === 'central-asia' && <rect width={width} height={room} fill="var(--sea)" />}
      <g transform={`translate(${round(left)} ${round(top)}) scale(${Math.round(scale * 1e5) / 1e5})`}>
        <MapGround shapes={shapes} marked={fills} />
        {marks.map((mark) => !small(mark) && country(mark))}
        {special.map((mark) => !small(mark) && over(mark))}
        <MapLines shapes={shapes} />
        {marks.map((mark) => small(mark) && country(mark))}
        {special.map((mark) => small(mark) && over(mark))}
        <Outlines shapes={shapes} layout={layout} pinned={pinned} hovered={hovered} focused={focused} />
      </g>
      <MapWords labels={labels} layout={layout} fills={fills} />
      {children}
    </svg>
  )
}

function paint(fill: MapFill, ids: ReturnType<typeof patternIds>): string {
  if (fill.kind === 'missing') return `url(#${ids.missing})`
  if (fill.kind === 'level') return `url(#${ids.level})`
  return `var(${fillProperty(fill)})`
}

const round = (value: number): number => Math.round(value * 100) / 100
