import type { CountryId, HostId } from './ids'

/** A rectangle in the coordinates of a shape set. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A country's outline, projected when the data were compiled. */
export interface Shape {
  /** Code of `countries.csv`; countries that are `part` of another share its shape and have none of their own. */
  readonly host: HostId
  /** SVG path data in the coordinates of the set. */
  readonly path: string
  /** Projected area in square units, all parts. */
  readonly area: number
  /** A point inside the largest part, for labels, marks and circles. */
  readonly x: number
  readonly y: number
}

/** World in Equal Earth, or Central Asia in a conic equal-area projection with more detail. */
export interface ShapeSet {
  readonly name: 'world' | 'central-asia'
  /** The whole drawing. */
  readonly view: Box
  /** Where to look for a region; R_* only in the world set. */
  readonly frames: { readonly [region: string]: Box }
  readonly shapes: readonly Shape[]
  /** Land without a country of ours (Antarctica is left out; foreign land in the Central Asia set). */
  readonly foreign: string
  /** Borders that are in dispute, drawn dashed over the shapes. */
  readonly disputed: string
  /** Land borders between countries, one path, drawn as hairlines. */
  readonly borders: string
  /** Caspian and Aral seas: their outlines, with the point for the name. */
  readonly lakes: readonly {
    readonly id: string
    readonly name: string
    readonly path: string
    readonly x: number
    readonly y: number
  }[]
  /** Names of neighbours printed on the Central Asia map. */
  readonly neighbours: readonly { readonly country: CountryId; readonly x: number; readonly y: number }[]
}
