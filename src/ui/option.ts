/** One choice of a list. `value` is what the caller gets back; everything shown comes from the caller. */
export interface Option<V extends string | number> {
  readonly value: V
  readonly label: string
  /** A CSS colour, e.g. `var(--actor-CHN)`: drawn as a small square before the label. */
  readonly swatch?: string
  /** Short text at the right end of the row, e.g. a span of years. */
  readonly hint?: string
  /** Why the option cannot be chosen now; an option with a reason is disabled. */
  readonly reason?: string
  /** Further words that the search should find, e.g. a code or an old name. */
  readonly keywords?: string
}

export interface OptionGroup<V extends string | number> {
  readonly heading?: string
  readonly options: readonly Option<V>[]
}

/** All options of all groups, in the order shown. */
export function flatOptions<V extends string | number>(groups: readonly OptionGroup<V>[]): Option<V>[] {
  return groups.flatMap((group) => group.options)
}
