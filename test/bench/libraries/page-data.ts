import type { FeatureCollection, MultiPolygon } from 'geojson'

/** The world of the atlas as a library expects it: outlines in degrees, with the code of the country. */
export type World = FeatureCollection<MultiPolygon, { readonly host: string }>

/** The view of the atlas's map, in the units of its drawing. */
export interface View {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What `?map` draws: one class of colour for each host and year. */
export interface MapData {
  readonly world: World
  readonly view: View
  /** Lower edges of the classes above the first. */
  readonly edges: readonly number[]
  readonly from: number
  readonly to: number
  /** By year, then by host. */
  readonly values: { readonly [year: string]: { readonly [host: string]: number } }
}

/** A year and the figures of the nations that have one in it. */
export type LinesRow = { readonly year: number } & { readonly [host: string]: number }

/** What `?lines` draws. */
export interface LinesData {
  readonly hosts: readonly string[]
  readonly rows: readonly LinesRow[]
}
