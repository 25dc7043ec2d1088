import { endMarkOf } from '../../chart/end-mark'
import type { LineBreak, LinePanel, LinePicture } from '../../chart/lines/picture'
import { eventsShown, fractionOfYear } from '../../derive/events-shown'
import type { ChartWords } from '../../derive/map-words'
import { startsAtZero } from '../../derive/measures'
import { breaksOfRuns, type HostTrend, type TrendSeries } from '../../derive/trend-series'
import type { TrendsModel } from '../../derive/trends-model'
import { measureUnit } from '../../derive/units'
import { capitalised } from '../../i18n/names'
import { formatNumber, formatValue } from '../../i18n/number'
import { text } from '../../i18n/text'
import type { AtlasEvent } from '../../model/event'
import { NO_ACTOR } from '../../model/ids'
import type { Selection } from '../../model/selection'
import { markColour, wordColour } from '../page/actor-paint'
import { DASHES, hostLabel, isNamed, isTurned, lineOf, weightsOf } from './lines'
import { panelRemark } from './panel-remark'

const words = text.trends
/** Numbers from here on are written with words or grouped. */
const WORDED = 1_000_000

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
  const weight = weightsOf(model, all, selection)
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
  const named = isNamed(model)
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
    whole: model.measure === 'value' && indicator.unitKind === 'amount' && unit.style.sign === '',
    scale: selection.scale === 'log' && low > 0 && !named && !isTurned(model) ? 'log' : 'linear',
    turned: isTurned(model),
    axisName: named ? '' : capitalised(unit.words),
    tick: (value, topmost) => {
      const shown = Number((value * unit.factor).toPrecision(10))
      // Grid lines are exact: 5 beside 10, not 5.0, and 0.05 beside 0.1. Large ones take a word for their noughts.
      const detail = Math.abs(shown) < WORDED ? 'exact' : 'label'
      return (topmost ? formatValue : formatNumber)(shown, unit.style, detail)
    },
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
