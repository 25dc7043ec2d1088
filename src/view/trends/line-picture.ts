import { endMarkOf } from '../../chart/end-mark'
import type { Line, LineBreak, LinePanel, LinePicture, LinePoint } from '../../chart/lines/picture'
import { eventsShown, fractionOfYear } from '../../derive/events-shown'
import type { ChartWords } from '../../derive/map-words'
import { startsAtZero } from '../../derive/measures'
import {
  breaksOfRuns,
  firstFigure,
  type HostTrend,
  lastFigure,
  type TrendFigure,
  type TrendSeries,
} from '../../derive/trend-series'
import type { TrendsModel } from '../../derive/trends-model'
import { measureUnit, writeFigure } from '../../derive/units'
import { capitalised } from '../../i18n/names'
import { formatNumber, formatValue } from '../../i18n/number'
import { text } from '../../i18n/text'
import type { AtlasEvent } from '../../model/event'
import { type ActorId, actorId, NO_ACTOR } from '../../model/ids'
import type { Selection } from '../../model/selection'
import { markColour, wordColour } from '../page/actor-paint'
import { panelRemark } from './panel-remark'

const words = text.trends

/** Dashes of the grey actors, which share colours of one family. */
const DASHES: Readonly<Record<string, string>> = {
  EUU: '7 3',
  DEU: '3 3',
  FRA: '9 3 2 3',
  GBR: '2 2',
  JPN: '5 2 1 2',
  KOR: '1 3',
}
/** Lines drawn stronger where the reader has chosen none: those that end highest. */
const LEADING = 2
/** With more lines than this in a panel none is stronger than the others. */
const FEW_LINES = 7

/** Code whose colour and mark a line has: its actor's; a nation's own. */
function painter(series: TrendSeries): ActorId {
  return series.actor === NO_ACTOR ? actorId(series.host) : series.actor
}

export function lineId(series: { readonly actor: string; readonly host: string }): string {
  return series.actor === NO_ACTOR ? series.host : `${series.actor}-${series.host}`
}

function hostLabel(model: TrendsModel, host: string): string {
  return host === 'WLD' ? text.words.worldTotal : model.book.label(host)
}

function lineLabel(model: TrendsModel, series: TrendSeries): string {
  const host = hostLabel(model, series.host)
  if (series.actor === NO_ACTOR || model.facet === 'actor') return host
  const actor = model.book.label(series.actor)
  return model.facet === 'host' || model.trends.length === 1 ? actor : words.pair(actor, host)
}

function pointOf(model: TrendsModel, series: TrendSeries, figure: TrendFigure): LinePoint | null {
  if (figure.shown === null) return null
  const { indicator } = model.figures.data
  const value = writeFigure(figure.shown, indicator, model.measure, 'card')
  return {
    year: figure.year,
    value: figure.shown,
    raw: figure.shown,
    hollow: figure.reading.doubtful,
    estimate: figure.reading.status === 'estimate',
    name: words.point(pairName(model, series), figure.year, value, text.words.status[figure.reading.status]),
  }
}

