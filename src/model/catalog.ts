import type { Country } from './country'
import type { IndicatorBrief } from './indicator'

/** Of all data at once; in every chunk and on every page. */
export interface DataVersion {
  /** SHA-256 of the tables, hexadecimal; links carry its first 8 characters. */
  readonly hash: string
  /** Newest day on which a table was changed, YYYY-MM-DD (kept in `data/VERSION`, so that a clone gives the same bytes). */
  readonly date: string
}

export interface ChunkNames {
  /** The slice of trade_share that the address without a query shows. */
  readonly first: string
  readonly events: string
  readonly sites: string
  readonly claims: string
  readonly sources: string
  readonly shapesWorld: string
  readonly shapesCentralAsia: string
}

/** What comes first, and is small. */
export interface Catalog {
  readonly version: DataVersion
  readonly countries: readonly Country[]
  /** In the order in which they are offered. */
  readonly indicators: readonly IndicatorBrief[]
  readonly chunks: ChunkNames
}
