/**
 * Identifiers as branded strings, so that a host cannot be passed where an actor is meant.
 * The functions below are the only places that mint them; they check nothing, since what exists is known to the
 * compiler (`compile/`) and to the vocabulary of the catalog (`link/`).
 */
declare const brand: unique symbol
type Brand<Base, Name extends string> = Base & { readonly [brand]: { readonly [K in Name]: true } }

/** ISO 3166 alpha-3 of any country; XKX Kosovo, EUU the European Union, WLD the world. */
export type CountryId = Brand<string, 'country'>
/** The country that exerts influence. */
export type ActorId = Brand<string, 'country' | 'actor'>
/** The country in which influence is exerted, or the nation that a nation-shaped indicator describes; WLD is the world total. */
export type HostId = Brand<string, 'country' | 'host'>
export type IndicatorId = Brand<string, 'indicator'>
export type SourceId = Brand<string, 'source'>
/** Figures of one group may be joined and compared; of two groups they may not. */
export type GroupId = Brand<string, 'group'>
export type EventId = Brand<string, 'event'>
export type SiteId = Brand<string, 'site'>
export type ClaimId = Brand<string, 'claim'>
/** A calendar year, whole, 1890 to 2026. */
export type Year = number

export const countryId = (code: string): CountryId => code as CountryId
export const actorId = (code: string): ActorId => code as ActorId
export const hostId = (code: string): HostId => code as HostId
export const indicatorId = (id: string): IndicatorId => id as IndicatorId
export const sourceId = (id: string): SourceId => id as SourceId
export const groupId = (id: string): GroupId => id as GroupId
export const eventId = (id: string): EventId => id as EventId
export const siteId = (id: string): SiteId => id as SiteId
export const claimId = (id: string): ClaimId => id as ClaimId

/** The actor of nation-shaped indicators: there is none. */
export const NO_ACTOR: ActorId = actorId('')
export const WORLD_TOTAL: HostId = hostId('WLD')
/** The six actors in the order of the design, and the five hosts in the order of every list. */
export const THE_SIX: readonly ActorId[] = ['CHN', 'RUS', 'USA', 'TUR', 'IRN', 'IND'].map(actorId)
export const THE_FIVE: readonly HostId[] = ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'].map(hostId)
export const FIRST_YEAR: Year = 1890
export const LAST_YEAR: Year = 2026
