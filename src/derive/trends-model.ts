import type { Catalog } from '../model/catalog'
import { type ActorId, type HostId, NO_ACTOR, type Year } from '../model/ids'
import type { IndicatorData } from '../model/indicator-data'
import type { Facet, Measure, Selection } from '../model/selection'
import { bySelection } from './by-selection'
import { type CountryBook, countryBook, hostsOf } from './country-book'
import { type Coverage, coverageOf, resolveSpan } from './coverage'
import { type Figures, figuresOf } from './figures'
import { shownMeasure } from './map-model'
import { measuresOf } from './measures'
import { type HostTrend, type TrendAsk, trendsOf } from './trend-series'

/** Everything that a chart of lines shows, before it is laid out. */
export interface TrendsModel {
  readonly book: CountryBook
  readonly figures: Figures
  readonly nation: boolean
  /** The chosen actors; [NO_ACTOR] for nations. */
  readonly actors: readonly ActorId[]
  readonly hosts: readonly HostId[]
  readonly measures: readonly Measure[]
  readonly measure: Measure
  readonly coverage: Coverage
  /** null: the choice has no figures in any year. */
  readonly span: { readonly from: Year; readonly to: Year } | null
  readonly ask: TrendAsk | null
  readonly trends: readonly HostTrend[]
  readonly facet: Facet
  /** Number of lines drawn. */
  readonly lines: number
  readonly empty: boolean
}

/** With more lines than this, and no facet chosen, there is a panel for each host (links.md). */
const TOGETHER_UP_TO = 8

/**
 * Derives a chart of lines from an indicator's figures and the selection. `population` is needed for figures per head
 * and may be null until it has loaded. Never throws. Memoised by selection, which is the
 * same object for the same query.
 */
export const trendsModel = bySelection(derived)

function derived(
  catalog: Catalog,
  data: IndicatorData,
  population: IndicatorData | null,
  selection: Selection,
): TrendsModel {
  const book = countryBook(catalog)
  const figures = figuresOf(data)
  const nation = data.indicator.shape === 'nation'
  const actors = nation ? [NO_ACTOR] : selection.actors
  const hosts = hostsOf(selection.hosts, book)
  const measures = measuresOf(data.indicator, 'trends', data.actors.length)
  const measure = shownMeasure(selection.measure, measures)
  const coverage = coverageOf(figures, actors, hosts)
  const span = resolveSpan(selection.time, coverage)
  const ask: TrendAsk | null = span && {
    actors,
    hosts,
    from: span.from,
    to: span.to,
    measure,
    source: figures.data.groups.some((group) => group.id === selection.source) ? selection.source : null,
    like: selection.like,
    population: population ? figuresOf(population) : null,
  }
  const trends = ask ? trendsOf(figures, ask) : []
  const drawn = trends.filter((trend) => trend.series.some(isDrawn))
  const lines = drawn.reduce((sum, trend) => sum + trend.series.filter(isDrawn).length, 0)
  return {
    book,
    figures,
    nation,
    actors,
    hosts,
    measures,
    measure,
    coverage,
    span,
    ask,
    trends: drawn,
    facet: facetOf(selection.facet, nation, lines, drawn.length),
    lines,
    empty: lines === 0,
  }
}

function isDrawn(series: HostTrend['series'][number]): boolean {
  return series.stretches.some((stretch) => stretch.figures.some((figure) => figure.shown !== null))
}

/** Nations have no actor to make panels by; one host needs no panels by host. */
function facetOf(asked: Facet | null, nation: boolean, lines: number, hosts: number): Facet {
  if (nation) return asked === 'host' && hosts > 1 ? 'host' : 'none'
  if (asked !== null) return asked
  return lines > TOGETHER_UP_TO && hosts > 1 ? 'host' : 'none'
}
