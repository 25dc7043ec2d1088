import { FIRST_YEAR, LAST_YEAR } from '../model/ids'
import { STATUSES } from '../model/reading'
import { type DataFolder, rowsOfTopic } from './data-folder'
import { cell, DECIMAL } from './fields'
import { OBSERVATIONS } from './headers'
import type { IndicatorRow } from './read-indicators'
import type { Problems, Row } from './table-errors'
import { outOfRange } from './units'

/** One observation; of a nation-shaped indicator the nation is the host, and the actor is ''. */
export interface Observation {
  readonly actor: string
  readonly host: string
  readonly year: number
  readonly value: number
  readonly source: string
  /** Index into STATUSES. */
  readonly status: number
  readonly note: string
  readonly row: Row
}

const STATUS_PLACES = new Map<string, number>(STATUSES.map((word, at) => [word, at]))

type Ids = { has(id: string): boolean }

/**
 * All observations by indicator, in the order of the tables. A row with an error is noted, and left out if its key is
 * wrong. Doubled rows are found later, when they are sorted (`build-indicator.ts`).
 */
export function readObservations(
  folder: DataFolder,
  indicators: ReadonlyMap<string, IndicatorRow>,
  countries: Ids,
  sources: Ids,
  problems: Problems,
): ReadonlyMap<string, readonly Observation[]> {
  const found = new Map<string, Observation[]>()
  const codes = new Map<string, ReadonlySet<number>>()
  for (const { id, categories } of indicators.values()) {
    found.set(id, [])
    codes.set(id, new Set(categories.map((category) => category.code)))
  }
  const none: ReadonlySet<number> = new Set()
  for (const row of rowsOfTopic(folder, 'observations', OBSERVATIONS, problems)) {
    const id = cell(row, OBSERVATIONS.indicator)
    const indicator = indicators.get(id)
    if (indicator === undefined) {
      problems.cell(row, OBSERVATIONS.indicator, 'an indicator that is defined')
      continue
    }
    const actor = cell(row, OBSERVATIONS.actor)
    const host = cell(row, OBSERVATIONS.host)
    const source = cell(row, OBSERVATIONS.source)
    if (!countries.has(actor)) problems.cell(row, OBSERVATIONS.actor, 'a code of countries.csv')
    checkHost(row, host, indicator, countries, problems)
    if (!sources.has(source)) problems.cell(row, OBSERVATIONS.source, 'a source that is defined')
    const status = STATUS_PLACES.get(cell(row, OBSERVATIONS.status)) ?? -1
    if (status < 0) problems.cell(row, OBSERVATIONS.status, `one of ${STATUSES.join(', ')}`)
    const nation = indicator.shape === 'nation'
    found.get(id)?.push({
      actor: nation ? '' : actor,
      host: nation ? actor : host,
      year: yearOf(row, problems),
      value: figureOf(row, indicator, codes.get(id) ?? none, problems),
      source,
      status,
      note: cell(row, OBSERVATIONS.note),
      row,
    })
  }
  return found
}

function checkHost(
  row: Row,
  host: string,
  indicator: IndicatorRow,
  countries: Ids,
  problems: Problems,
): void {
  if (indicator.shape === 'nation') {
    if (host !== '')
      problems.cell(row, OBSERVATIONS.host, `no host, since ${indicator.id} is of the shape nation`)
  } else if (host === '') {
    problems.cell(row, OBSERVATIONS.host, `a host, since ${indicator.id} is of the shape bilateral`)
  } else if (!countries.has(host)) {
    problems.cell(row, OBSERVATIONS.host, 'a code of countries.csv')
  }
}

function yearOf(row: Row, problems: Problems): number {
  const text = cell(row, OBSERVATIONS.year)
  const year = /^\d{4}$/.test(text) ? Number(text) : 0
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return year
  problems.cell(row, OBSERVATIONS.year, `a year from ${FIRST_YEAR} to ${LAST_YEAR}`)
  return FIRST_YEAR
}

function figureOf(row: Row, indicator: IndicatorRow, codes: ReadonlySet<number>, problems: Problems): number {
  const text = cell(row, OBSERVATIONS.value)
  const value = DECIMAL.test(text) ? Number(text) : Number.NaN
  if (!Number.isFinite(value)) {
    problems.cell(row, OBSERVATIONS.value, 'a finite number in decimal digits')
    return 0
  }
  const expected = outOfRange(value, indicator, codes)
  if (expected !== null) problems.cell(row, OBSERVATIONS.value, `${expected} (${indicator.unitName})`)
  // -0 is written by some programs; it is zero, and JSON keeps no sign of it.
  return value === 0 ? 0 : value
}
