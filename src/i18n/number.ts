/**
 * Numbers as people write them (visual.md, "Type"; data.md, "Numbers"): percent with one decimal below 10 and on
 * cards, else whole; everything else with three significant figures; half away from zero; a no-break space before %.
 */
export const NO_BREAK = '\u00a0'
const MINUS = '\u2212'

/** How a unit is written beside its number. `sign`: '%', 'US$', a short unit behind the number, or empty. */
export interface UnitStyle {
  readonly sign: string
  /** Most decimals that a label may have. */
  readonly decimals: number
  /** Years, ranks and codes: written whole, without grouping or rounding to three figures. */
  readonly whole: boolean
}

/** label: on charts; card: on cards, percentages always with a decimal; exact: full digits, in tables. */
export type NumberDetail = 'label' | 'card' | 'exact'

/** Rounds the decimal number that is written, not its binary neighbour: 1.005 to two places is 1.01. Half away from zero. */
export function roundHalfAway(value: number, decimals: number): number {
  const shifted = timesTen(Math.abs(value), decimals)
  if (!Number.isFinite(shifted)) return value
  const rounded = timesTen(Math.round(shifted), -decimals)
  return value < 0 ? -rounded : rounded
}

/** The written number with its point moved: a product with a power of ten would be a neighbour of it. */
function timesTen(value: number, places: number): number {
  const [digits = '', power = '0'] = String(value).split('e')
  return Number(`${digits}e${Number(power) + places}`)
}

/** All digits of a number and no exponent: 4.9e-7 is "0.00000049". With a hyphen for minus, as programs read it. */
export function fullDigits(value: number): string {
  const [mantissa = '', power] = String(Math.abs(value)).split('e')
  const sign = value < 0 ? '-' : ''
  if (power === undefined) return `${sign}${mantissa}`
  const [whole = '', fraction = ''] = mantissa.split('.')
  const point = whole.length + Number(power)
  const digits = whole + fraction
  return point > 0 ? `${sign}${digits.padEnd(point, '0')}` : `${sign}0.${'0'.repeat(-point)}${digits}`
}

const grouped = new Map<number, Intl.NumberFormat>()

function withGroups(value: number, decimals: number): string {
  let format = grouped.get(decimals)
  if (!format) {
    format = new Intl.NumberFormat('en-GB', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      useGrouping: true,
    })
    grouped.set(decimals, format)
  }
  return format
    .format(roundHalfAway(value, decimals))
    .replace(/^-(?=0(\.0*)?$)/, '')
    .replace('-', MINUS)
}

/** Decimals of the smallest figure that is still written. */
const SMALLEST = 12

/** Decimals that leave three significant figures, at most `most`. */
function decimalsFor(value: number, most: number): number {
  const magnitude = Math.abs(value)
  if (magnitude === 0) return 0
  const whole = Math.floor(Math.log10(magnitude)) + 1
  return Math.max(0, Math.min(most, 3 - whole))
}

function trimmed(value: number, most: number): string {
  const decimals = decimalsFor(value, most)
  // A small figure is not written as 0: that would say that there is none.
  const vanishes = value !== 0 && roundHalfAway(value, decimals) === 0
  const text = withGroups(value, vanishes ? decimalsFor(value, SMALLEST) : decimals)
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}

const LARGE: readonly { readonly from: number; readonly words: string; readonly short: string }[] = [
  { from: 1e12, words: 'trillion', short: 'tn' },
  { from: 1e9, words: 'billion', short: 'bn' },
  { from: 1e6, words: 'million', short: 'm' },
]

function large(value: number, money: boolean, most: number): string {
  const magnitude = Math.abs(value)
  const scale = LARGE.find((step) => magnitude >= step.from * 0.9995)
  if (scale) {
    const name = money ? scale.short : scale.words
    return `${trimmed(value / scale.from, 2)}${NO_BREAK}${name}`
  }
  if (magnitude >= 1000) {
    const place = 10 ** (Math.floor(Math.log10(magnitude)) - 2)
    return withGroups(roundHalfAway(value / place, 0) * place, 0)
  }
  return trimmed(value, magnitude < 1 ? Math.max(most, 2) : most)
}

function exact(value: number): string {
  const [whole = '', fraction] = fullDigits(Math.abs(value)).split('.')
  const head = whole.length > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole
  const signed = value < 0 ? `${MINUS}${head}` : head
  return fraction === undefined ? signed : `${signed}.${fraction}`
}

function percent(value: number, detail: NumberDetail): string {
  const decimals = detail === 'card' || Math.abs(roundHalfAway(value, 1)) < 10 ? 1 : 0
  return withGroups(value, value === 0 || value === 100 ? 0 : decimals)
}

/** The number alone, without its unit. */
export function formatNumber(value: number, style: UnitStyle, detail: NumberDetail = 'label'): string {
  if (detail === 'exact') return exact(value)
  if (style.whole) return String(roundHalfAway(value, 0)).replace('-', MINUS)
  if (style.sign === '%') return percent(value, detail)
  return large(
    value,
    style.sign === 'US$',
    style.decimals === 0 && Math.abs(value) >= 1 ? 1 : Math.max(style.decimals, 1),
  )
}

/** The number with its short unit: "34.5 %", "US$ 31.2 bn", "1.2 million". */
export function formatValue(value: number, style: UnitStyle, detail: NumberDetail = 'label'): string {
  const number = formatNumber(value, style, detail)
  if (style.sign === '') return number
  if (style.sign === 'US$') return `US$${NO_BREAK}${number}`
  return `${number}${NO_BREAK}${style.sign}`
}

/** "3 March 2026". Dates that are no YYYY-MM-DD come back as they are. */
export function formatDate(date: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  if (!match) return date
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  )
}

/** "1995–2024", or the one year where both ends are the same. */
export function formatSpan(from: number, to: number): string {
  return from === to ? String(from) : `${from}–${to}`
}

/** "China", "China and Russia", "China, Russia and Iran". */
export function formatList(words: readonly string[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} and ${words[words.length - 1] ?? ''}`
}
