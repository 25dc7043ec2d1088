import { endMarkOf } from '../../chart/end-mark'
import type { Line, LinePoint } from '../../chart/lines/picture'
import type { Figures } from '../../derive/figures'
import { firstFigure, lastFigure, type TrendFigure, type TrendSeries } from '../../derive/trend-series'
import type { TrendsModel } from '../../derive/trends-model'
import { measureUnit, writeFigure } from '../../derive/units'
import { formatNumber } from '../../i18n/number'
import { text } from '../../i18n/text'
import { type ActorId, actorId, NO_ACTOR, type Year } from '../../model/ids'
import type { Selection } from '../../model/selection'
import { markColour, wordColour } from '../page/actor-paint'

const words = text.trends

/** Dashes of the grey actors, which share colours of one family. */
export const DASHES: Readonly<Record<string, string>> = {
  EUU: '7 3',
  DEU: '3 3',
  FRA: '9 3 2 3',
  GBR: '2 2',
  JPN: '5 2 1 2',
  KOR: '12 4',
}
/** Points kept, of one indicator: more than the widest choice draws at once. */
const MOST_POINTS = 20_000
/** Lines drawn stronger where the reader has chosen none: those that end highest. */
const LEADING = 2
/** With more lines than this in a panel none is stronger than the others. */
const FEW_LINES = 7

/** Code whose colour and mark a line has: its actor's; a nation's own. */
function painter(series: TrendSeries): ActorId {
  return series.actor === NO_ACTOR ? actorId(series.host) : series.actor
}

/** Name of a line in links and handles: `CHN-KAZ`, for nations `KAZ`. */
export function lineId(series: { readonly actor: string; readonly host: string }): string {
  return series.actor === NO_ACTOR ? series.host : `${series.actor}-${series.host}`
}

/** A host's name in a chart; WLD is the world total. */
export function hostLabel(model: TrendsModel, host: string): string {
  return host === 'WLD' ? text.words.worldTotal : model.book.label(host)
}

function lineLabel(model: TrendsModel, series: TrendSeries): string {
  const host = hostLabel(model, series.host)
  if (series.actor === NO_ACTOR || model.facet === 'actor') return host
  const actor = model.book.label(series.actor)
  if (model.facet === 'none' && model.trends.length > 1 && hasOneActor(model)) return host
  return model.facet === 'host' || model.trends.length === 1 ? actor : words.pair(actor, host)
}

/** With one actor only the hosts tell the lines apart. */
function hasOneActor(model: TrendsModel): boolean {
  const first = model.trends[0]?.series[0]?.actor
  return model.trends.every((trend) => trend.series.every((series) => series.actor === first))
}

const drawn = new WeakMap<Figures, Map<string, LinePoint>>()

/** The same object for the same figure: to write its name is the costly part of a toggled line. */
function pointOf(model: TrendsModel, series: TrendSeries, figure: TrendFigure): LinePoint | null {
  if (figure.shown === null) return null
  let points = drawn.get(model.figures)
  if (!points) {
    points = new Map()
    drawn.set(model.figures, points)
  }
  const { status, source, doubtful } = figure.reading
  const key = `${model.measure} ${lineId(series)} ${figure.year} ${figure.shown} ${source} ${status} ${doubtful}`
  const point = points.get(key) ?? newPoint(model, series, figure, figure.shown)
  if (points.size >= MOST_POINTS) points.clear()
  points.set(key, point)
  return point
}

function newPoint(model: TrendsModel, series: TrendSeries, figure: TrendFigure, shown: number): LinePoint {
  const { indicator } = model.figures.data
  const value = writeFigure(shown, indicator, model.measure, 'card')
  return {
    year: figure.year,
    value: shown,
    raw: shown,
    hollow: figure.reading.doubtful,
    estimate: figure.reading.status === 'estimate',
    name: words.point(pairName(model, series), figure.year, value, text.words.status[figure.reading.status]),
  }
}

/** "China in Kazakhstan"; for nations the nation. */
function pairName(model: TrendsModel, series: TrendSeries): string {
  const host = series.host === 'WLD' ? text.words.worldTotal : model.book.name(series.host)
  return series.actor === NO_ACTOR ? host : text.trendSentence.pair(model.book.name(series.actor), host)
}

