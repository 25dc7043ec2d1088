import { memo, useCallback, useMemo, useState } from 'react'
import { ComposableMap, Geographies, Geography, type GeographyProps } from 'react-simple-maps/core'
import type { MapData } from './page-data'
import { equalEarth } from './projection'

const COLOURS = ['#fde4de', '#f8bcb0', '#ef8f80', '#de5f55', '#b93632', '#861c1f']
const MISSING = '#e6e6e6'

interface CountryProps {
  readonly geography: GeographyProps['geography']
  readonly host: string
  readonly fill: string
  readonly point: (host: string) => void
}

/** Drawn anew only when its colour changes: the best that the library allows. */
const Country = memo(function Country({ geography, host, fill, point }: CountryProps) {
  return (
    <Geography
      geography={geography}
      data-host={host}
      fill={fill}
      stroke="#fff"
      strokeWidth={0.5}
      onPointerEnter={() => point(host)}
    />
  )
})

interface MapProps {
  readonly data: MapData
  readonly year: number
  readonly point: (host: string) => void
}

const Countries = memo(function Countries({ data, year, point }: MapProps) {
  const { world, view, edges, values } = data
  const projection = useMemo(() => equalEarth(view.x, view.y), [view])
  const ofYear = values[year] ?? {}
  return (
    <ComposableMap width={view.width} height={view.height} projection={projection}>
      <Geographies geography={world}>
        {({ geographies }) =>
          geographies.map((geography) => {
            const host = String(geography.properties?.['host'])
            const value = ofYear[host]
            const step = value === undefined ? -1 : edges.filter((edge) => value >= edge).length
            const fill = COLOURS[step] ?? MISSING
            return (
              <Country key={geography.rsmKey} geography={geography} host={host} fill={fill} point={point} />
            )
          })
        }
      </Geographies>
    </ComposableMap>
  )
})

/** The world map of the atlas's bench with react-simple-maps: a year to choose, a card for the country pointed at. */
export function WorldMap({ data, startYear }: { readonly data: MapData; readonly startYear: number }) {
  const [year, setYear] = useState(startYear)
  const [pointed, setPointed] = useState<string | null>(null)
  const point = useCallback((host: string) => setPointed(host), [])
  return (
    <>
      <label>
        Year{' '}
        <input
          type="range"
          aria-label="Year"
          min={data.from}
          max={data.to}
          value={year}
          onChange={(event) => setYear(event.currentTarget.valueAsNumber)}
        />{' '}
        {year}
      </label>
      <figure>
        <Countries data={data} year={year} point={point} />
      </figure>
      {pointed !== null && (
        <div className="card">
          {pointed}, {year}: {data.values[year]?.[pointed]?.toFixed(1) ?? 'no figure'}
        </div>
      )}
    </>
  )
}
