import { capitalised, nameInSentence } from '../i18n/names'
import { formatList } from '../i18n/number'
import { text } from '../i18n/text'
import { NO_ACTOR } from '../model/ids'
import type { Measure } from '../model/selection'
import type { CountryBook } from './country-book'
import type { Figures } from './figures'
import { type HostTrend, lastFigure, type TrendFigure, type TrendSeries } from './trend-series'
import { writeFigure } from './units'

/** Lines that a sentence speaks of; more would be a list. */
const SPOKEN = 3
/** With more lines than this the sentence tells only their ends. */
const FEW_LINES = 6
/** Hosts told by name; of more only their number. */
const NAMED_HOSTS = 6
/** The year of which the ends are told has at least this part of the lines. */
const MOST_OF_LINES = 0.6

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

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

/** The figures that a sentence may rest on: in the measure shown, and not marked to check. */
function trusted(series: TrendSeries): readonly TrendFigure[] {
  return series.stretches.flatMap((stretch) =>
    stretch.figures.filter((figure) => figure.shown !== null && !figure.reading.doubtful),
  )
}

/** The trusted figures of the group that has most of them: the only ones along which a change may be told. */
function longest(series: TrendSeries): readonly TrendFigure[] {
  const byGroup = grouped(trusted(series), (figure) => figure.reading.group)
  return [...byGroup.values()].reduce((best, figures) => (figures.length > best.length ? figures : best), [])
}

interface Tongue {
  readonly write: (figure: TrendFigure) => string
  /** A smaller number is better. */
  readonly turned: boolean
  readonly named: boolean
}

function tongueOf(figures: Figures, measure: Measure): Tongue {
  const { indicator } = figures.data
  const turned = measure === 'rank' || (measure === 'value' && indicator.unitKind === 'rank')
  const write = (figure: TrendFigure) => {
    const value = writeFigure(figure.shown ?? 0, indicator, measure)
    return turned ? text.trends.place(value) : value
  }
  return { write, turned, named: measure === 'value' && indicator.unitKind === 'category' }
}

function change({ write, turned, named }: Tongue, series: TrendSeries, name: string): string {
  // What a class says does not hang on how a source counts.
  const line = named ? trusted(series) : longest(series)
  const first = line[0]
  const last = line[line.length - 1]
  if (!first || !last) return ''
  const from = write(first)
  const to = write(last)
  const words = named ? text.trends : null
  if (first === last)
    return words ? words.once(name, to, last.year) : text.trendSentence.lone(name, to, last.year)
  if (from === to) return (words ? words.stayed : text.trendSentence.same)(name, to, first.year, last.year)
  const rose = (last.shown ?? 0) > (first.shown ?? 0) !== turned
  const tell = words ? words.changed : rose ? text.trendSentence.rose : text.trendSentence.fell
  return tell(name, from, first.year, to, last.year)
}

interface Entry {
  readonly series: TrendSeries
  readonly figure: TrendFigure
}

const better =
  ({ turned }: Tongue) =>
  (a: Entry, b: Entry): number =>
    ((b.figure.shown ?? 0) - (a.figure.shown ?? 0)) * (turned ? -1 : 1)

/** The newest year, and the group, of which most lines have a figure: only these may be set side by side. */
function sameYear(all: readonly TrendSeries[]): readonly Entry[] {
  const entries = all.flatMap((series) => trusted(series).map((figure) => ({ series, figure })))
  const sets = [...grouped(entries, ({ figure }) => `${figure.year} ${figure.reading.group}`).values()]
  const most = Math.max(0, ...sets.map((set) => set.length))
  return sets
    .filter((set) => set.length >= 2 && set.length >= MOST_OF_LINES * most)
    .reduce<readonly Entry[]>(
      (best, set) => ((set[0]?.figure.year ?? 0) > (best[0]?.figure.year ?? 0) ? set : best),
      [],
    )
}

