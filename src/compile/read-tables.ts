import type { Country } from '../model/country'
import type { AtlasEvent } from '../model/event'
import type { Gap } from '../model/indicator'
import type { DataFolder } from './data-folder'
import { INDICATORS, OBSERVATIONS, PREFERRED } from './headers'
import { readHostBoxes } from './host-boxes'
import { checkCities, readCountries, readSources, type SourceRow } from './read-countries'
import { readClaimCharts, readClaims, readEvents, readSites } from './read-happenings'
import {
  type IndicatorRow,
  type Preference,
  type QuestionRow,
  readCompareAny,
  readGaps,
  readIndicators,
  readPreferred,
  readQuestions,
} from './read-indicators'
import { type Observation, readObservations } from './read-observations'
import type { Problems, Row } from './table-errors'

/** The content of all tables, checked row by row. */
export interface Tables {
  readonly countries: ReadonlyMap<string, Country>
  readonly sources: ReadonlyMap<string, SourceRow>
  readonly indicators: ReadonlyMap<string, IndicatorRow>
  readonly questions: ReadonlyMap<string, QuestionRow>
  readonly preferred: ReadonlyMap<string, ReadonlyMap<string, Preference>>
  readonly compareAny: ReadonlySet<string>
  readonly gaps: ReadonlyMap<string, readonly Gap[]>
  readonly observations: ReadonlyMap<string, readonly Observation[]>
  readonly sites: readonly Row[]
  readonly events: readonly AtlasEvent[]
  readonly claims: readonly Row[]
  readonly claimCharts: readonly Row[]
}

/** Reads every table; what is wrong is in `problems`, and the result is then not to be used. */
export function readTables(folder: DataFolder, problems: Problems): Tables {
  const countries = readCountries(folder, problems)
  checkCities(folder, countries, problems)
  const sources = readSources(folder, problems)
  const indicators = readIndicators(folder, problems)
  const observations = readObservations(folder, indicators, countries, sources, problems)
  const sites = readSites(folder, countries, sources, readHostBoxes(), problems)
  const { events, cited } = readEvents(folder, countries, sources, problems)
  const claims = readClaims(folder, countries, sources, problems)
  const tables: Tables = {
    countries,
    sources,
    indicators,
    questions: readQuestions(folder, indicators, problems),
    preferred: readPreferred(folder, indicators, sources, problems),
    compareAny: readCompareAny(folder, indicators, problems),
    gaps: readGaps(folder, indicators, countries, problems),
    observations,
    sites: sites.rows,
    events,
    claims: claims.rows,
    claimCharts: readClaimCharts(folder, claims.rows, observations, problems),
  }
  checkRanking(tables, problems)
  warnUncited(tables, [...sites.cited, ...cited, ...claims.cited], problems)
  return tables
}

/** Every indicator has figures; of one with several sources, each is ranked by `preferred_sources.csv`. */
function checkRanking(tables: Tables, problems: Problems): void {
  for (const { id, row } of tables.indicators.values()) {
    const observations = tables.observations.get(id) ?? []
    if (observations.length === 0) problems.cell(row, INDICATORS.indicator, 'an indicator with observations')
    const ranked = tables.preferred.get(id)
    const first = observations[0]?.source
    // A source that is not defined has its own error.
    const noted = new Set<string>()
    for (const { source, row: place } of observations) {
      if (noted.has(source) || !tables.sources.has(source)) continue
      if (ranked === undefined ? source === first : ranked.has(source)) continue
      noted.add(source)
      problems.cell(
        place,
        OBSERVATIONS.source,
        `a source that preferred_sources.csv ranks for ${id}, since it has several`,
      )
    }
    const used = new Set(observations.map((observation) => observation.source))
    for (const [source, { row: place }] of ranked ?? [])
      if (!used.has(source))
        problems.warn(place, PREFERRED.source, `${source} is ranked for ${id} but has no figure of it`)
  }
}

function warnUncited(tables: Tables, cited: readonly string[], problems: Problems): void {
  const used = new Set(cited)
  for (const observations of tables.observations.values())
    for (const { source } of observations) used.add(source)
  for (const { id } of tables.sources.values())
    if (!used.has(id)) problems.warnings.push(`source ${id} is never cited`)
}
