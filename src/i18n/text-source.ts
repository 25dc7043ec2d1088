/** Words of the source line. */
export const sourceText = {
  source: 'Source:',
  sources: 'Sources:',
  more: (count: number) => `; and ${count} more ${count === 1 ? 'group' : 'groups'} of sources`,
  andOthers: (count: number) => ` and ${count} more ${count === 1 ? 'publisher' : 'publishers'}`,
  copy: 'read in a copy',
  derived: 'computed',
  break: 'Break:',
  breaks: 'Breaks:',
  reading: 'Reading it:',
  notLike: 'Not like for like:',
  breakAt: (year: number) =>
    `another source from ${year}, not comparable with the one before; lines are never joined across sources.`,
  breaksAt: (years: readonly number[]) =>
    `other sources from ${years.join(', ')}, not comparable with those before; lines are never joined across sources.`,
  mixed: 'each figure is from its own preferred source; sources are not comparable with each other.',
  thin: (names: string) => `${names}: thin, from another source than the rest.`,
  authorities: 'each actor’s figures come from its own authorities, which count differently.',
} as const