function rivalPoints(model: TrendsModel, series: TrendSeries): readonly LinePoint[] {
  if (model.measure !== 'value') return []
  return series.stretches.flatMap((stretch) =>
    stretch.figures.flatMap((figure) =>
      figure.reading.rivals
        .filter((rival) => !rival.rejected)
        .map((rival) => ({
          year: figure.year,
          value: rival.value,
          raw: rival.value,
          hollow: false,
          estimate: rival.status === 'estimate',
          name: words.rival(
            pairName(model, series),
            figure.year,
            writeFigure(rival.value, model.figures.data.indicator, 'value', 'card'),
            model.figures.data.sources.find((source) => source.id === rival.source)?.publisher ??
              rival.source,
          ),
        })),
    ),
  )
}

/** Named classes: their names stand at the axis. */
export function isNamed(model: TrendsModel): boolean {
  return model.measure === 'value' && model.figures.data.indicator.unitKind === 'category'
}

function written(model: TrendsModel, figure: TrendFigure): string {
  return figure.shown === null ? '' : writeFigure(figure.shown, model.figures.data.indicator, model.measure)
}

/** What stands behind a line's name: its last figure, and the year where that is not the chart's last. */
function endTexts(
  model: TrendsModel,
  last: TrendFigure | undefined,
  older: Year | null,
): Pick<Line, 'endText' | 'endShort'> {
  if (last?.shown == null) return { endText: '' }
  if (isNamed(model)) return { endText: older === null ? '' : words.until(older) }
  const unit = measureUnit(model.figures.data.indicator, model.measure)
  const value = written(model, last)
  // The axis names the unit.
  const short = formatNumber(last.shown * unit.factor, unit.style)
  return older === null
    ? { endText: value, endShort: short }
    : { endText: words.endIn(value, older), endShort: words.endShort(short, older) }
}

/** A series as a line: its label, colour, mark, and stretches of points. */
export function lineOf(
  model: TrendsModel,
  series: TrendSeries,
  selection: Selection,
  weight: Line['weight'],
): Line {
  const code = painter(series)
  const last = lastFigure(series)
  const first = firstFigure(series)
  const older = last && model.span && last.year < model.span.to ? last.year : null
  return {
    id: lineId(series),
    actor: series.actor,
    host: series.host,
    label: lineLabel(model, series),
    ...endTexts(model, last, older),
    ...(weight === 'focus' && first && first !== last && !isNamed(model)
      ? { startText: written(model, first) }
      : {}),
    colour: markColour(code),
    textColour: wordColour(code),
    endMark: endMarkOf(code),
    dash: DASHES[code] ?? null,
    weight,
    stretches: series.stretches.map((stretch) => ({
      points: stretch.figures.flatMap((figure) => pointOf(model, series, figure) ?? []),
      dots: stretch.dots,
      thin: stretch.thin,
      afterBreak: stretch.afterBreak,
    })),
    rivals: selection.rivals ? rivalPoints(model, series) : [],
  }
}

/** Focus by the link, else the lines that end highest where there are few. */
export function weightsOf(
  model: TrendsModel,
  all: readonly TrendSeries[],
  selection: Selection,
): (series: TrendSeries) => Line['weight'] {
  const chosen = new Set(selection.focus.map(lineId))
  if (all.some((series) => chosen.has(lineId(series))))
    return (series) => (chosen.has(lineId(series)) ? 'focus' : 'muted')
  if (all.length > FEW_LINES || all.length < 3 || model.facet !== 'none') return () => 'plain'
  const turned = isTurned(model)
  const leading = [...all]
    .map((series) => ({ id: lineId(series), end: lastFigure(series)?.shown ?? null }))
    .filter((entry) => entry.end !== null)
    .sort((a, b) => ((b.end ?? 0) - (a.end ?? 0)) * (turned ? -1 : 1))
    .slice(0, LEADING)
  const ids = new Set(leading.map((entry) => entry.id))
  return (series) => (ids.has(lineId(series)) ? 'focus' : 'plain')
}

/** Ranks have 1 at the top. */
export function isTurned(model: TrendsModel): boolean {
  return (
    model.measure === 'rank' ||
    (model.measure === 'value' && model.figures.data.indicator.unitKind === 'rank')
  )
}
