/** A piece of the query between two `&`. */
export interface RawPair {
  /** The key, decoded and under its present name; as it stands where it cannot be decoded. */
  readonly key: string
  /** The piece byte for byte. */
  readonly raw: string
}

/** A value that is longer, as it stands in the query, is not read further. */
export const LONGEST_VALUE = 8000
// No key of ours is longer, even with every letter percent-encoded.
const LONGEST_KEY = 64
const LONE_HALF = /\p{Cs}/u
const LONE_HALVES = /\p{Cs}/gu

/**
 * The text that a piece of a query stands for: `+` is a space, percent pairs are UTF-8.
 * null where the bytes are no UTF-8, a percent sign has no number, or half of a pair stands alone. Never throws.
 */
export function decodeText(raw: string): string | null {
  try {
    const text = decodeURIComponent(raw.replaceAll('+', ' '))
    return LONE_HALF.test(text) ? null : text
  } catch {
    return null
  }
}

/**
 * Text as it stands in a query: what a browser leaves alone stays readable (`~ . : , /` and their like), a space is
 * `%20`, the apostrophe `%27` since browsers write it so. Halves of pairs become U+FFFD. Never throws.
 */
export function encodeText(text: string): string {
  return encodeURIComponent(text.replace(LONE_HALVES, '\ufffd'))
    .replace(/%(?:3A|2C|2F|3B|40|24|3F)/g, decodeURIComponent)
    .replaceAll("'", '%27')
}

/**
 * The pieces of a query, with or without its `?`, in their order; empty pieces are left out.
 * `rename` gives the present name of a key. Linear in the length of the query. Never throws.
 */
export function splitQuery(search: string, rename: (key: string) => string): readonly RawPair[] {
  const query = search.startsWith('?') ? search.slice(1) : search
  const pairs: RawPair[] = []
  for (const piece of query.split('&')) {
    if (piece === '') continue
    // A fragment is no part of a query; the sign would begin one when the piece is written again.
    const raw = piece.replaceAll('#', '%23')
    const end = raw.indexOf('=')
    const name = end < 0 ? raw : raw.slice(0, end)
    const key = name.length > LONGEST_KEY ? name : (decodeText(name) ?? name)
    pairs.push({ key: rename(key), raw })
  }
  return pairs
}

/** What stands behind the first `=` of a piece, not decoded; empty where there is none. */
export function rawValue(pair: RawPair): string {
  const end = pair.raw.indexOf('=')
  return end < 0 ? '' : pair.raw.slice(end + 1)
}
