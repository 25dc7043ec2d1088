import type { AtlasEvent } from '../model/event'
import { type HostId, WORLD_TOTAL, type Year } from '../model/ids'
import type { Domain } from '../model/indicator'

/** Kinds of events that explain a turn in each domain. */
const FITTING: Readonly<Record<Domain, readonly string[]>> = {
  economy: ['economy_bri', 'treaty_membership', 'conflict'],
  institutions: ['institution', 'language_education'],
  people: ['migration', 'language_education'],
  opinion_media: ['media', 'protest', 'conflict'],
  diplomacy: ['summit_visit', 'treaty_membership'],
  alignment: ['un_vote', 'treaty_membership', 'conflict'],
  index: ['index_edition', 'conflict'],
}

/** The place of an event on the axis of years: 2022.15 for 24 February 2022; the middle of a year or month known only so far. */
export function fractionOfYear(event: AtlasEvent): number {
  const [year = 0, month, day] = event.date.split('-').map(Number)
  if (event.precision === 'year' || month === undefined) return year + 0.5
  return year + (month - 1) / 12 + (event.precision === 'day' && day !== undefined ? (day - 1) / 372 : 1 / 24)
}

/**
 * Events for a chart of hosts in a span, the most important first: their own and those of the world; by weight, then by
 * the kind that fits the domain, then the newest (data.md, "Events"). The chart drops from the end what finds no room.
 */
export function eventsShown(
  events: readonly AtlasEvent[],
  hosts: readonly HostId[],
  domain: Domain,
  from: Year,
  to: Year,
): readonly AtlasEvent[] {
  const wanted = new Set<HostId>([...hosts, WORLD_TOTAL])
  const fits = new Set(FITTING[domain])
  return events
    .filter((event) => event.hosts.some((host) => wanted.has(host)))
    .filter((event) => fractionOfYear(event) >= from && fractionOfYear(event) <= to)
    .sort(
      (a, b) =>
        b.weight - a.weight ||
        Number(fits.has(b.kind)) - Number(fits.has(a.kind)) ||
        b.date.localeCompare(a.date) ||
        a.id.localeCompare(b.id),
    )
}
