import { type ActorId, type GroupId, type HostId, NO_ACTOR, type Year } from '../model/ids'
import type { ValueReading } from '../model/reading'
import type { Measure } from '../model/selection'
import { type Figures, readingFor } from './figures'
import { shareOf } from './map-figures'
import { placeAmongHosts } from './place'
import { populationOf } from './population'
import { type Run, runsOf } from './runs'

export interface TrendFigure {
  readonly year: Year
  readonly reading: ValueReading
  /** In the measure shown; null where it has no base. */
  readonly shown: number | null
}

/** Figures that may be joined into one line, ascending by year. */
export interface Stretch {
  readonly figures: readonly TrendFigure[]
  readonly group: GroupId
  /** In this run the actor has figures of another group only. */
  readonly thin: boolean
  /** The first of a run that follows another run. */
  readonly afterBreak: boolean
  /** The usual step is above one year, or the figure stands alone. */
  readonly dots: boolean
}

export interface TrendSeries {
  readonly actor: ActorId
  readonly host: HostId
  readonly stretches: readonly Stretch[]
}

export interface TrendAsk {
  /** In the order of the address; [NO_ACTOR] for nations. */
  readonly actors: readonly ActorId[]
  readonly hosts: readonly HostId[]
  readonly from: Year
  readonly to: Year
  readonly measure: Measure
  readonly source: GroupId | null
  readonly like: boolean
  readonly population: Figures | null
}

export interface HostTrend {
  readonly host: HostId
  readonly runs: readonly Run[]
  /** Only actors with a figure in the years shown. */
  readonly series: readonly TrendSeries[]
}

/** Figures of parts of a year are never joined to others. */
function neverJoined(figures: Figures): boolean {
  return figures.data.indicator.id.endsWith('_part_year')
}

function readingsInRun(
  figures: Figures,
  actor: ActorId,
  host: HostId,
  run: Run,
  group: GroupId | null,
): readonly ValueReading[] {
  const found: ValueReading[] = []
  for (const year of run.years) {
    const reading = readingFor(figures, { actor, host, year, group, carry: 0 })
    if (reading) found.push(reading)
  }
  return found
}

/** Cuts readings where the group changes or the gap is wider than the usual step of the group. */
function cut(
  figures: Figures,
  readings: readonly ValueReading[],
  mixed: boolean,
): readonly (readonly ValueReading[])[] {
  const apart = neverJoined(figures)
  const stretches: ValueReading[][] = []
  for (const reading of readings) {
    const current = stretches[stretches.length - 1]
    const previous = current?.[current.length - 1]
    const step = figures.data.groups.find((group) => group.id === reading.group)?.step ?? 1
    const joined =
      current &&
      previous &&
      !apart &&
      reading.year - previous.year <= step &&
      (mixed || previous.group === reading.group)
    if (joined) current.push(reading)
    else stretches.push([reading])
  }
  return stretches
}

function seriesInRun(
  figures: Figures,
  ask: TrendAsk,
  actor: ActorId,
  host: HostId,
  run: Run,
  later: boolean,
): readonly Stretch[] {
  const own = readingsInRun(figures, actor, host, run, run.group)
  const elsewhere = own.length === 0 && ask.source === null
  // Where every actor's figures come from its own authority, none is the odd one out: the source line says so.
  const thin = elsewhere && !figures.data.indicator.compareAny
  const readings = elsewhere ? readingsInRun(figures, actor, host, run, null) : own
  const stretches: Stretch[] = []
  for (const piece of cut(figures, readings, run.group === null)) {
    const first = piece[0]
    if (!first) continue
    // With sources mixed the whole run is one; figures of different groups else have no common base.
    const base = run.group === null ? readings[0] : readings.find((reading) => reading.group === first.group)
    const shown = piece
      .filter((reading) => reading.year >= ask.from && reading.year <= ask.to)
      .map((reading) => ({
        year: reading.year,
        reading,
        shown: shownOf(figures, ask, actor, host, reading, base, run.group === null),
      }))
    if (shown.length === 0) continue
    const step = figures.data.groups.find((group) => group.id === first.group)?.step ?? 1
    stretches.push({
      figures: shown,
      group: first.group,
      thin,
      afterBreak: later && stretches.length === 0 && first === readings[0],
      dots: step > 1 || shown.length === 1,
    })
  }
  return stretches
}

function shownOf(
  figures: Figures,
  ask: TrendAsk,
  actor: ActorId,
  host: HostId,
  reading: ValueReading,
  base: ValueReading | undefined,
  mixed: boolean,
): number | null {
  switch (ask.measure) {
    case 'share':
      return shareOf(figures, actor, reading, ask.actors, host, mixed ? null : reading.group)
    case 'per_capita': {
      const persons = ask.population ? populationOf(ask.population, host, reading.year) : null
      return persons === null ? null : reading.value / persons
    }
    case 'index':
      return base && base.value !== 0 ? (reading.value / base.value) * 100 : null
    case 'rank':
      return placeAmongHosts(figures, actor, host, reading)
    default:
      return reading.value
  }
}

/**
 * The lines of every chosen host and actor, with their runs (data.md, "Comparable groups"). Runs are cut over all years,
 * so that the same figure is drawn whatever span is shown; then the span is cut out.
 */
export function trendsOf(figures: Figures, ask: TrendAsk): readonly HostTrend[] {
  return ask.hosts.map((host) => {
    const actors = ask.actors.filter((actor) => actor === NO_ACTOR || String(actor) !== String(host))
    const runs = runsOf(figures, actors, host, { source: ask.source, like: ask.like })
    const series = actors
      .map((actor) => ({
        actor,
        host,
        stretches: runs.flatMap((run, index) => seriesInRun(figures, ask, actor, host, run, index > 0)),
      }))
      .filter((line) => line.stretches.length > 0)
    return { host, runs, series }
  })
}

/** The newest figure of a line; undefined where nothing is drawn. */
export function lastFigure(series: TrendSeries): TrendFigure | undefined {
  const drawn = series.stretches
    .flatMap((stretch) => stretch.figures)
    .filter((figure) => figure.shown !== null)
  return drawn.reduce<TrendFigure | undefined>(
    (best, figure) => (!best || figure.year >= best.year ? figure : best),
    undefined,
  )
}

/** The oldest figure of a line. */
export function firstFigure(series: TrendSeries): TrendFigure | undefined {
  return series.stretches.flatMap((stretch) => stretch.figures).find((figure) => figure.shown !== null)
}

/** The breaks between runs that lie in the years shown. */
export function breaksOfRuns(
  trend: HostTrend,
  from: Year,
  to: Year,
): readonly { readonly before: Year; readonly after: Year; readonly group: GroupId | null }[] {
  const breaks: { before: Year; after: Year; group: GroupId | null }[] = []
  for (let index = 1; index < trend.runs.length; index++) {
    const before = trend.runs[index - 1]
    const after = trend.runs[index]
    if (before && after && before.to >= from && after.from <= to)
      breaks.push({ before: before.to, after: after.from, group: after.group })
  }
  return breaks
}
