import type { ActorId, GroupId, HostId, IndicatorId, SourceId, Year } from './ids'

export const DOMAINS = [
  'economy',
  'institutions',
  'people',
  'opinion_media',
  'diplomacy',
  'alignment',
  'index',
] as const
export type Domain = (typeof DOMAINS)[number]

/** bilateral: actor in host; nation: the host alone, no actor. */
export type IndicatorShape = 'bilateral' | 'nation'
export type HigherMeans = 'more_influence' | 'less_influence' | 'neutral'

/**
 * What may be done with the figures of a unit (data.md, "Units"):
 * category - named classes, no mean, share, per head or index; rank - better when lower;
 * amount - money, counts, persons: value, share, per head, index; level - percentages and indexes: value only.
 */
export type UnitKind = 'category' | 'rank' | 'amount' | 'level'

/** What the COVERAGE of an indicator allows: a map (60 hosts of one actor in a year), a line (5 years in a group), a comparison of Central Asia. */
export interface Fitness {
  readonly map: boolean
  readonly line: boolean
  readonly comparison: boolean
}

/** What the catalog knows of every indicator; enough for pickers and for offering measures. */
export interface IndicatorBrief {
  readonly id: IndicatorId
  readonly shortLabel: string
  readonly domain: Domain
  readonly shape: IndicatorShape
  readonly unitKind: UnitKind
  readonly higherMeans: HigherMeans
  /** Whether a value divided by the host's population means something. */
  readonly perCapita: boolean
  readonly defaultView: 'map' | 'trends' | 'index' | 'data'
  /** Lower is offered first. */
  readonly order: number
  readonly fit: Fitness
  readonly firstYear: Year
  readonly lastYear: Year
  /** Number of observations. */
  readonly rows: number
  /** File name of the chunk that holds it, relative to the data folder. */
  readonly chunk: string
  /** `balance.csv` lets each actor's figure come from its own statistics. */
  readonly compareAny: boolean
}

export interface Questions {
  /** Placeholders: {actor} {actor's} {adjective} {host} {host's} {year}. */
  readonly map: string
  readonly trends: string
  readonly leader: string
}

/** The full description, loaded with the figures. */
export interface Indicator extends IndicatorBrief {
  readonly label: string
  /** The unit as the table writes it, e.g. "percent", "current US$". */
  readonly unit: string
  /** The unit in words for subtitles, e.g. "percent of goods trade". */
  readonly unitText: string
  /** '%', 'US$', 'bn m³' or empty. */
  readonly unitShort: string
  readonly decimals: number
  readonly questions: Questions
  readonly definition: string
  readonly method: string
  readonly caveats: string
  /** Named classes of a category, ascending by code; empty for others. */
  readonly categories: readonly Category[]
}

export interface Category {
  readonly code: number
  readonly label: string
}

export interface Source {
  readonly id: SourceId
  readonly title: string
  readonly publisher: string
  /** As the table writes it: 2024, 2024-12-31, undated; may be empty. */
  readonly published: string
  readonly url: string
  readonly licence: string
  /** The locator shows that the figure was read in a copy (a repository, a mirror, a press report). */
  readonly copy: boolean
  /** For this indicator. */
  readonly group: GroupId
  /** Of the sources of one indicator; the lowest number is drawn. */
  readonly priority: number
}

/** A comparable group of sources of one indicator. */
export interface Group {
  readonly id: GroupId
  /** What the group is, in words: the reason of its first source in `preferred_sources.csv`, or that source's title. */
  readonly label: string
  /** Lowest priority number of its sources; ties between groups go to the lower. */
  readonly priority: number
  /** The usual step between neighbouring years of a pair in this group: the median, at least 1. */
  readonly step: number
}

/** A known gap and its reason (`gaps.csv`); null stands for the table's `*`. */
export interface Gap {
  readonly actor: ActorId | null
  readonly host: HostId | null
  readonly from: Year | null
  readonly to: Year | null
  readonly why: 'left-out' | 'never-asked' | 'not-applicable' | 'source-stopped'
  readonly text: string
}

/**
 * Class breaks of an indicator and actor, fixed for all years (data.md, "Class breaks").
 * classes = inner.length + 1. `distinct`: one class a distinct value (inner breaks are those values but the first).
 */
export interface ClassBreaks {
  readonly actor: ActorId
  /** Lower end of the first class: 0, or the minimum where values are negative. */
  readonly low: number
  /** Largest reading, for the end of the legend. */
  readonly high: number
  /** Ascending; a value equal to a break belongs to the class above it. */
  readonly inner: readonly number[]
  readonly kind: 'sequential' | 'diverging' | 'rank' | 'category' | 'distinct'
}
