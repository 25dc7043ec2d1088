/**
 * Lists whose places stand for the words in the data files: a word is written as its index here.
 * New words go at the end; taking one out or moving one raises WIRE_FORMAT.
 */
import type { ShapeKind } from './country'
import type { HigherMeans, IndicatorBrief, IndicatorShape, UnitKind } from './indicator'

export const SHAPE_KINDS: readonly ShapeKind[] = ['own', 'none', 'part']
export const INDICATOR_SHAPES: readonly IndicatorShape[] = ['bilateral', 'nation']
export const UNIT_KINDS: readonly UnitKind[] = ['category', 'rank', 'amount', 'level']
export const HIGHER_MEANS: readonly HigherMeans[] = ['more_influence', 'less_influence', 'neutral']
export const DEFAULT_VIEWS: readonly IndicatorBrief['defaultView'][] = ['map', 'trends', 'index', 'data']

/** Bits of `flags` in the catalog. */
export const FLAGS = { perCapita: 1, map: 2, line: 4, comparison: 8, compareAny: 16, ownFile: 32 } as const
