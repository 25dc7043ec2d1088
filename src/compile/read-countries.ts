import { SHAPE_KINDS } from '../model/codes'
import type { Country, ShapeKind } from '../model/country'
import { countryId } from '../model/ids'
import { type DataFolder, rowsOf, rowsOfTopic } from './data-folder'
import { cell, decimal, filled, known, once, oneOf } from './fields'
import { CITIES, COUNTRIES, SOURCES } from './headers'
import type { Problems, Row } from './table-errors'

const REGION_NAMES = ['Africa', 'Americas', 'Antarctica', 'Asia', 'Europe', 'Oceania', ''] as const
const GROUP_NAMES = new Set('CA CIS CSTO EAEU OTS SCO BRI EU G7 BRICS AU GCC ASEAN'.split(' '))
const SHAPE_COLUMN = 11

/** Rows of `countries.csv` by code. Until the table says how a country is drawn, it counts as an outline of its own. */
export function readCountries(folder: DataFolder, problems: Problems): ReadonlyMap<string, Country> {
  const seen = new Set<string>()
  const countries = new Map<string, Country>()
  for (const row of rowsOf(folder, 'countries.csv', COUNTRIES, problems, ['shape'])) {
    const id = once(problems, row, COUNTRIES.iso3, seen, 'a code')
    if (!/^[A-Z]{3}$/.test(id)) problems.cell(row, COUNTRIES.iso3, 'three capital letters')
    const groups = cell(row, COUNTRIES.groups)
      .split(' ')
      .filter((name) => name !== '')
    if (groups.some((name) => !GROUP_NAMES.has(name)))
      problems.cell(row, COUNTRIES.groups, `groups of ${[...GROUP_NAMES].join(' ')}`)
    countries.set(id, {
      id: countryId(id),
      name: filled(problems, row, COUNTRIES.name),
      shortName: filled(problems, row, COUNTRIES.short_name),
      adjective: cell(row, COUNTRIES.adjective),
      region: oneOf(problems, row, COUNTRIES.region, REGION_NAMES),
      subregion: cell(row, COUNTRIES.subregion),
      groups,
      shape: shapeOf(problems, row),
    })
  }
  return countries
}

function shapeOf(problems: Problems, row: Row): ShapeKind {
  const text = row.cells[SHAPE_COLUMN]
  if (text === undefined) return 'own'
  const found = SHAPE_KINDS.find((kind) => kind === text)
  if (found === undefined) problems.cell(row, SHAPE_COLUMN, `one of ${SHAPE_KINDS.join(', ')}`)
  return found ?? 'own'
}

/** Checks `cities.csv`; the search reads it later, nothing of it is in the data files yet. */
export function checkCities(
  folder: DataFolder,
  countries: ReadonlyMap<string, Country>,
  problems: Problems,
): void {
  const seen = new Set<string>()
  for (const row of rowsOf(folder, 'cities.csv', CITIES, problems)) {
    const name = `${filled(problems, row, CITIES.city)}, ${cell(row, CITIES.country)}`
    if (seen.has(name)) problems.cell(row, CITIES.city, 'a city that is listed only once')
    seen.add(name)
    known(problems, row, CITIES.country, countries, 'a code of countries.csv')
    decimal(problems, row, CITIES.lat, -90, 90)
    decimal(problems, row, CITIES.lon, -180, 180)
  }
}

/** A row of `sources/TOPIC.csv`. */
export interface SourceRow {
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly published: string
  readonly url: string
  readonly licence: string
  readonly locator: string
}

/** All sources by id; ids are unique over all topics. */
export function readSources(folder: DataFolder, problems: Problems): ReadonlyMap<string, SourceRow> {
  const seen = new Set<string>()
  const sources = new Map<string, SourceRow>()
  for (const row of rowsOfTopic(folder, 'sources', SOURCES, problems)) {
    const id = once(problems, row, SOURCES.source, seen, 'a source')
    if (/\s/.test(id)) problems.cell(row, SOURCES.source, 'an id without blanks')
    const url = cell(row, SOURCES.url)
    if (url !== '' && !/^https?:\/\/[^\s"<>]+$/.test(url))
      problems.cell(row, SOURCES.url, 'an http address without blanks, or nothing')
    sources.set(id, {
      id,
      title: filled(problems, row, SOURCES.title),
      publisher: filled(problems, row, SOURCES.publisher),
      published: cell(row, SOURCES.published),
      url,
      licence: filled(problems, row, SOURCES.licence),
      locator: cell(row, SOURCES.locator),
    })
  }
  return sources
}

const COPY =
  /\b(?:github|repositor(?:y|ies)|mirror|cop(?:y|ies|ied)|quoted|scribd|transcri\w+|reprint\w*|press report)\b/i

/** Whether the locator shows that a figure was read in a copy: a repository, a mirror, a quotation, a press report. */
export function readInCopy(locator: string): boolean {
  return COPY.test(locator)
}
