import { type HostId, NO_ACTOR, type Year } from '../model/ids'
import { type Figures, readingFor } from './figures'

/** A population may be this many years away from the figure that it divides (data.md, "Per head, share, index"). */
const FARTHEST = 3

/**
 * Persons in a country in the year, else in the nearest year within three; of two equally near the earlier.
 * Null where there is none. Source: indicator `population`.
 */
export function populationOf(population: Figures, host: HostId, year: Year): number | null {
  for (let distance = 0; distance <= FARTHEST; distance++) {
    for (const near of distance === 0 ? [year] : [year - distance, year + distance]) {
      const reading = readingFor(population, { actor: NO_ACTOR, host, year: near, group: null, carry: 0 })
      if (reading && reading.value > 0) return reading.value
    }
  }
  return null
}
