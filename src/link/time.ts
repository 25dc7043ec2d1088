import { FIRST_YEAR, LAST_YEAR } from '../model/ids'
import type { Span, Time, TimeEnd, ViewId } from '../model/selection'
import type { Say, Scope } from './parameter'

// Views that show a stretch of years; the others show one.
const SPAN_VIEWS: readonly ViewId[] = ['trends', 'shifts', 'data']
const showsSpan = (view: ViewId): boolean => SPAN_VIEWS.includes(view)

/** The default: everything for views of a span, else the newest year; 2024 for balance and overview, 2021 to 2024 for shifts. */
export function defaultTime(view: ViewId): Time {
  if (view === 'shifts') return { kind: 'span', from: 2021, to: 2024 }
  if (view === 'balance' || view === 'overview') return { kind: 'year', year: 2024 }
  return showsSpan(view) ? { kind: 'span', from: 'earliest', to: 'latest' } : { kind: 'year', year: 'latest' }
}

/** What of a time fits another view: of a span its end for one year; of one year nothing for a span, which would hide the rest. */
export function carriedTime(time: Time, view: ViewId): Time | undefined {
  if (showsSpan(view)) return time.kind === 'span' ? time : undefined
  return time.kind === 'year' ? time : { kind: 'year', year: time.to }
}

/**
 * `YYYY`, `YYYY..YYYY`, `earliest` or `latest` for a year. A view of a span reads one year as a span of that year; a
 * view of one year takes the end of a span and says so. A year out of range becomes the nearer end of the data.
 */
export function readTime(text: string, { view }: Scope, say: Say): Time | undefined {
  const parts = text.split('..')
  const [first = '', second] = parts
  if (parts.length > 2) {
    say('unknown-value', text)
    return undefined
  }
  if (second === undefined) {
    const year = readEnd(first, say)
    if (year === undefined) return undefined
    return showsSpan(view) ? { kind: 'span', from: year, to: year } : { kind: 'year', year }
  }
  const from = readEnd(first, say)
  const to = readEnd(second, say)
  if (from === undefined && to === undefined) return undefined
  const span = inOrder(from ?? 'earliest', to ?? 'latest', () => say('reversed', text))
  if (showsSpan(view)) return { kind: 'span', ...span }
  say('one-year', text)
  return { kind: 'year', year: span.to }
}

/** The text of a time; a span of one year is that year. */
export function writeTime(time: Time): string {
  if (time.kind === 'year') return String(time.year)
  return time.from === time.to ? String(time.from) : `${time.from}..${time.to}`
}

/** `YYYY..YYYY`, both years within the range of the atlas; turned round, and said so, where the later year is first. */
export function readSpan(text: string, _scope: Scope, say: Say): Span | undefined {
  const years = text.split('..')
  if (years.length !== 2 || !years.every((year) => /^-?\d+$/.test(year))) {
    say(years.length === 2 ? 'not-a-number' : 'unknown-value', text)
    return undefined
  }
  const [from = 0, to = 0] = years.map(Number)
  if (!inRange(from) || !inRange(to)) {
    say('out-of-range', text)
    return undefined
  }
  if (from <= to) return { from, to }
  say('reversed', text)
  return { from: to, to: from }
}

/** The text of a span of years. */
export const writeSpan = (span: Span): string => `${span.from}..${span.to}`

const inRange = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR

function readEnd(text: string, say: Say): TimeEnd | undefined {
  if (text === 'earliest' || text === 'latest') return text
  if (!/^-?\d+$/.test(text)) {
    say('not-a-number', text)
    return undefined
  }
  const year = Number(text)
  if (inRange(year)) return year
  say('out-of-range', text)
  return year < FIRST_YEAR ? 'earliest' : 'latest'
}

function inOrder(from: TimeEnd, to: TimeEnd, turned: () => void): { from: TimeEnd; to: TimeEnd } {
  if (place(from) <= place(to)) return { from, to }
  turned()
  return { from: to, to: from }
}

function place(end: TimeEnd): number {
  if (end === 'earliest') return Number.NEGATIVE_INFINITY
  return end === 'latest' ? Number.POSITIVE_INFINITY : end
}
