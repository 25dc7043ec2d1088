import { capitalised, nameInSentence, typographic } from '../i18n/names'
import { roundHalfAway } from '../i18n/number'
import { text } from '../i18n/text'
import type { HostId } from '../model/ids'
import type { Lead } from './leader'
import type { MapModel } from './map-model'
import { leaderSentence, mapSentence } from './map-sentence'
import { fillLabel, fillQuestion, subjectOf } from './question'
import { measureUnit, writeFigure } from './units'

/** Title, subtitle and sentence of a map. */
export interface ChartWords {
  /** A question. */
  readonly title: string
  /** What is shown: measure, unit, actor, year. Without a full stop. */
  readonly subtitle: string
  /** What it says, from the figures; empty where there are none. */
  readonly sentence: string
}

/** The words over a map. */
export function mapWords(model: MapModel, region: string): ChartWords {
  const { indicator } = model.figures.data
  const leading = model.measure === 'leader'
  const host = leading && region === 'CA' ? text.places.CA : text.words.eachCountry
  const actor = model.nation ? '' : nameInSentence(model.actor, model.book.name(model.actor))
  const adjective = model.book.get(model.actor)?.adjective
  const question = leading ? indicator.questions.leader : indicator.questions.map
  const title = fillQuestion(question, subjectOf(actor, host, adjective, model.year))
  const label = fillLabel(indicator, leading ? text.words.eachActor : actor, text.words.eachCountry)
  const unit =
    model.measure === 'value' || leading ? indicator.unit : measureUnit(indicator, model.measure).words
  // "Confucius Institutes, institutes" says it twice.
  const said = indicator.unitKind === 'category' || label.toLowerCase().includes(unit.toLowerCase())
  const year = model.year === null || label.endsWith(String(model.year)) ? '' : String(model.year)
  const parts = [label, ...(said ? [] : [typographic(unit).replace(/(\d)-(?=\d)/g, '$1–')]), year]
  return { title, subtitle: parts.filter(Boolean).join(', '), sentence: sentenceOf(model) }
}

function sentenceOf(model: MapModel): string {
  if (model.year === null || model.empty) return ''
  return model.leads
    ? leaderSentence(model.figures, model.leads, model.chosen, model.actors, model.year, model.book)
    : mapSentence(model.figures, model.map, model.chosen, model.measure, model.book)
}

/** "Russia leads by 3 points", or short "Russia +3", or that nobody is ahead. */
export function leadInWords(model: MapModel, lead: Lead, length: 'full' | 'short' = 'full'): string {
  if (lead.level) return text.mapSentence.level
  const points = roundHalfAway(lead.margin, lead.margin < 10 ? 1 : 0)
  if (length === 'short') return text.map.short(model.book.label(lead.actor), String(points))
  return text.mapSentence.leadsBy(
    capitalised(nameInSentence(lead.actor, model.book.name(lead.actor))),
    points,
  )
}

/** Accessible name of a country on the map: "Kazakhstan: 29.6 %, 2023". */
export function markName(model: MapModel, host: HostId): string {
  const name = model.book.name(host)
  const { indicator } = model.figures.data
  if (String(host) === String(model.actor)) return `${name}: ${text.mapSentence.actorItself}`
  if (model.leads) {
    const lead = model.leads.get(host)
    if (lead?.kind === 'leader') return `${name}: ${leadInWords(model, lead)}, ${spanOf(lead)}`
    return `${name}: ${text.words.noData}, ${text.words.missing[lead?.missing.why ?? 'no-figure']}`
  }
  const figure = model.map.byHost.get(host)
  if (!figure || figure.shown === null || figure.reading.kind === 'missing') {
    const reading = figure?.reading
    const why = reading?.kind === 'missing' ? reading.why : 'no-figure'
    return `${name}: ${text.words.noData}, ${text.words.missing[why]}`
  }
  const value = writeFigure(figure.shown, indicator, model.measure, 'card')
  const marks = [
    ...(figure.reading.doubtful ? [text.words.toCheck] : []),
    ...(figure.otherGroup ? [text.words.otherSource] : []),
  ]
  return [`${name}: ${value}`, String(figure.reading.year), ...marks].join(', ')
}

/** The years of a lead's figures: "2020", or "2018–2020" where they differ. */
export function spanOf(lead: { readonly from: number; readonly to: number }): string {
  return lead.from === lead.to ? String(lead.to) : `${lead.from}–${lead.to}`
}
