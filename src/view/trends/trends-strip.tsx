import type { FigureRow } from '../../derive/figure-rows'
import { gapsOfChoice } from '../../derive/known-gaps'
import { lastFigure } from '../../derive/trend-series'
import type { TrendsModel } from '../../derive/trends-model'
import { typographic } from '../../i18n/names'
import { formatList } from '../../i18n/number'
import { text } from '../../i18n/text'
import { useLink } from '../../link/link-provider'
import { NO_ACTOR } from '../../model/ids'
import { gapInWords } from '../page/gap-words'

const words = text.frame.strip
/** Years told one by one; more would not be read. */
const MOST_YEARS = 3
const MOST_NAMES = 5

/** How fresh and how comparable the lines are: newest years by actor, groups of sources, what is missing and why. */
export function TrendsStrip({
  model,
  rows,
}: {
  readonly model: TrendsModel
  readonly rows: readonly FigureRow[]
}) {
  const { selection } = useLink()
  if (!model.span) return null
  const newest = newestByActor(model)
  const groups = new Set(
    model.trends.flatMap((trend) =>
      trend.series.flatMap((series) => series.stretches.map((stretch) => stretch.group)),
    ),
  )
  const only = groups.size === 1 ? model.figures.data.groups.find((group) => groups.has(group.id)) : undefined
  const gap = gapsOfChoice(model.figures, {
    actors: model.actors,
    hosts: model.hosts,
    from: model.span.from,
    to: model.span.to,
    rows,
  })[0]
  const drawn = new Set(model.trends.flatMap((trend) => trend.series.map((series) => series.actor)))
  const without = model.actors
    .filter((actor) => actor !== NO_ACTOR && !drawn.has(actor))
    .map((actor) => model.book.label(actor))
  return (
    <>
      <span>
        {newest.length > MOST_YEARS
          ? text.trends.newestSpan(newest.at(-1)?.year ?? 0, newest[0]?.year ?? 0)
          : newest.length === 1
            ? words.newest(newest[0]?.year ?? 0)
            : words.newestEach(newest.map(({ year, names }) => text.trends.newest(year, names)))}
      </span>
      <span>
        {selection.like
          ? only
            ? typographic(only.label)
            : words.groups(groups.size)
          : groups.size > 1
            ? words.mixed
            : words.like}
      </span>
      {without.length > 0 && (
        <span>{words.without(without.slice(0, 4), Math.max(0, without.length - 4))}</span>
      )}
      {gap && (
        <span>
          <b>{words.missing}</b> {gapInWords(gap, model.book)}
        </span>
      )}
    </>
  )
}

/** The newest year of each actor, newest first; for nations of each nation. */
function newestByActor(model: TrendsModel): readonly { readonly year: number; readonly names: string }[] {
  const byYear = new Map<number, Set<string>>()
  const newest = new Map<string, number>()
  for (const series of model.trends.flatMap((trend) => trend.series)) {
    const who = series.actor === NO_ACTOR ? series.host : series.actor
    newest.set(who, Math.max(newest.get(who) ?? 0, lastFigure(series)?.year ?? 0))
  }
  for (const [who, year] of newest)
    byYear.set(year, (byYear.get(year) ?? new Set()).add(model.book.label(who)))
  return [...byYear]
    .sort((a, b) => b[0] - a[0])
    .map(([year, names]) => ({
      year,
      names: names.size > MOST_NAMES ? text.trends.countries(names.size) : formatList([...names]),
    }))
}
