import type { OptionGroup } from './option'

/** Lower case without accents, so that "turkiye" finds "Türkiye"; the Turkish dotless ı counts as i. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/ı/g, 'i')
}

/** Groups with only the options that hold every word of the query in label or keywords; empty groups are left out. */
export function searched<V extends string | number>(
  groups: readonly OptionGroup<V>[],
  query: string,
): readonly OptionGroup<V>[] {
  const words = folded(query).split(/\s+/).filter(Boolean)
  if (words.length === 0) return groups
  return groups
    .map((group) => ({
      ...group,
      options: group.options.filter((option) => {
        const text = folded(`${option.label} ${option.keywords ?? ''}`)
        return words.every((word) => text.includes(word))
      }),
    }))
    .filter((group) => group.options.length > 0)
}

/** The place of the option that Enter should take: a label that begins with the query before one that only holds it. */
export function bestMatch(labels: readonly string[], query: string): number {
  const wanted = folded(query.trim())
  const starts = labels.findIndex((label) => folded(label).startsWith(wanted))
  if (starts >= 0) return starts
  const word = labels.findIndex((label) => folded(label).includes(` ${wanted}`))
  return Math.max(word, 0)
}
