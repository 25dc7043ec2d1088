/** A place that arrow keys can reach, in pixels of the drawing. */
export interface Stop<Id> {
  readonly id: Id
  readonly x: number
  readonly y: number
}

const DIRECTIONS: { readonly [key: string]: readonly [number, number] } = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/**
 * Where a key leads from a stop: an arrow to the nearest one in its direction (what lies aside counts double),
 * Home and End to the first and the last. null: the key does not walk, or there is nothing in that direction.
 */
export function walk<Id>(stops: readonly Stop<Id>[], from: Id, key: string): Id | null {
  if (key === 'Home') return stops[0]?.id ?? null
  if (key === 'End') return stops.at(-1)?.id ?? null
  const direction = DIRECTIONS[key]
  const start = stops.find((stop) => stop.id === from)
  if (direction === undefined || start === undefined) return null
  let best: { id: Id; cost: number } | null = null
  for (const stop of stops) {
    const along = (stop.x - start.x) * direction[0] + (stop.y - start.y) * direction[1]
    const aside = Math.abs((stop.x - start.x) * direction[1] - (stop.y - start.y) * direction[0])
    if (stop === start || along <= 0 || aside > 2 * along) continue
    // What lies more aside than ahead is taken only where nothing else is anywhere near.
    const cost = (along + 2 * aside) * (aside > along ? 4 : 1)
    if (best === null || cost < best.cost) best = { id: stop.id, cost }
  }
  return best?.id ?? null
}
