import type { Category, UnitKind } from '../model/indicator'

/** Which values a unit allows. */
export type Range =
  | { readonly kind: 'between'; readonly low: number; readonly high: number }
  | { readonly kind: 'any' }
  /** Not negative, unless the method of the indicator says that it is net. */
  | { readonly kind: 'count' }
  | { readonly kind: 'rank' }
  /** One of the codes of the indicator. */
  | { readonly kind: 'code' }

export interface Unit {
  readonly kind: UnitKind
  readonly range: Range
  /** Where the classes of a category come from: fixed names, or the definition's "2 this, 1 that". */
  readonly classes?: readonly Category[] | 'definition'
}

const YES_NO: readonly Category[] = [
  { code: 0, label: 'No' },
  { code: 1, label: 'Yes' },
]
const VOTES: readonly Category[] = [
  { code: -1, label: 'Did not vote' },
  { code: 0, label: 'No' },
  { code: 1, label: 'Abstained' },
  { code: 2, label: 'Yes' },
]

const level = (low: number, high: number): Unit => ({ kind: 'level', range: { kind: 'between', low, high } })
const AMOUNT: Unit = { kind: 'amount', range: { kind: 'count' } }
const OPEN_LEVEL: Unit = { kind: 'level', range: { kind: 'any' } }
const NAMED: Unit = { kind: 'category', range: { kind: 'code' }, classes: 'definition' }
const YES_OR_NO: Unit = { kind: 'category', range: { kind: 'code' }, classes: YES_NO }

const LEVELS_AND_CLASSES: readonly (readonly [string, Unit])[] = [
  ['yes/no (1/0)', YES_OR_NO],
  ['0/1', YES_OR_NO],
  ['code 0-2', NAMED],
  ['code 1-3', NAMED],
  ['vote code', { kind: 'category', range: { kind: 'code' }, classes: VOTES }],
  ['rank', { kind: 'rank', range: { kind: 'rank' } }],
  ['percent', level(0, 100)],
  ['percent of GDP', level(0, 100)],
  ['percent of maximum', level(0, 100)],
  ['-100 to 100', level(-100, 100)],
  ['cosine -1 to 1', level(-1, 1)],
  ['index', level(0, Number.POSITIVE_INFINITY)],
  ['index 0-1', level(0, 1)],
  ['index points', level(0, Number.POSITIVE_INFINITY)],
  ['points', OPEN_LEVEL],
  ['points 0-10', level(0, 10)],
  ['points 0-100', level(0, 100)],
  ['scale points', OPEN_LEVEL],
]

const AMOUNTS = [
  'US$',
  'current US$',
  'constant 2021 US$',
  'million TIV',
  'billion cubic metres',
  'agreements',
  'airport pairs',
  'arrivals',
  'associations',
  'cabinets',
  'campuses',
  'centres',
  'centres and cabinets',
  'channels',
  'classrooms',
  'countries',
  'departures',
  'enterprises',
  'entries',
  'flights per week',
  'houses',
  'institutes',
  'institutes and classrooms',
  'institutions',
  'lecturers',
  'links',
  'offices',
  'patents',
  'persons',
  'places',
  'posts',
  'projects',
  'protests',
  'records',
  'registrations',
  'schools',
  'spaces',
  'students',
  'teachers',
  'trips',
  'universities',
  'users',
  'visas',
  'visits',
  'workshops',
]

/** Every unit that a table may use. A new unit is a line here. */
export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...LEVELS_AND_CLASSES,
  ...AMOUNTS.map((name) => [name, AMOUNT] as const),
])

/** Indicators in percent that are ratios of two different things, and may pass 100. */
const RATIOS: ReadonlySet<string> = new Set(['outbound_mobility_ratio', 'remittances_gdp_share'])

/**
 * Classes of a category, ascending by code; empty for units that are none. From the definition they are read as
 * "[Code:] 2 full member, 1 partner state, 0 neither.": first sentence, a code before each name. Fewer than two classes
 * come back as none, which the caller refuses.
 */
export function categoriesOf(unit: Unit, definition: string): readonly Category[] {
  if (unit.classes === undefined) return []
  if (unit.classes !== 'definition') return unit.classes
  const sentence = definition.replace(/^Code:\s*/, '').split(/\.(?:\s|$)/)[0] ?? ''
  const found: Category[] = []
  for (const part of sentence.split(/[,;]\s*(?=-?\d+\s)/)) {
    const match = /^(-?\d+)\s+(.+)$/.exec(part)
    if (match?.[1] === undefined || match[2] === undefined) return []
    found.push({ code: Number(match[1]), label: match[2].charAt(0).toUpperCase() + match[2].slice(1) })
  }
  return found.length < 2 ? [] : found.sort((a, b) => a.code - b.code)
}

/** What a value of this indicator must be, in words, when it is not; null when it is right. */
export function outOfRange(
  value: number,
  indicator: { readonly id: string; readonly method: string; readonly unit: Unit },
  codes: ReadonlySet<number>,
): string | null {
  const { range } = indicator.unit
  switch (range.kind) {
    case 'any':
      return null
    case 'between': {
      const high = RATIOS.has(indicator.id) ? Number.POSITIVE_INFINITY : range.high
      if (value >= range.low && value <= high) return null
      return high === Number.POSITIVE_INFINITY
        ? `at least ${range.low}`
        : `a value from ${range.low} to ${high}`
    }
    case 'count':
      return value >= 0 || /\bnet\b/i.test(indicator.method) ? null : 'a count or amount that is not negative'
    case 'rank':
      return Number.isInteger(value) && value >= 1 ? null : 'a whole rank of at least 1'
    case 'code':
      return codes.has(value) ? null : `one of the codes ${[...codes].join(', ')}`
  }
}
