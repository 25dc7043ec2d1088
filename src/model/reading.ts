import type { GroupId, SourceId, Year } from './ids'

export const STATUSES = ['reported', 'derived', 'estimate'] as const
export type Status = (typeof STATUSES)[number]

/** Another source's figure for the same indicator, actor, host and year. */
export interface Rival {
  readonly value: number
  readonly source: SourceId
  readonly group: GroupId
  readonly status: Status
  readonly note?: string
  /** The note says that the figure is wrong: shown in the table only, never drawn, not even as a mark. */
  readonly rejected: boolean
}

export const MISSING_REASONS = [
  'no-figure',
  'outside-years',
  'not-applicable',
  'no-base',
  'too-old',
  'left-out',
  'never-asked',
  'source-stopped',
  'too-few-actors',
] as const
export type MissingReason = (typeof MISSING_REASONS)[number]

export interface ValueReading {
  readonly kind: 'value'
  readonly value: number
  /** The year that the figure is from; differs from the year asked for only where `carried`. */
  readonly year: Year
  readonly carried: boolean
  readonly status: Status
  readonly source: SourceId
  readonly group: GroupId
  readonly note?: string
  /** The note begins with `check:` or holds `outlier`: drawn hollow, no part in superlatives, movers and sentences. */
  readonly doubtful: boolean
  readonly rivals: readonly Rival[]
}

export interface MissingReading {
  readonly kind: 'missing'
  readonly why: MissingReason
  readonly text?: string
}

/** A figure is never a bare number, and missing is never 0. */
export type Reading = ValueReading | MissingReading
