import { capitalised, nameInSentence } from '../i18n/names'
import { text } from '../i18n/text'
import { NO_ACTOR } from '../model/ids'
import type { Measure } from '../model/selection'
import type { CountryBook } from './country-book'
import type { Figures } from './figures'
import { type HostTrend, lastFigure, type TrendFigure, type TrendSeries } from './trend-series'
import { writeFigure } from './units'

/** Lines that a sentence speaks of; more would be a list. */
const SPOKEN = 3

/** Who a line is: the actor in a host; for nations the nation. */
export function lineName(series: TrendSeries, hosts: number, book: CountryBook): string {
  const host = nameInSentence(
    series.host,
    series.host === 'WLD' ? text.words.worldTotal : book.name(series.host),
  )
  if (series.actor === NO_ACTOR) return host
  const actor = nameInSentence(series.actor, book.name(series.actor))
  return hosts === 1 ? actor : text.trendSentence.pair(actor, host)
}

/** The trusted figures of the group that has most of them: the only ones along which a change may be told. */
function longest(series: TrendSeries): readonly TrendFigure[] {
  const byGroup = new Map<string, TrendFigure[]>()
  for (const stretch of series.stretches) {
    const trusted = stretch.figures.filter((figure) => figure.shown !== null && !figure.reading.doubtful)
    const known = byGroup.get(stretch.group)
    if (known) known.push(...trusted)
    else byGroup.set(stretch.group, trusted)
  }
  return [...byGroup.values()].reduce((best, figures) => (figures.length > best.length ? figures : best), [])
}

function change(figures: Figures, series: TrendSeries, measure: Measure, name: string): string {
  const line = longest(series)
  const first = line[0]
  const last = line[line.length - 1]
  if (!first || !last) return ''
  const { indicator } = figures.data
  const write = (figure: TrendFigure) => writeFigure(figure.shown ?? 0, indicator, measure)
  if (first === last) return text.trendSentence.lone(name, write(last), last.year)
  const from = write(first)
  const to = write(last)
  if (from === to || indicator.unitKind === 'category')
    return text.trendSentence.same(name, to, first.year, last.year)
  const better = measure === 'rank' || indicator.unitKind === 'rank'
  const rose = (last.shown ?? 0) > (first.shown ?? 0) !== better
  return (rose ? text.trendSentence.rose : text.trendSentence.fell)(name, from, first.year, to, last.year)
}

/**
 * What a chart of lines says in one sentence: for one host how its leading lines went, each along one comparable
 * group only; for several the highest and the lowest of the newest figures. Doubtful figures take no part.
 */
export function trendSentence(
  figures: Figures,
  trends: readonly HostTrend[],
  measure: Measure,
  book: CountryBook,
): string {
  const all = trends.flatMap((trend) => trend.series)
  const { indicator } = figures.data
  const newest = all
    .map((series) => ({ series, last: lastFigure(series) }))
    .filter(
      (entry): entry is { series: TrendSeries; last: TrendFigure } =>
        entry.last !== undefined && !entry.last.reading.doubtful,
    )
  const turned = measure === 'rank' || indicator.unitKind === 'rank'
  newest.sort((a, b) => ((b.last.shown ?? 0) - (a.last.shown ?? 0)) * (turned ? -1 : 1))
  if (newest.length === 0) return ''
  if (newest.length <= 6 && (trends.length === 1 || newest.length <= SPOKEN)) {
    const parts = newest
      .slice(0, SPOKEN)
      .map(({ series }) => change(figures, series, measure, lineName(series, trends.length, book)))
      .filter(Boolean)
    return parts.length === 0 ? '' : `${capitalised(parts.join('; '))}.`
  }
  if (indicator.unitKind === 'category') return ''
  const top = newest[0]
  const bottom = newest[newest.length - 1]
  if (!top || !bottom) return ''
  const say = (entry: typeof top) =>
    [
      lineName(entry.series, trends.length, book),
      writeFigure(entry.last.shown ?? 0, indicator, measure),
      entry.last.year,
    ] as const
  return `${text.trendSentence.highest(...say(top))}; ${text.trendSentence.lowest(...say(bottom))}.`
}
