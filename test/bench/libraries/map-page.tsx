import { type ReactNode, useState } from 'react'
import type { MapFigures } from './page-data'

interface MapPageProps {
  readonly figures: MapFigures
  readonly startYear: number
  readonly draw: (
    year: number,
    pointed: string | null,
    setPointed: (host: string | null) => void,
  ) => ReactNode
}

/** A year to choose, a map, and a card for the country pointed at: the same round both drawings. */
export function MapPage({ figures, startYear, draw }: MapPageProps) {
  const { from, to, values } = figures
  const [year, setYear] = useState(startYear)
  const [pointed, setPointed] = useState<string | null>(null)
  return (
    <>
      <label>
        Year{' '}
        <input
          type="range"
          aria-label="Year"
          min={from}
          max={to}
          value={year}
          onChange={(event) => setYear(event.currentTarget.valueAsNumber)}
        />{' '}
        {year}
      </label>
      <figure>{draw(year, pointed, setPointed)}</figure>
      {pointed !== null && (
        <div className="card">
          {pointed}, {year}: {values[year]?.[pointed]?.toFixed(1) ?? 'no figure'}
        </div>
      )}
    </>
  )
}

/** The class of a host's figure, from 0; -1 where it has none. */
export function stepOf({ values, edges }: MapFigures, year: number, host: string): number {
  const value = values[year]?.[host]
  return value === undefined ? -1 : edges.filter((edge) => value >= edge).length
}
