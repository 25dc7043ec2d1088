import type { AtlasEvent } from '../model/event'
import { actorId, eventId, hostId } from '../model/ids'
import { type DataFolder, rowsOf, rowsOfTopic } from './data-folder'
import { cell, dateParts, decimal, filled, known, knownList, once, oneOf } from './fields'
import { CHARTS, CLAIMS, EVENTS, SITES } from './headers'
import type { GeoBox } from './host-boxes'
import type { SourceRow } from './read-countries'
import type { Observation } from './read-observations'
import type { Problems, Row } from './table-errors'

type Ids = { has(id: string): boolean }

/** Rows of a table that goes to the browser as text, and the sources that they cite. */
export interface CheckedRows {
  readonly rows: readonly Row[]
  readonly cited: readonly string[]
}

/** Checked rows of `sites/TOPIC.csv`: a point inside the host's box, dates of the calendar, closed not before opened. */
export function readSites(
  folder: DataFolder,
  countries: Ids,
  sources: Ids,
  boxes: ReadonlyMap<string, GeoBox>,
  problems: Problems,
): CheckedRows {
  const seen = new Set<string>()
  const cited: string[] = []
  const rows = rowsOfTopic(folder, 'sites', SITES, problems, ['counted'])
  for (const row of rows) {
    once(problems, row, SITES.site, seen, 'a site')
    filled(problems, row, SITES.type)
    known(problems, row, SITES.actor, countries, 'a code of countries.csv')
    const host = known(problems, row, SITES.host, countries, 'a code of countries.csv')
    checkPoint(problems, row, host, boxes.get(host))
    for (const index of [SITES.opened, SITES.closed])
      if (cell(row, index) !== '' && dateParts(cell(row, index)) === 0)
        problems.cell(row, index, 'a date YYYY, YYYY-MM or YYYY-MM-DD, or nothing')
    const opened = cell(row, SITES.opened)
    const closed = cell(row, SITES.closed)
    const common = Math.min(opened.length, closed.length)
    if (closed.slice(0, common) < opened.slice(0, common))
      problems.cell(row, SITES.closed, `a date not before ${opened}`)
    cited.push(...knownList(problems, row, SITES.source, sources, 'sources that are defined'))
    if (!['yes', 'no', undefined].includes(row.cells[12])) problems.cell(row, 12, 'yes or no')
  }
  return { rows, cited }
}

function checkPoint(problems: Problems, row: Row, host: string, box: GeoBox | undefined): void {
  const empty = [SITES.lat, SITES.lon].filter((index) => cell(row, index) === '')
  if (empty.length === 2) return
  if (empty[0] !== undefined) {
    problems.cell(row, empty[0], 'both latitude and longitude, or neither')
    return
  }
  const lat = decimal(problems, row, SITES.lat, -90, 90)
  const lon = decimal(problems, row, SITES.lon, -180, 180)
  if (box === undefined) return
  const [west, south, east, north] = box
  if (lat < south || lat > north)
    problems.cell(row, SITES.lat, `a latitude of ${host}, ${south.toFixed(1)} to ${north.toFixed(1)}`)
  if (lon < west || lon > east)
    problems.cell(row, SITES.lon, `a longitude of ${host}, ${west.toFixed(1)} to ${east.toFixed(1)}`)
}

