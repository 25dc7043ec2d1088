/** Something in links that has had another name since the first release. */
export type Migration =
  | { readonly what: 'key'; readonly from: string; readonly to: string }
  | {
      readonly what: 'value'
      /** The parameter under its present name: `view`, `indicator`, ... */
      readonly key: string
      /** The whole value, or one member of a list. */
      readonly from: string
      readonly to: string
      /** false: not quite the same thing, so the reader is told. */
      readonly same: boolean
    }

/** Ways from old names to present ones. */
export interface Renames {
  readonly key: (key: string) => string
  readonly value: (key: string, text: string) => { readonly text: string; readonly same: boolean }
}

/**
 * All old names. A line here needs an old link in `test/link/old-links.txt`.
 * Nothing has been renamed since the first release.
 */
export const MIGRATIONS: readonly Migration[] = []

/** The renames of a table. Of a value joined by `~` each member is looked up. Never throws. */
export function renamesOf(table: readonly Migration[]): Renames {
  const keys = new Map<string, string>()
  const values = new Map<string, Map<string, { readonly to: string; readonly same: boolean }>>()
  for (const row of table) {
    if (row.what === 'key') keys.set(row.from, row.to)
    else values.set(row.key, (values.get(row.key) ?? new Map()).set(row.from, row))
  }
  return {
    key: (key) => keys.get(key) ?? key,
    value: (key, text) => {
      const moved = values.get(key)
      if (moved === undefined) return { text, same: true }
      const found = text.split('~').map((part) => moved.get(part) ?? { to: part, same: true })
      return { text: found.map((part) => part.to).join('~'), same: found.every((part) => part.same) }
    },
  }
}

/** The renames of this version. */
export const RENAMES: Renames = renamesOf(MIGRATIONS)
