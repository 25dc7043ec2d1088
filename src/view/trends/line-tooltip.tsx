import { EndMarkShape } from '../../chart/end-mark'
import type { LineHover, LinePicture } from '../../chart/lines/picture'
import type { TrendsModel } from '../../derive/trends-model'
import { writeFigure } from '../../derive/units'
import { capitalised } from '../../i18n/names'
import { text } from '../../i18n/text'
import { FloatingCard } from '../page/floating-card'

/** Rows that a tooltip may have; more would hide the chart. */
const MOST_ROWS = 12

export interface LineTooltipProps {
  readonly model: TrendsModel
  readonly picture: LinePicture
  readonly hover: LineHover
  readonly size: { readonly width: number; readonly height: number }
}

/** The figures of the year under the pointer, largest first, with the source of the nearest line. */
export function LineTooltip({ model, picture, hover, size }: LineTooltipProps) {
  const panel = picture.panels.find((candidate) => candidate.id === hover.panel)
  if (!panel) return null
  const turned = picture.turned ? -1 : 1
  const rows = panel.lines
    .flatMap((line) =>
      line.stretches
        .flatMap((stretch) => stretch.points)
        .filter((point) => point.year === hover.year)
        .map((point) => ({ line, point })),
    )
    .sort((a, b) => (b.point.value - a.point.value) * turned)
  if (rows.length === 0) return null
  const shown = rows.slice(0, MOST_ROWS)
  const near = rows.find((row) => row.line.id === hover.line)
  if (near && !shown.includes(near)) shown[MOST_ROWS - 1] = near
  const hint = near ? sourceWords(model, near.line.id, hover.year) : ''
  return (
    <FloatingCard at={cardPlace(hover, size, cardHeight(shown.length, hint))} size={size} hint={hint}>
      <p className="tooltip-year">{panel.heading ? `${panel.heading}, ${hover.year}` : hover.year}</p>
      <ul className="card-actors">
        {shown.map(({ line, point }) => (
          <li key={line.id} className={line.id === hover.line ? 'tooltip-near' : undefined}>
            <svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
              <EndMarkShape
                kind={line.endMark}
                x={0}
                y={0}
                size={9}
                colour={`var(${line.colour})`}
                hollow={point.hollow}
              />
            </svg>
            <span>{line.label}</span>
            <b>{writeFigure(point.value, model.figures.data.indicator, model.measure, 'card')}</b>
          </li>
        ))}
      </ul>
      {rows.length > shown.length && (
        <p className="card-note">{text.trends.more(rows.length - shown.length)}</p>
      )}
    </FloatingCard>
  )
}

/** Below this width there is no room beside the pointer: the card stands over or under it. */
const NARROW = 520
const CLEAR = 32
const ROW = 22
const LINE = 16
const LETTERS_OF_A_LINE = 52

function cardHeight(rows: number, hint: string): number {
  return 2 * ROW + rows * ROW + Math.ceil(hint.length / LETTERS_OF_A_LINE) * LINE
}

function cardPlace(
  hover: LineHover,
  size: LineTooltipProps['size'],
  height: number,
): { readonly x: number; readonly y: number } {
  if (size.width >= NARROW) return hover
  const over = hover.y - CLEAR - height >= 0
  return { x: hover.x, y: hover.y + (over ? -1 : 1) * (CLEAR + height / 2) }
}

/** Publisher, status and note of the figure of a line in a year. */
function sourceWords(model: TrendsModel, id: string, year: number): string {
  for (const trend of model.trends) {
    for (const series of trend.series) {
      const own = series.actor === '' ? series.host : `${series.actor}-${series.host}`
      if (own !== id) continue
      const figure = series.stretches
        .flatMap((stretch) => stretch.figures)
        .find((candidate) => candidate.year === year)
      if (!figure) return ''
      const source = model.figures.data.sources.find((candidate) => candidate.id === figure.reading.source)
      const note = figure.reading.note ? `; ${figure.reading.note}` : ''
      return `${capitalised(text.words.status[figure.reading.status])}: ${source?.publisher ?? ''}${note}`
    }
  }
  return ''
}
