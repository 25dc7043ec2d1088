import { memo, useMemo } from 'react'
import { ComposableMap, Geographies, Geography, type GeographyProps } from 'react-simple-maps/core'
import { MapPage, stepOf } from './map-page'
import type { LibraryMapData } from './page-data'
import { equalEarth } from './projection'

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

interface CountriesProps {
  readonly data: LibraryMapData
  readonly year: number
  readonly point: (host: string) => void
}

/** Not drawn anew for the card beside it. */
const Countries = memo(function Countries({ data, year, point }: CountriesProps) {
  const { world, view } = data
  const projection = useMemo(() => equalEarth(view.x, view.y), [view])
  return (
    <ComposableMap width={view.width} height={view.height} projection={projection}>
      <Geographies geography={world}>
        {({ geographies }) =>
          geographies.map((geography) => {
            const host = String(geography.properties?.['host'])
            const step = stepOf(data, year, host)
            const fill = step < 0 ? 'var(--grey)' : `var(--ramp-CHN-${step + 1})`
            return (
              <Country key={geography.rsmKey} geography={geography} host={host} fill={fill} point={point} />
            )
          })
        }
      </Geographies>
    </ComposableMap>
  )
})

/** The world map of the atlas's bench, with react-simple-maps. */
export function LibraryMap({
  data,
  startYear,
}: {
  readonly data: LibraryMapData
  readonly startYear: number
}) {
  return (
    <MapPage
      figures={data}
      startYear={startYear}
      draw={(year, _, setPointed) => <Countries data={data} year={year} point={setPointed} />}
    />
  )
}
