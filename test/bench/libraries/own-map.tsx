import { useMemo } from 'react'
import { MapChart } from '../../../src/chart/map/map-chart'
import type { MapMark, MapPicture } from '../../../src/chart/map/picture'
import type { HostId } from '../../../src/model/ids'
import { MapPage, stepOf } from './map-page'
import type { OwnMapData } from './page-data'

const WIDTH = 1200
const HEIGHT = 553
const NONE = new Map<never, never>()
const PLAIN = { otherGroup: false, hollow: false, faded: false }
const noPick = (): void => {}

function markOf(data: OwnMapData, year: number, host: HostId): MapMark {
  const step = stepOf(data, year, host)
  const value = data.values[year]?.[host]
  if (value === undefined)
    return { ...PLAIN, host, name: host, fill: { kind: 'missing' }, missing: 'no-figure' }
  const fill = { kind: 'class', ramp: 'CHN', step, steps: data.edges.length + 1 } as const
  return { ...PLAIN, host, name: `${host}: ${value}, ${year}`, fill, value, year }
}

interface DrawingProps {
  readonly data: OwnMapData
  readonly year: number
  readonly pointed: string | null
  readonly point: (host: string | null) => void
}

function Drawing({ data, year, pointed, point }: DrawingProps) {
  const { shapes } = data
  const picture = useMemo<MapPicture>(
    () => ({
      title: 'The world',
      description: String(year),
      shapes,
      frame: shapes.view,
      marks: shapes.shapes.map(({ host }) => markOf(data, year, host)),
      hostNames: NONE,
      placeNames: NONE,
    }),
    [data, shapes, year],
  )
  return (
    <MapChart
      picture={picture}
      width={WIDTH}
      height={HEIGHT}
      hovered={shapes.shapes.find(({ host }) => host === pointed)?.host ?? null}
      pinned={[]}
      lifted={null}
      onHover={point}
      onPick={noPick}
    />
  )
}

/** The same page with the atlas's own map: what the drawing costs without the atlas round it. */
export function OwnMap({ data, startYear }: { readonly data: OwnMapData; readonly startYear: number }) {
  return (
    <MapPage
      figures={data}
      startYear={startYear}
      draw={(year, pointed, setPointed) => (
        <Drawing data={data} year={year} pointed={pointed} point={setPointed} />
      )}
    />
  )
}
