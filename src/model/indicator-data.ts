import type { ActorId, HostId } from './ids'
import type { ClassBreaks, Gap, Group, Indicator, Source } from './indicator'

/**
 * All observations of one indicator, decoded, as columns. Row i is (actor, host, source, year, value, status, note).
 * Rows are sorted by actor, host, source (= priority, lowest first) and year, so the rows of a pair lie together.
 * For nation-shaped indicators the nation is the host, and the one actor is NO_ACTOR.
 */
export interface Rows {
  readonly length: number
  /** Index into `actors`. */
  readonly actor: Uint16Array
  /** Index into `hosts`. */
  readonly host: Uint16Array
  /** Index into `sources`. */
  readonly source: Uint16Array
  readonly year: Uint16Array
  /** Full digits of the table. */
  readonly value: Float64Array
  /** Index into STATUSES. */
  readonly status: Uint8Array
  /** Index into `notes`; 0 is no note. */
  readonly note: Uint16Array
}

export interface IndicatorData {
  readonly indicator: Indicator
  readonly actors: readonly ActorId[]
  readonly hosts: readonly HostId[]
  /** By priority, lowest number first. */
  readonly sources: readonly Source[]
  /** By priority. */
  readonly groups: readonly Group[]
  /** notes[0] is ''. */
  readonly notes: readonly string[]
  readonly gaps: readonly Gap[]
  readonly breaks: readonly ClassBreaks[]
  readonly rows: Rows
  /** True for the slice of the first view: only part of the rows, but of the part all. */
  readonly partial: boolean
}
