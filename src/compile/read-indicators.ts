import { actorId, hostId } from '../model/ids'
import type { Category, Domain, Gap, HigherMeans, IndicatorShape, Questions } from '../model/indicator'
import { DOMAINS } from '../model/indicator'
import { type DataFolder, rowsOf, rowsOfTopic } from './data-folder'
import { cell, filled, known, once, oneOf, whole, year } from './fields'
import { BALANCE, GAPS, INDICATORS, PREFERRED, QUESTIONS } from './headers'
import type { Problems, Row } from './table-errors'
import { categoriesOf, UNITS, type Unit } from './units'

/** A row of `indicators/TOPIC.csv`, with its unit resolved. */
export interface IndicatorRow {
  readonly id: string
  readonly label: string
  readonly domain: Domain
  readonly unitName: string
  readonly unit: Unit
  readonly categories: readonly Category[]
  readonly shape: IndicatorShape
  readonly higherMeans: HigherMeans
  readonly definition: string
  readonly method: string
  readonly caveats: string
  /** Where it stands, for errors that concern the whole indicator. */
  readonly row: Row
}

type Ids = { has(id: string): boolean }

/** All indicators by id; ids are unique over all topics, and every unit is one of `UNITS`. */
export function readIndicators(folder: DataFolder, problems: Problems): ReadonlyMap<string, IndicatorRow> {
  const seen = new Set<string>()
  const indicators = new Map<string, IndicatorRow>()
  for (const row of rowsOfTopic(folder, 'indicators', INDICATORS, problems)) {
    const id = once(problems, row, INDICATORS.indicator, seen, 'an indicator')
    if (!/^[a-z][a-z0-9_]*$/.test(id))
      problems.cell(row, INDICATORS.indicator, 'small letters, digits and underscores')
    const unitName = cell(row, INDICATORS.unit)
    const unit = UNITS.get(unitName)
    if (unit === undefined) problems.cell(row, INDICATORS.unit, 'a unit of the list in src/compile/units.ts')
    const definition = filled(problems, row, INDICATORS.definition)
    const categories = unit === undefined ? [] : categoriesOf(unit, definition)
    if (unit?.kind === 'category' && categories.length === 0)
      problems.cell(
        row,
        INDICATORS.definition,
        'a first sentence that names each code, as in "Code: 1 one thing, 0 another."',
      )
    const read = {
      id,
      label: filled(problems, row, INDICATORS.label),
      domain: oneOf(problems, row, INDICATORS.domain, DOMAINS),
      unitName,
      categories,
      shape: oneOf(problems, row, INDICATORS.shape, ['bilateral', 'nation']),
      higherMeans: oneOf(problems, row, INDICATORS.higher_means, [
        'more_influence',
        'less_influence',
        'neutral',
      ]),
      definition,
      method: cell(row, INDICATORS.method),
      caveats: cell(row, INDICATORS.caveats),
      row,
    }
    if (unit !== undefined) indicators.set(id, { ...read, unit })
  }
  return indicators
}

/** A row of `questions.csv`. */
export interface QuestionRow {
  readonly shortLabel: string
  readonly questions: Questions
  readonly unitText: string
  readonly unitShort: string
  readonly decimals: number
  readonly perCapita: boolean
  readonly defaultView: 'map' | 'trends' | 'index' | 'data'
  readonly order: number
}

const PLACEHOLDERS = new Set(['{actor}', "{actor's}", '{adjective}', '{host}', "{host's}", '{year}'])

/** Questions by indicator; every indicator has one row. */
export function readQuestions(
  folder: DataFolder,
  indicators: ReadonlyMap<string, IndicatorRow>,
  problems: Problems,
): ReadonlyMap<string, QuestionRow> {
  const seen = new Set<string>()
  const questions = new Map<string, QuestionRow>()
  for (const row of rowsOf(folder, 'questions.csv', QUESTIONS, problems)) {
    const id = once(problems, row, QUESTIONS.indicator, seen, 'an indicator')
    known(problems, row, QUESTIONS.indicator, indicators, 'an indicator that is defined')
    questions.set(id, {
      shortLabel: filled(problems, row, QUESTIONS.short_label),
      questions: {
        map: question(problems, row, QUESTIONS.question_map),
        trends: question(problems, row, QUESTIONS.question_trends),
        leader: question(problems, row, QUESTIONS.question_leader),
      },
      unitText: filled(problems, row, QUESTIONS.unit_text),
      unitShort: cell(row, QUESTIONS.unit_short),
      decimals: whole(problems, row, QUESTIONS.decimals, 0, 6),
      perCapita: oneOf(problems, row, QUESTIONS.per_capita, ['no', 'yes']) === 'yes',
      defaultView: oneOf(problems, row, QUESTIONS.default_view, ['map', 'trends', 'index', 'data']),
      order: whole(problems, row, QUESTIONS.order, 0, 1_000_000),
    })
  }
  for (const { id, row } of indicators.values())
    if (!questions.has(id))
      problems.cell(row, INDICATORS.indicator, 'an indicator with a row in questions.csv')
  return questions
}

