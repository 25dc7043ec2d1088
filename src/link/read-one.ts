import { COUNTRY_GROUPS, REGIONS, type Region } from '../model/country'
import { actorId, type CountryId, countryId, hostId, NO_ACTOR } from '../model/ids'
import { DOMAINS } from '../model/indicator'
import type { Focus, Place } from '../model/selection'
import type { Outcome, ReadOne, Scope } from './parameter'

/** One of a few words, exactly as written. */
export function choice<Word extends string>(words: readonly Word[]): ReadOne<Word> {
  return (text) => {
    const value = words.find((word) => word === text)
    return value === undefined ? { why: 'unknown-value' } : { value }
  }
}

/** `1` is true, `0` false. */
export const flag: ReadOne<boolean> = (text) =>
  text === '1' || text === '0' ? { value: text === '1' } : { why: 'unknown-value' }

/** A whole number from `low` to `high`, both included. */
export function whole(low: number, high: number): ReadOne<number> {
  return (text) => {
    if (!/^-?\d+$/.test(text)) return { why: 'not-a-number' }
    // Adding 0 turns -0 into 0.
    const value = Number(text) + 0
    return value >= low && value <= high ? { value } : { why: 'out-of-range' }
  }
}

/** A name of at most 80 characters that fits the pattern; whether it exists is known to the view alone. */
export function named<Id>(pattern: RegExp, mint: (text: string) => Id): ReadOne<Id> {
  return (text) =>
    text.length <= 80 && pattern.test(text) ? { value: mint(text) } : { why: 'unknown-value' }
}

/** Codes are understood in small letters too; other alphabets are left as they are, so that no lookalike becomes a code. */
const capitals = (text: string): string => (/^[A-Za-z_]{1,12}$/.test(text) ? text.toUpperCase() : text)

/** A country of the vocabulary. */
export const country: ReadOne<CountryId> = (text, { vocabulary }) => {
  const code = capitals(text)
  return vocabulary.countries.has(code) ? { value: countryId(code) } : { why: 'unknown-code' }
}

/** A country of the vocabulary, minted as what it stands for. */
export function countryAs<Id>(mint: (code: string) => Id): ReadOne<Id> {
  return (text, scope) => {
    const outcome = country(text, scope)
    return 'value' in outcome ? { value: mint(outcome.value) } : outcome
  }
}

const isRegion = (text: string): text is Exclude<Region, 'CA'> =>
  text !== 'CA' && REGIONS.some((region) => region === text)

/** A group, a region or a country; `CA` is the group. */
export const place: ReadOne<Place> = (text, scope) => {
  const code = capitals(text)
  const group = COUNTRY_GROUPS.find((id) => id === code)
  if (group !== undefined) return { value: { kind: 'group', id: group } }
  if (isRegion(code)) return { value: { kind: 'region', id: code } }
  const outcome = country(code, scope)
  return 'value' in outcome ? { value: { kind: 'country', id: outcome.value } } : outcome
}

/** `ACTOR-HOST`, or the nation alone where an indicator has no actor. */
export function focus(text: string, scope: Scope): Outcome<Focus> {
  const [first = '', second, ...more] = text.split('-')
  if (more.length > 0) return { why: 'unknown-value' }
  const host = country(second ?? first, scope)
  if (!('value' in host)) return host
  if (second === undefined) return { value: { actor: NO_ACTOR, host: hostId(host.value) } }
  const actor = country(first, scope)
  if (!('value' in actor)) return actor
  return { value: { actor: actorId(actor.value), host: hostId(host.value) } }
}

/** The line as `focus` reads it. */
export const focusName = ({ actor, host }: Focus): string => (actor === NO_ACTOR ? host : `${actor}-${host}`)

interface Weight {
  readonly domain: string
  /** 0 to 10, at most two decimals. */
  readonly weight: number
}

/** `domain:number`, the number from 0 to 10; it is rounded to two decimals. */
export function weight(text: string): Outcome<Weight> {
  const [domain = '', number = '', ...more] = text.split(':')
  if (more.length > 0 || !DOMAINS.some((known) => known === domain)) return { why: 'unknown-value' }
  if (!/^-?\d+(?:\.\d+)?$/.test(number)) return { why: 'not-a-number' }
  const value = Number(number)
  if (value < 0 || value > 10) return { why: 'out-of-range' }
  return { value: { domain, weight: rounded(value) } }
}

// Adding 0 turns -0 into 0.
const rounded = (value: number): number => Math.round(value * 100) / 100 + 0

/** Weights in the order of the domains, without those that are 1: the same choice is always the same text. */
export function ownWeights(weights: readonly Weight[]): readonly Weight[] {
  return DOMAINS.flatMap((domain) => weights.filter((one) => one.domain === domain).slice(0, 1))
    .map((one) => ({ domain: one.domain, weight: rounded(one.weight) }))
    .filter((one) => one.weight !== 1)
}
