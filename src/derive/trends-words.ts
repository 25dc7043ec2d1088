import { nameInSentence } from '../i18n/names'
import { text } from '../i18n/text'
import { NO_ACTOR } from '../model/ids'
import type { Selection } from '../model/selection'
import type { ChartWords } from './map-words'
import { actorInWords, fillLabel, fillQuestion, hostsInWords, subjectOf } from './question'
import { trendSentence } from './trend-sentence'
import type { TrendsModel } from './trends-model'
import { measureUnit } from './units'

/** The words over a chart of lines. */
export function trendsWords(model: TrendsModel, selection: Selection): ChartWords {
  const { indicator } = model.figures.data
  const together = hostsInWords(selection.hosts, model.hosts, model.book)
  const host = together === text.words.eachOfThese ? text.words.eachCountry : together
  const drawn = [...new Set(model.trends.flatMap((trend) => trend.series.map((series) => series.actor)))]
  const actors = drawn.length > 0 ? drawn : model.actors
  const only = actors.length === 1 ? actors[0] : undefined
  const actor = model.nation ? host : actorInWords(actors, model.book)
  const adjective = only === undefined || only === NO_ACTOR ? undefined : model.book.get(only)?.adjective
  const title = fillQuestion(
    indicator.questions.trends,
    subjectOf(actor, host, adjective, model.span?.to ?? null),
  )
  const byName =
    only === undefined || only === NO_ACTOR
      ? text.words.eachActor
      : nameInSentence(only, model.book.name(only))
  // What is drawn are the figures of each country, not those of the group.
  const label = fillLabel(indicator, byName, model.hosts.length > 1 ? text.words.eachCountry : host)
  const unit = model.measure === 'value' ? indicator.unit : measureUnit(indicator, model.measure).words
  const years = model.span ? text.trendSentence.years(model.span.from, model.span.to) : ''
  const told = indicator.unitKind === 'category' || saysUnit(label, unit)
  const parts = [label, ...(told ? [] : [unit]), years]
  const panels = model.facet === 'none' ? [] : [text.trendSentence.sameScale]
  return {
    title,
    subtitle: [parts.filter(Boolean).join(', '), ...panels].join('; '),
    sentence: trendSentence(model.figures, model.trends, model.measure, model.book),
  }
}

/** "Students from Kazakhstan enrolled in China, students": the label has said the unit already. */
function saysUnit(label: string, unit: string): boolean {
  return label
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .includes(unit.toLowerCase())
}
