import type { GroupId, Year } from '../model/ids'
import type { ValueReading } from '../model/reading'
import type { Figures } from './figures'

/** What the source line says of one comparable group that a chart draws from. */
export interface SourceUse {
  readonly group: GroupId
  /** The group in words. */
  readonly label: string
  /** Publishers, most used first. */
  readonly publishers: readonly string[]
  /** Title and address of the most used source. */
  readonly title: string
  readonly url: string
  /** At least one of its figures was read in a copy. */
  readonly copy: boolean
  /** All of its figures were computed from others. */
  readonly derived: boolean
  readonly from: Year
  readonly to: Year
  readonly figures: number
}

/** The groups behind the figures shown, most used first; with their publishers and years. Empty for no figures. */
export function sourcesUsed(figures: Figures, readings: readonly ValueReading[]): readonly SourceUse[] {
  const byGroup = new Map<GroupId, ValueReading[]>()
  for (const reading of readings) {
    const list = byGroup.get(reading.group)
    if (list) list.push(reading)
    else byGroup.set(reading.group, [reading])
  }
  return [...byGroup]
    .map(([group, list]) => useOf(figures, group, list))
    .sort((a, b) => b.figures - a.figures)
}

function useOf(figures: Figures, group: GroupId, readings: readonly ValueReading[]): SourceUse {
  const counts = new Map<string, number>()
  for (const reading of readings) counts.set(reading.source, (counts.get(reading.source) ?? 0) + 1)
  const sources = figures.data.sources
    .filter((source) => counts.has(source.id))
    .sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))
  const years = readings.map((reading) => reading.year)
  return {
    group,
    label: figures.data.groups.find((candidate) => candidate.id === group)?.label ?? group,
    publishers: [...new Set(sources.map((source) => source.publisher))],
    title: sources[0]?.title ?? '',
    url: sources[0]?.url ?? '',
    copy: sources.some((source) => source.copy),
    derived: readings.every((reading) => reading.status === 'derived'),
    from: Math.min(...years),
    to: Math.max(...years),
    figures: readings.length,
  }
}