function endsOf(tongue: Tongue, all: readonly TrendSeries[], name: (series: TrendSeries) => string): string {
  const entries = [...sameYear(all)].sort(better(tongue))
  const top = entries[0]
  const bottom = entries[entries.length - 1]
  if (!top || !bottom || tongue.named || top.figure.shown === bottom.figure.shown) return ''
  const tell = tongue.turned ? text.trends.rankEnds : text.trends.ends
  const { write } = tongue
  return `${tell(top.figure.year, name(top.series), write(top.figure), name(bottom.series), write(bottom.figure))}.`
}

/** The actor in front in the newest year in which two or more have figures that may be compared. */
function leadIn(tongue: Tongue, trend: HostTrend, anyGroup: boolean): Entry | null {
  const entries = trend.series.flatMap((series) => trusted(series).map((figure) => ({ series, figure })))
  const sets = grouped(entries, ({ figure }) => `${figure.year} ${anyGroup ? '' : figure.reading.group}`)
  let best: readonly Entry[] = []
  for (const set of sets.values()) {
    const newer = (set[0]?.figure.year ?? 0) - (best[0]?.figure.year ?? 0)
    if (set.length >= 2 && (newer > 0 || (newer === 0 && set.length > best.length))) best = set
  }
  const [first, second] = [...best].sort(better(tongue))
  return first && second && first.figure.shown !== second.figure.shown ? first : null
}

/** Who is in front where: host by host, as figures of different hosts come from different sources. */
function leadsOf(tongue: Tongue, figures: Figures, trends: readonly HostTrend[], book: CountryBook): string {
  if (tongue.named) return ''
  const leads = trends.flatMap((trend) => leadIn(tongue, trend, figures.data.indicator.compareAny) ?? [])
  const byActor = [...grouped(leads, ({ series }) => series.actor)].sort((a, b) => b[1].length - a[1].length)
  const parts = byActor.slice(0, SPOKEN).map(([actor, entries], index) => {
    const hosts =
      leads.length > NAMED_HOSTS
        ? text.trends.leadCount(entries.length, leads.length, index === 0)
        : formatList(
            entries.map(({ series, figure }) =>
              text.trends.leadHost(
                nameInSentence(series.host, book.name(series.host)),
                tongue.write(figure),
                figure.year,
              ),
            ),
          )
    return text.trends.leads(nameInSentence(actor, book.name(actor)), hosts, index === 0)
  })
  return parts.length === 0 ? '' : `${capitalised(parts.join('; '))}.`
}

/**
 * What a chart of lines says in one sentence: how a few lines went, each along one comparable group only; of several
 * actors in several hosts, who is in front in each; of more lines their ends in one year and group. Doubtful figures
 * take no part. Empty where nothing can be compared.
 */
export function trendSentence(
  figures: Figures,
  trends: readonly HostTrend[],
  measure: Measure,
  book: CountryBook,
): string {
  const all = trends.flatMap((trend) => trend.series)
  const tongue = tongueOf(figures, measure)
  const newest = all
    .flatMap((series): readonly Entry[] => {
      const figure = lastFigure(series)
      return figure === undefined || figure.reading.doubtful ? [] : [{ series, figure }]
    })
    .sort(better(tongue))
  const actors = new Set(all.map((series) => series.actor)).size
  const name = (series: TrendSeries) => lineName(series, trends.length, book)
  if (newest.length <= FEW_LINES && (trends.length === 1 || newest.length <= SPOKEN)) {
    const parts = newest
      .slice(0, SPOKEN)
      .map(({ series }) => change(tongue, series, name(series)))
      .filter(Boolean)
    return parts.length === 0 ? '' : `${capitalised(parts.join('; '))}.`
  }
  if (trends.length > 1 && actors > 1) return leadsOf(tongue, figures, trends, book)
  const hostName = (series: TrendSeries) =>
    actors > 1 || series.actor === NO_ACTOR
      ? name(series)
      : nameInSentence(series.host, book.name(series.host))
  return endsOf(tongue, all, hostName)
}
