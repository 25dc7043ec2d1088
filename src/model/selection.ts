import type { CountryGroup, Region } from './country'
import type { ActorId, ClaimId, CountryId, GroupId, HostId, IndicatorId, Year } from './ids'

export const VIEWS = [
  'overview',
  'map',
  'trends',
  'institutions',
  'index',
  'shifts',
  'balance',
  'country',
  'claims',
  'data',
] as const
export type ViewId = (typeof VIEWS)[number]

export const MEASURES = ['value', 'share', 'per_capita', 'index', 'rank', 'leader', 'score'] as const
export type Measure = (typeof MEASURES)[number]

export const INDEX_NAMES = ['gspi', 'softpower30', 'elcano', 'monocle', 'lowy', 'china'] as const
export type IndexName = (typeof INDEX_NAMES)[number]

export const FACETS = ['none', 'host', 'actor'] as const
export type Facet = (typeof FACETS)[number]

/** A host, or a name that stands for several; regions R_* and WORLD, groups such as CA. */
export type Place =
  | { readonly kind: 'country'; readonly id: CountryId }
  | { readonly kind: 'group'; readonly id: CountryGroup }
  | { readonly kind: 'region'; readonly id: Exclude<Region, 'CA'> }

export type TimeEnd = Year | 'earliest' | 'latest'
export type Time =
  | { readonly kind: 'year'; readonly year: TimeEnd }
  | { readonly kind: 'span'; readonly from: TimeEnd; readonly to: TimeEnd }

export interface Span {
  readonly from: Year
  readonly to: Year
}

/** `ACTOR-HOST` of a line in focus. */
export interface Focus {
  readonly actor: ActorId
  readonly host: HostId
}

/**
 * Everything that the address holds (links.md), with the defaults of its view filled in. It is the key of what is
 * derived from it. A field that the view does not use holds its default.
 */
export interface Selection {
  readonly view: ViewId
  readonly indicator: IndicatorId
  readonly index: IndexName
  readonly actors: readonly ActorId[]
  readonly hosts: readonly Place[]
  readonly nations: readonly Place[]
  readonly time: Time
  readonly compare: Span
  readonly measure: Measure
  /** Only what is like for like. */
  readonly like: boolean
  /** null: by the number of lines. */
  readonly facet: Facet | null
  readonly scale: 'linear' | 'log'
  readonly focus: readonly Focus[]
  readonly rivals: boolean
  /** A comparable group; null: by the rule of data.md. */
  readonly source: GroupId | null
  /** Years for which a figure may be carried forward, 0 to 6. */
  readonly carry: number
  /** null: the view's first. */
  readonly panel: string | null
  /** null: the view's own. */
  readonly chart: 'chart' | 'map' | 'table' | null
  readonly region: Region
  readonly pins: readonly HostId[]
  readonly type: readonly string[]
  readonly verdict: readonly string[]
  readonly section: readonly string[]
  readonly claim: ClaimId | null
  readonly country: CountryId
  /** Column, descending with a minus in front; null: the view's own. */
  readonly sort: { readonly column: string; readonly descending: boolean } | null
  readonly q: string
  /** Weights of domains that differ from 1, each 0 to 10. */
  readonly weights: readonly { readonly domain: string; readonly weight: number }[]
  readonly events: boolean
  readonly title: 'question' | 'finding'
  readonly present: boolean
  readonly slide: number
  readonly embed: boolean
  /** First 8 characters of the data version's hash; only read, never written into the address bar. */
  readonly d: string | null
  readonly v: number
  readonly lang: string | null
}

/** What a link may name; from the catalog. */
export interface Vocabulary {
  readonly countries: ReadonlySet<string>
  readonly indicators: ReadonlySet<string>
  /** Views that this version has. */
  readonly views: ReadonlySet<ViewId>
}