/** "China in Kazakhstan"; for nations the nation. */
export function pairName(model: TrendsModel, series: TrendSeries): string {
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

function lineOf(model: TrendsModel, series: TrendSeries, selection: Selection, weight: Line['weight']): Line {
  const code = painter(series)
  const { indicator } = model.figures.data
  const last = lastFigure(series)
  const first = firstFigure(series)
  const write = (figure: TrendFigure | undefined) =>
    figure?.shown == null ? '' : writeFigure(figure.shown, indicator, model.measure)
  const older = last && model.span && last.year < model.span.to
  const value = write(last)
  return {
    id: lineId(series),
    actor: series.actor,
    host: series.host,
    label: lineLabel(model, series),
    endText: older ? words.endIn(value, last.year, model.facet !== 'none') : value,
    ...(weight === 'focus' && first && first !== last ? { startText: write(first) } : {}),
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
function weights(
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

function isTurned(model: TrendsModel): boolean {
  return (
    model.measure === 'rank' ||
    (model.measure === 'value' && model.figures.data.indicator.unitKind === 'rank')
  )
}

/** The breaks that all hosts of a panel share; other hosts' breaks show as gaps in their lines only. */
function sharedBreaks(model: TrendsModel, trends: readonly HostTrend[]): readonly LineBreak[] {
  const { span } = model
  const [first, ...others] = trends
  if (!span || !first) return []
  const rest = others.map((trend) => breaksOfRuns(trend, span.from, span.to))
  return breaksOfRuns(first, span.from, span.to)
    .filter((gap) =>
      rest.every((list) => list.some((other) => other.before === gap.before && other.after === gap.after)),
    )
    .map((gap) => ({ before: gap.before, after: gap.after, text: words.otherSource(gap.after) }))
}

function panelsOf(model: TrendsModel, selection: Selection): readonly LinePanel[] {
  const all = model.trends.flatMap((trend) => trend.series)
  const weight = weights(model, all, selection)
  const draw = (series: readonly TrendSeries[]) =>
    series.map((one) => lineOf(model, one, selection, weight(one)))
  if (model.facet === 'host') {
    return model.trends.map((trend) => ({
      id: trend.host,
      heading: hostLabel(model, trend.host),
      lines: draw(trend.series),
      breaks: sharedBreaks(model, [trend]),
      remark: panelRemark(model, trend),
    }))
  }
  if (model.facet === 'actor') {
    const actors = model.actors.filter((actor) => all.some((series) => series.actor === actor))
    return actors.map((actor) => ({
      id: actor,
      heading: model.book.label(actor),
      lines: draw(all.filter((series) => series.actor === actor)),
      breaks: sharedBreaks(
        model,
        model.trends.filter((trend) => trend.series.some((series) => series.actor === actor)),
      ),
      remark: '',
    }))
  }
  return [{ id: 'all', heading: '', lines: draw(all), breaks: sharedBreaks(model, model.trends), remark: '' }]
}

function rangeOf(panels: readonly LinePanel[]): readonly [number, number] {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const panel of panels) {
    for (const line of panel.lines) {
      for (const point of [...line.stretches.flatMap((stretch) => stretch.points), ...line.rivals]) {
        low = Math.min(low, point.value)
        high = Math.max(high, point.value)
      }
    }
  }
  return low <= high ? [low, high] : [0, 1]
}

/** A chart of lines, ready to be laid out. */
export function linePicture(
  model: TrendsModel,
  chart: ChartWords,
  events: readonly AtlasEvent[],
  selection: Selection,
): LinePicture {
  const { indicator } = model.figures.data
  const span = model.span ?? { from: 0, to: 0 }
  const panels = panelsOf(model, selection)
  const [low, high] = rangeOf(panels)
  const unit = measureUnit(indicator, model.measure)
  const hosts = model.trends.map((trend) => trend.host)
  const named = indicator.unitKind === 'category' && model.measure === 'value'
  const shown = selection.events ? eventsShown(events, hosts, indicator.domain, span.from, span.to) : []
  const painted = [...new Set(model.trends.flatMap((trend) => trend.series.map((series) => series.actor)))]
  return {
    title: chart.title,
    description: chart.sentence || chart.subtitle,
    panels,
    fromYear: span.from,
    toYear: span.to,
    low,
    high,
    zero: startsAtZero(indicator, model.measure, low),
    scale: selection.scale === 'log' && low > 0 && !named && !isTurned(model) ? 'log' : 'linear',
    turned: isTurned(model),
    axisName: named ? '' : capitalised(unit.words),
    tick: (value, topmost) =>
      topmost ? formatValue(value * unit.factor, unit.style) : formatNumber(value * unit.factor, unit.style),
    categories: named ? indicator.categories : null,
    events: shown.map((event) => ({
      id: event.id,
      at: fractionOfYear(event),
      label: words.event(event.short, event.date.slice(0, 4)),
      name: words.eventName(event.title, event.date),
    })),
    key:
      model.facet === 'host'
        ? model.actors
            .filter((actor) => actor !== NO_ACTOR && painted.includes(actor))
            .map((actor) => ({
              label: model.book.label(actor),
              colour: markColour(actor),
              textColour: wordColour(actor),
              endMark: endMarkOf(actor),
              dash: DASHES[actor] ?? null,
            }))
        : [],
  }
}
