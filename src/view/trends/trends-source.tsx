import type { FigureRow } from '../../derive/figure-rows'
import { sourcesUsed } from '../../derive/source-line'
import { breaksOfRuns } from '../../derive/trend-series'
import type { TrendsModel } from '../../derive/trends-model'
import { capitalised, nameInSentence } from '../../i18n/names'
import { formatList } from '../../i18n/number'
import { text } from '../../i18n/text'
import { useLink } from '../../link/link-provider'
import { firstSentences } from '../page/caveat'
import { SourceNote } from '../page/source-note'

const words = text.source

export interface TrendsSourceProps {
  readonly model: TrendsModel
  readonly rows: readonly FigureRow[]
  readonly version: string
  readonly link: string
}

/** The source line of lines: breaks first, then what the indicator's caveat says. */
export function TrendsSource({ model, rows, version, link }: TrendsSourceProps) {
  const { selection } = useLink()
  const { indicator, groups } = model.figures.data
  return (
    <SourceNote
      sources={sourcesUsed(
        model.figures,
        rows.map((row) => row.reading),
      )}
      caveat={
        caveatOf(model, selection.like || groups.length < 2) ?? {
          lead: words.reading,
          text: firstSentences(indicator.caveats),
        }
      }
      version={version}
      link={link}
      borders={false}
    />
  )
}

function caveatOf(
  model: TrendsModel,
  like: boolean,
): { readonly lead: string; readonly text: string } | null {
  const { span } = model
  if (!span) return null
  if (!like) return { lead: words.notLike, text: words.mixed }
  const years = [
    ...new Set(
      model.trends.flatMap((trend) => breaksOfRuns(trend, span.from, span.to).map((gap) => gap.after)),
    ),
  ].sort((a, b) => a - b)
  const thin = new Set(
    model.trends.flatMap((trend) =>
      trend.series
        .filter((series) => series.stretches.some((stretch) => stretch.thin))
        .map((series) => series.actor),
    ),
  )
  const names = [...thin]
    .filter((actor) => actor !== '')
    .map((actor) => nameInSentence(actor, model.book.name(actor)))
  const parts = [
    years.length === 1 ? words.breakAt(years[0] ?? 0) : breaksInWords(years),
    names.length > 0 ? words.thin(capitalised(formatList(names))) : '',
  ].filter(Boolean)
  if (parts.length > 0)
    return {
      lead: years.length > 1 ? words.breaks : years.length === 1 ? words.break : words.notLike,
      text: parts.join(' '),
    }
  return model.figures.data.indicator.compareAny && model.actors.length > 1 && drawnActors(model) > 1
    ? { lead: words.notLike, text: words.authorities }
    : null
}

/** Years told one by one; more would not be read. */
const MOST_YEARS = 4

function breaksInWords(years: readonly number[]): string {
  const first = years[0]
  const last = years.at(-1)
  if (first === undefined || last === undefined || years.length < 2) return ''
  return years.length > MOST_YEARS ? text.trends.breaksBetween(first, last) : words.breaksAt(years)
}

function drawnActors(model: TrendsModel): number {
  return new Set(model.trends.flatMap((trend) => trend.series.map((series) => series.actor))).size
}
