import type { ActorId, EventId, HostId } from './ids'

/** A dated happening that explains a turn in a chart (`events.csv`). */
export interface AtlasEvent {
  readonly id: EventId
  /** YYYY-MM-DD, or as exact as `precision` says. */
  readonly date: string
  readonly precision: 'day' | 'month' | 'year'
  readonly title: string
  /** The label in a chart. */
  readonly short: string
  readonly kind: string
  readonly actors: readonly ActorId[]
  /** WLD concerns every host. */
  readonly hosts: readonly HostId[]
  readonly summary: string
  /** Titles of its sources, with publisher. */
  readonly sources: readonly string[]
  /** 3 is a turning point. */
  readonly weight: 1 | 2 | 3
}