function question(problems: Problems, row: Row, index: number): string {
  const text = filled(problems, row, index)
  for (const [found] of text.matchAll(/\{[^}]*\}?/g))
    if (!PLACEHOLDERS.has(found))
      problems.cell(row, index, `no placeholder but ${[...PLACEHOLDERS].join(' ')}`)
  return text
}

/** What `preferred_sources.csv` says of a source for an indicator. */
export interface Preference {
  readonly priority: number
  readonly group: string
  readonly reason: string
  readonly row: Row
}

/** By indicator, then source. Priorities of an indicator are distinct, so that there is one reading. */
export function readPreferred(
  folder: DataFolder,
  indicators: Ids,
  sources: Ids,
  problems: Problems,
): ReadonlyMap<string, ReadonlyMap<string, Preference>> {
  const preferred = new Map<string, Map<string, Preference>>()
  for (const row of rowsOf(folder, 'preferred_sources.csv', PREFERRED, problems)) {
    const indicator = known(problems, row, PREFERRED.indicator, indicators, 'an indicator that is defined')
    const source = known(problems, row, PREFERRED.source, sources, 'a source that is defined')
    const priority = whole(problems, row, PREFERRED.priority, 1, 9999)
    const ofIndicator = preferred.get(indicator) ?? new Map<string, Preference>()
    preferred.set(indicator, ofIndicator)
    if (ofIndicator.has(source))
      problems.cell(row, PREFERRED.source, 'a source that is ranked once for an indicator')
    if ([...ofIndicator.values()].some((other) => other.priority === priority))
      problems.cell(row, PREFERRED.priority, 'a priority that no other source of the indicator has')
    const group = filled(problems, row, PREFERRED.comparable_group)
    if (!/^[a-z0-9-]*$/.test(group))
      problems.cell(row, PREFERRED.comparable_group, 'small letters, digits and hyphens')
    ofIndicator.set(source, { priority, group, reason: filled(problems, row, PREFERRED.reason), row })
  }
  return preferred
}

/** Indicators for which each actor's figure may come from its own statistics. Checks the rest of `balance.csv`. */
export function readCompareAny(folder: DataFolder, indicators: Ids, problems: Problems): ReadonlySet<string> {
  const seen = new Set<string>()
  const any = new Set<string>()
  for (const row of rowsOf(folder, 'balance.csv', BALANCE, problems)) {
    const id = once(problems, row, BALANCE.indicator, seen, 'an indicator')
    known(problems, row, BALANCE.indicator, indicators, 'an indicator that is defined')
    oneOf(problems, row, BALANCE.domain, DOMAINS)
    whole(problems, row, BALANCE.carry, 0, 10)
    oneOf(problems, row, BALANCE.absence, ['unknown', 'zero'])
    if (oneOf(problems, row, BALANCE.compare, ['group', 'any']) === 'any') any.add(id)
  }
  return any
}

/**
 * Known gaps by indicator, in the order of the table. Of a nation-shaped indicator the table has the nation as actor and
 * no host; here, as in the observations, the nation is the host.
 */
export function readGaps(
  folder: DataFolder,
  indicators: ReadonlyMap<string, IndicatorRow>,
  countries: Ids,
  problems: Problems,
): ReadonlyMap<string, readonly Gap[]> {
  const gaps = new Map<string, Gap[]>()
  for (const row of rowsOf(folder, 'gaps.csv', GAPS, problems)) {
    const indicator = known(problems, row, GAPS.indicator, indicators, 'an indicator that is defined')
    const all = (index: number): boolean => cell(row, index) === '*'
    const country = (index: number): string | null =>
      all(index) ? null : known(problems, row, index, countries, 'a code of countries.csv, or *')
    const nation = indicators.get(indicator)?.shape === 'nation'
    if (nation && cell(row, GAPS.host) !== '')
      problems.cell(row, GAPS.host, `no host, since ${indicator} is of the shape nation`)
    const actor = nation ? null : country(GAPS.actor)
    const host = country(nation ? GAPS.actor : GAPS.host)
    const gap: Gap = {
      actor: actor === null ? null : actorId(actor),
      host: host === null ? null : hostId(host),
      from: all(GAPS.from) ? null : year(problems, row, GAPS.from),
      to: all(GAPS.to) ? null : year(problems, row, GAPS.to),
      why: oneOf(problems, row, GAPS.why, ['left-out', 'never-asked', 'not-applicable', 'source-stopped']),
      text: filled(problems, row, GAPS.text),
    }
    if (gap.from !== null && gap.to !== null && gap.to < gap.from)
      problems.cell(row, GAPS.to, `a year not before ${gap.from}`)
    gaps.set(indicator, [...(gaps.get(indicator) ?? []), gap])
  }
  return gaps
}
