import { type ActorId, type GroupId, type HostId, WORLD_TOTAL, type Year } from '../model/ids'
import type { ValueReading } from '../model/reading'
import { type Figures, readingFor } from './figures'

const places = new WeakMap<Figures, Map<string, readonly number[]>>()

/** All hosts' readings of an actor, year and group, largest first; memoised. Doubtful ones and the world total left out. */
function valuesOf(figures: Figures, actor: ActorId, year: Year, group: GroupId): readonly number[] {
  let known = places.get(figures)
  if (!known) {
    known = new Map()
    places.set(figures, known)
  }
  const key = `${actor} ${year} ${group}`
  let values = known.get(key)
  if (!values) {
    const found: number[] = []
    for (const host of figures.data.hosts) {
      if (host === WORLD_TOTAL) continue
      const reading = readingFor(figures, { actor, host, year, group, carry: 0 })
      if (reading && !reading.doubtful) found.push(reading.value)
    }
    values = found.sort((a, b) => b - a)
    known.set(key, values)
  }
  return values
}

/** The host's place among all hosts with a figure of the same actor, year and group: 1 is the largest. Null if doubtful. */
export function placeAmongHosts(
  figures: Figures,
  actor: ActorId,
  host: HostId,
  reading: ValueReading,
): number | null {
  if (reading.doubtful || host === WORLD_TOTAL) return null
  return (
    1 + valuesOf(figures, actor, reading.year, reading.group).filter((value) => value > reading.value).length
  )
}
