/** Number of files that hold the indicators too small for a file of their own. */
export const BUNDLES = 8

/**
 * FNV-1a of the UTF-16 units of an id, 32 bits, unsigned. Ids are ASCII, so units are bytes.
 * Source: Fowler, Noll, Vo; offset basis 2166136261, prime 16777619.
 */
export function fnv1a32(id: string): number {
  let hash = 2166136261
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 16777619)
  return hash >>> 0
}

/**
 * Name, without hash and ending, of the data file that holds an indicator: its own, or one of eight bundles.
 * Whatever the id is, there is an answer: the boot script asks before it knows which indicators exist.
 */
export function chunkName(id: string, own: ReadonlySet<string>): string {
  return own.has(id) ? id : `small-${fnv1a32(id) % BUNDLES}`
}
