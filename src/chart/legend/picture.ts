import type { EndMark } from '../lines/picture'

/** One class of a legend. Its index among all classes of the legend is what `onLift` tells. */
export interface LegendClass {
  /** Name of the CSS custom property of its colour, e.g. "--ramp-CHN-3". */
  readonly fill: string
  /** Countries in it. */
  readonly count: number
  /** Accessible sentence, e.g. "10 to 15 %: 28 countries". */
  readonly name: string
}

/**
 * What is not a class: no data, the actor itself, small states as circles, another source's figure, level, doubtful or
 * carried figures, and grey ("did not vote").
 */
export type LegendSign = 'missing' | 'self' | 'small' | 'other-source' | 'level' | 'hollow' | 'grey'

export interface LegendEntry {
  readonly sign: LegendSign
  readonly label: string
  /** Colour property of a class, for the signs that show one: small, other-source, hollow. */
  readonly fill: string
}

interface LegendBase {
  /** What the colours measure, e.g. "Percent of goods trade". */
  readonly title: string
  /** E.g. "columns: number of countries"; empty: none. Left out with the histogram. */
  readonly note: string
  readonly entries: readonly LegendEntry[]
}

/** Classes along a scale: sequential, diverging and ranks. */
export interface StripLegend extends LegendBase {
  readonly kind: 'strip'
  readonly classes: readonly LegendClass[]
  /**
   * Numbers between the classes, one more than there are classes, both ends included; as many as classes, where each
   * holds one value. '' where none is to stand.
   */
  readonly breaks: readonly string[]
  /** Words under the ends, e.g. which end is nearer to the actor; empty: none. */
  readonly lowWord: string
  readonly highWord: string
}

/** Named classes, each with its label. */
export interface NamedLegend extends LegendBase {
  readonly kind: 'named'
  readonly classes: readonly (LegendClass & { readonly label: string })[]
}

export interface LeaderRow {
  readonly label: string
  readonly textColour: string
  readonly colour: string
  readonly endMark: EndMark
  /** By margin, ascending; as many as `margins`. */
  readonly depths: readonly LegendClass[]
}

/** Who leads: a row for each leader, a column for each depth. Classes count row by row. */
export interface LeaderLegend extends LegendBase {
  readonly kind: 'leaders'
  readonly rows: readonly LeaderRow[]
  /** E.g. "2–10", "10–25", "over 25". */
  readonly margins: readonly string[]
  /** Rows that room is kept for, so that nothing moves when there are more leaders in another year. */
  readonly mostRows: number
}

export type LegendPicture = StripLegend | NamedLegend | LeaderLegend