/** Events in the order of the table, and the sources that they cite. */
export function readEvents(
  folder: DataFolder,
  countries: Ids,
  sources: ReadonlyMap<string, SourceRow>,
  problems: Problems,
): { readonly events: readonly AtlasEvent[]; readonly cited: readonly string[] } {
  const seen = new Set<string>()
  const cited: string[] = []
  const codes = 'codes of countries.csv'
  const events = rowsOf(folder, 'events/events.csv', EVENTS, problems).map((row): AtlasEvent => {
    const id = once(problems, row, EVENTS.event, seen, 'an event')
    const precision = oneOf(problems, row, EVENTS.date_precision, ['day', 'month', 'year'])
    const date = cell(row, EVENTS.date)
    if (dateParts(date) !== { year: 1, month: 2, day: 3 }[precision])
      problems.cell(row, EVENTS.date, `a date that is exact to the ${precision}`)
    const own = knownList(problems, row, EVENTS.source, sources, 'sources that are defined')
    cited.push(...own)
    return {
      id: eventId(id),
      date,
      precision,
      title: filled(problems, row, EVENTS.title),
      short: filled(problems, row, EVENTS.short),
      kind: filled(problems, row, EVENTS.kind),
      actors: knownList(problems, row, EVENTS.actors, countries, codes, true).map(actorId),
      hosts: knownList(problems, row, EVENTS.hosts, countries, codes).map(hostId),
      summary: filled(problems, row, EVENTS.summary),
      sources: own.flatMap((source) => {
        const found = sources.get(source)
        return found === undefined ? [] : [`${found.title}, ${found.publisher}`]
      }),
      weight: ({ '1': 1, '2': 2, '3': 3 } as const)[oneOf(problems, row, EVENTS.weight, ['1', '2', '3'])],
    }
  })
  return { events, cited }
}

/** Checked rows of `claims.csv`. */
export function readClaims(
  folder: DataFolder,
  countries: Ids,
  sources: Ids,
  problems: Problems,
): CheckedRows {
  const seen = new Set<string>()
  const cited: string[] = []
  const rows = rowsOf(folder, 'claims/claims.csv', CLAIMS, problems)
  for (const row of rows) {
    once(problems, row, CLAIMS.claim, seen, 'a claim')
    for (const index of [CLAIMS.section, CLAIMS.paraphrase, CLAIMS.explanation]) filled(problems, row, index)
    for (const index of [CLAIMS.actor, CLAIMS.host])
      knownList(problems, row, index, countries, 'codes of countries.csv', true)
    if (cell(row, CLAIMS.year) !== '' && dateParts(cell(row, CLAIMS.year)) !== 1)
      problems.cell(row, CLAIMS.year, 'a year, or nothing')
    oneOf(problems, row, CLAIMS.verdict, ['confirmed', 'imprecise', 'contradicted', 'unverifiable'])
    cited.push(...knownList(problems, row, CLAIMS.source, sources, 'sources that are defined'))
  }
  return { rows, cited }
}

/**
 * Checked rows of `claims/charts.csv`: the claim is one of `claims.csv`, and each figure "indicator|actor|host|year|value"
 * is an observation of the tables.
 */
export function readClaimCharts(
  folder: DataFolder,
  claims: readonly Row[],
  observations: ReadonlyMap<string, readonly Observation[]>,
  problems: Problems,
): readonly Row[] {
  const defined = new Set(claims.map((row) => cell(row, CLAIMS.claim)))
  const seen = new Set<string>()
  const rows = rowsOf(folder, 'claims/charts.csv', CHARTS, problems)
  for (const row of rows) {
    known(problems, row, CHARTS.claim, defined, 'a claim of claims.csv')
    once(problems, row, CHARTS.claim, seen, 'a claim')
    if (!cell(row, CHARTS.link).startsWith('?'))
      problems.cell(row, CHARTS.link, 'the query of a link, from its ?')
    for (const figure of cell(row, CHARTS.figures).split(';')) {
      const [indicator = '', actor = '', host = '', year = '', value = ''] = figure.split('|')
      const found = (observations.get(indicator) ?? []).some(
        (seen) =>
          seen.year === Number(year) &&
          seen.value === Number(value) &&
          (seen.actor === ''
            ? seen.host === actor && host === ''
            : seen.actor === actor && seen.host === host),
      )
      if (!found) problems.cell(row, CHARTS.figures, `figures that are observations; "${figure}" is none`)
    }
  }
  return rows
}
