import type { ActorId, HostId, Year } from '../model/ids'
import type { Source } from '../model/indicator'
import type { Rival, ValueReading } from '../model/reading'
import type { Figures } from './figures'
import type { Lead, NoLead } from './leader'
import type { MapFigures } from './map-figures'
import type { HostTrend } from './trend-series'

/** A figure of a chart as the table, the CSV and *my figures* show it. */
export interface FigureRow {
  readonly actor: ActorId
  readonly host: HostId
  /** The year shown; `reading.year` tells where it was carried from. */
  readonly year: Year
  /** In the measure shown, full digits. */
  readonly value: number
  readonly reading: ValueReading
  readonly source: Source
  /** Place on the map; null in lines, and for figures without one. */
  readonly rank: number | null
  /** Drawn from a group that the chart does not rank or join. */
  readonly otherGroup: boolean
}

function sourceOf(figures: Figures, reading: ValueReading): Source | undefined {
  return figures.data.sources.find((source) => source.id === reading.source)
}

function row(figures: Figures, base: Omit<FigureRow, 'source'>): readonly FigureRow[] {
  const source = sourceOf(figures, base.reading)
  return source ? [{ ...base, source }] : []
}

/** The figures of a map of values, by value descending; missing ones are no rows. */
export function rowsOfMap(
  figures: Figures,
  map: MapFigures,
  actor: ActorId,
  hosts: readonly HostId[],
  year: Year,
): readonly FigureRow[] {
  return hosts
    .flatMap((host) => {
      const figure = map.byHost.get(host)
      if (!figure || figure.reading.kind === 'missing' || figure.shown === null) return []
      const { shown, rank, otherGroup, reading } = figure
      return row(figures, { actor, host, year, value: shown, reading, rank, otherGroup })
    })
    .sort((a, b) => b.value - a.value)
}

/** The figures of a map of leaders: those of all actors, host by host, largest first; ties share the better place. */
export function rowsOfLeads(
  figures: Figures,
  leads: ReadonlyMap<HostId, Lead | NoLead>,
  hosts: readonly HostId[],
  year: Year,
): readonly FigureRow[] {
  return hosts.flatMap((host) => {
    const shown = leads.get(host)?.figures ?? []
    return shown.flatMap((figure) =>
      row(figures, {
        actor: figure.actor,
        host,
        year,
        value: figure.reading.value,
        reading: figure.reading,
        rank: 1 + shown.filter((other) => other.points > figure.points).length,
        otherGroup: false,
      }),
    )
  })
}

/** The figures of a chart of lines, line by line and year by year. */
export function rowsOfTrends(figures: Figures, trends: readonly HostTrend[]): readonly FigureRow[] {
  return trends.flatMap((trend) =>
    trend.series.flatMap((series) =>
      series.stretches.flatMap((stretch) =>
        stretch.figures.flatMap((figure) =>
          figure.shown === null
            ? []
            : row(figures, {
                actor: series.actor,
                host: series.host,
                year: figure.year,
                value: figure.shown,
                reading: figure.reading,
                rank: null,
                otherGroup: stretch.thin,
              }),
        ),
      ),
    ),
  )
}

/** Other sources' figures for a row, with their sources; the rejected ones too, since a table hides nothing. */
export function rivalsOf(
  figures: Figures,
  of: FigureRow,
): readonly { readonly rival: Rival; readonly source: Source }[] {
  return of.reading.rivals.flatMap((rival) => {
    const source = figures.data.sources.find((candidate) => candidate.id === rival.source)
    return source ? [{ rival, source }] : []
  })
}
