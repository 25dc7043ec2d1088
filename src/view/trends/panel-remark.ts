import { gapsOfChoice } from '../../derive/known-gaps'
import { type HostTrend, lastFigure } from '../../derive/trend-series'
import type { TrendsModel } from '../../derive/trends-model'
import { text } from '../../i18n/text'

/** What a panel must say of an actor that is left out in a part of the years: "China left out 2021–2024". */
export function panelRemark(model: TrendsModel, trend: HostTrend): string {
  const { span } = model
  if (!span) return ''
  const remarks = gapsOfChoice(model.figures, {
    actors: model.actors,
    hosts: [trend.host],
    from: span.from,
    to: span.to,
    rows: [],
  })
    .filter((gap) => gap.why === 'left-out' && gap.host !== null && gap.actor !== null)
    .flatMap((gap) => {
      const series = trend.series.find((candidate) => candidate.actor === gap.actor)
      const drawn = series ? (lastFigure(series)?.year ?? span.from - 1) : span.from - 1
      const from = Math.max(gap.from ?? span.from, drawn + 1)
      const to = Math.min(gap.to ?? span.to, span.to)
      return gap.actor !== null && from <= to
        ? [text.trends.leftOut(model.book.label(gap.actor), from, to)]
        : []
    })
  return remarks[0] ?? ''
}
