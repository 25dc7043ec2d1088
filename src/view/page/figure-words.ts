import type { CountryBook } from '../../derive/country-book'
import { type FigureRow, rivalsOf } from '../../derive/figure-rows'
import type { Figures } from '../../derive/figures'
import { measureUnit, writeFigure } from '../../derive/units'
import type { ExportRow } from '../../export/csv'
import { typographic } from '../../i18n/names'
import { formatValue } from '../../i18n/number'
import { text } from '../../i18n/text'
import { NO_ACTOR } from '../../model/ids'
import type { Source } from '../../model/indicator'
import type { Measure } from '../../model/selection'
import type { KeptFigure } from './my-figures'

/** What the words of a row need to know of its chart. */
export interface RowContext {
  readonly figures: Figures
  readonly book: CountryBook
  readonly measure: Measure
}

/** The measure that a row's value is in: of leaders, the figures themselves. */
export function rowMeasure(measure: Measure): Measure {
  return measure === 'leader' ? 'value' : measure
}

/** The exact figure, with its unit: full digits, for the table. */
export function exactFigure(row: FigureRow, { figures, measure }: RowContext): string {
  const { indicator } = figures.data
  const shown = rowMeasure(measure)
  if (shown === 'value' && indicator.unitKind === 'category') return writeFigure(row.value, indicator, shown)
  const unit = measureUnit(indicator, shown)
  // Shares, heads and indexes are quotients; digits behind the seventh are noise of the division.
  const value =
    shown === 'value' || shown === 'rank' ? row.value : Number((row.value * unit.factor).toPrecision(7))
  return formatValue(value, unit.style, 'exact')
}

export function sourceWords(source: Source): string {
  return `${source.publisher}, ${typographic(source.title)}${source.copy ? ` (${text.table.readInCopy})` : ''}`
}

/** Everything that is to be said of a figure beside its value: its note, that it is doubtful, carried, or has rivals. */
export function noteWords(row: FigureRow, context: RowContext): string {
  const { indicator } = context.figures.data
  const rivals = rivalsOf(context.figures, row).map(({ rival, source }) => {
    const value = writeFigure(rival.value, indicator, 'value', 'exact')
    return `${value} (${source.publisher}${rival.rejected ? `, ${text.table.rejected}` : ''})`
  })
  return [
    row.reading.note ? typographic(row.reading.note) : '',
    row.reading.carried ? text.table.carried(row.reading.year) : '',
    row.reading.doubtful ? text.table.doubtful : '',
    row.otherGroup ? text.table.other : '',
    rivals.length > 0 ? text.table.otherSources(rivals.join('; ')) : '',
  ]
    .filter(Boolean)
    .join('; ')
}

export function placeWords(row: FigureRow, book: CountryBook): string {
  const host = row.host === 'WLD' ? text.words.worldTotal : book.name(row.host)
  return row.actor === NO_ACTOR ? host : `${book.name(row.actor)} – ${host}`
}

/** A row as the CSV and the JSON write it. */
export function exportRow(row: FigureRow, context: RowContext): ExportRow {
  const { indicator } = context.figures.data
  const measure = rowMeasure(context.measure)
  const nation = row.actor === NO_ACTOR
  return {
    indicator: indicator.id,
    label: indicator.label,
    actor: nation ? row.host : row.actor,
    host: nation ? '' : row.host,
    year: row.year,
    value: row.value,
    unit: measureUnit(indicator, measure).table,
    measure,
    status: row.reading.status,
    source: row.reading.source,
    comparable_group: row.reading.group,
    carried_from: row.reading.carried ? String(row.reading.year) : '',
    note: noteWords(row, context),
  }
}

/** A row for the sheet of the reader's own figures. */
export function keptFigure(row: FigureRow, context: RowContext, link: string, version: string): KeptFigure {
  const { indicator } = context.figures.data
  return {
    id: [indicator.id, row.actor, row.host, row.year, rowMeasure(context.measure), row.reading.source].join(
      ' ',
    ),
    label: typographic(indicator.shortLabel),
    place: placeWords(row, context.book),
    year: String(row.reading.year),
    value: exactFigure(row, context),
    source: sourceWords(row.source),
    sourceUrl: row.source.url,
    note: noteWords(row, context),
    link,
    version,
  }
}
