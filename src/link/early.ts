/** What the script that runs before all others needs to know, to fetch the right files. */
export interface EarlyAddress {
  /** As the link says it, unchecked: letters, digits and underscores only; empty where there is none. */
  readonly view: string
  readonly indicator: string
  readonly region: string
  /** There is no query. */
  readonly empty: boolean
}

/**
 * Reads `location.search` without a vocabulary. Only the first value of each key counts; one that is not written in plain
 * letters counts as none, which costs time and nothing else. Stands alone and is tiny. Never throws.
 */
export function readAddressEarly(search: string): EarlyAddress {
  const first = (key: string): string =>
    /^\w{1,64}$/.exec(new RegExp(`[?&]${key}=([^&]*)`).exec(search)?.[1] ?? '')?.[0] ?? ''
  return {
    view: first('view'),
    indicator: first('indicator'),
    region: first('region'),
    empty: search.length < 2,
  }
}
