import type { ShapeSet } from '../../../src/model/shapes'

/** The classes of one actor's figures, for each host and year. */
export interface MapFigures {
  /** Lower edges of the classes above the first. */
  readonly edges: readonly number[]
  readonly from: number
  readonly to: number
  /** By year, then by host. */
  readonly values: { readonly [year: string]: { readonly [host: string]: number } }
}

export type Point = [number, number]

/** The world of the atlas as GeoJSON, which a library expects: outlines in degrees, with the code of the country. */
export interface World {
  readonly type: 'FeatureCollection'
  readonly features: readonly {
    readonly type: 'Feature'
    readonly properties: { readonly host: string }
    readonly geometry: { readonly type: 'MultiPolygon'; readonly coordinates: readonly Point[][][] }
  }[]
}

/** What `?map` draws, with the place of the atlas's view in the units of its drawing. */
export interface LibraryMapData extends MapFigures {
  readonly world: World
  readonly view: ShapeSet['view']
}

/** What `?own-map` draws. */
export interface OwnMapData extends MapFigures {
  readonly shapes: ShapeSet
}

/** A year and the figures of the nations that have one in it. */
export type LinesRow = { readonly year: number } & { readonly [host: string]: number }

/** What `?lines` and `?own-lines` draw. */
export interface LinesData {
  readonly hosts: readonly string[]
  readonly rows: readonly LinesRow[]
}
