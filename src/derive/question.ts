import { capitalised, nameInSentence, possessive, typographic } from '../i18n/names'
import { text } from '../i18n/text'
import { type ActorId, type HostId, THE_FIVE, type Year } from '../model/ids'
import type { Indicator } from '../model/indicator'
import type { Place } from '../model/selection'
import type { CountryBook } from './country-book'

/** Whom a title or subtitle speaks of, in words that fit any sentence of the table in the singular. */
export interface Subject {
  readonly actor: string
  readonly host: string
  /** "Chinese"; the possessive of the name where the table has no adjective. */
  readonly adjective: string
  readonly year: string
}

/** "China", or for several "each of these powers". */
export function actorInWords(actors: readonly ActorId[], book: CountryBook): string {
  const only = actors.length === 1 ? actors[0] : undefined
  return only === undefined ? text.words.eachPower : nameInSentence(only, book.name(only))
}

/** "Kazakhstan", "Central Asia", a group by its name, "each country" for the world, else "each of these countries". */
export function hostsInWords(places: readonly Place[], hosts: readonly HostId[], book: CountryBook): string {
  const only = hosts.length === 1 ? hosts[0] : undefined
  if (only !== undefined) return nameInSentence(only, book.name(only))
  const place = places.length === 1 ? places[0] : undefined
  if (place?.kind === 'region') return place.id === 'WORLD' ? text.words.eachCountry : text.places[place.id]
  if (place?.kind === 'group') return text.places[place.id]
  const five = hosts.length === THE_FIVE.length && THE_FIVE.every((host) => hosts.includes(host))
  return five ? text.places.CA : text.words.eachOfThese
}

/** Fills the placeholders of a question of `questions.csv`. */
export function fillQuestion(question: string, subject: Subject): string {
  return capitalised(
    typographic(question)
      .replaceAll('{actor’s}', possessive(subject.actor))
      .replaceAll('{host’s}', possessive(subject.host))
      .replaceAll('{actor}', subject.actor)
      .replaceAll('{host}', subject.host)
      .replaceAll('{adjective}', subject.adjective)
      .replaceAll('{year}', subject.year),
  )
}

/**
 * The label of an indicator with its subject in place of "the actor" and "the host": "China’s share of each
 * country’s goods trade".
 */
export function fillLabel(indicator: Indicator, actor: string, host: string): string {
  const filled = typographic(indicator.label)
    .replace(/\b[Tt]he actor’s\b|\bActor’s\b/g, possessive(actor))
    .replace(/\b[Tt]he host’s\b|\bHost’s\b/g, possessive(host))
    .replace(/\b[Aa]ctor citizens\b/g, `citizens of ${actor}`)
    .replace(/\b[Hh]ost citizens\b/g, `citizens of ${host}`)
    .replace(/\b[Tt]he actor\b/g, actor)
    .replace(/\b[Tt]he host\b/g, host)
  return capitalised(filled)
}

/** The subject of a title. */
export function subjectOf(
  actor: string,
  host: string,
  adjective: string | undefined,
  year: Year | null,
): Subject {
  return { actor, host, adjective: adjective || possessive(actor), year: year === null ? '' : String(year) }
}
