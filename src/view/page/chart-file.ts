import type { FigureRow } from '../../derive/figure-rows'
import type { ChartFile } from '../../export/json'
import type { DataVersion } from '../../model/catalog'
import { exportRow, type RowContext } from './figure-words'

/** The figures of a chart as a file, with their indicator and sources in full. */
export function chartFile(
  rows: readonly FigureRow[],
  context: RowContext,
  head: {
    readonly title: string
    readonly subtitle: string
    readonly link: string
    readonly version: DataVersion
  },
): ChartFile {
  const { indicator } = context.figures.data
  const used = new Set(rows.map((row) => row.source))
  return {
    title: head.title,
    subtitle: head.subtitle,
    link: head.link,
    data_version: `${head.version.date} ${head.version.hash.slice(0, 8)}`,
    indicators: [
      {
        id: indicator.id,
        label: indicator.label,
        unit: indicator.unit,
        definition: indicator.definition,
        method: indicator.method,
        caveats: indicator.caveats,
      },
    ],
    sources: [...used].map((source) => ({
      id: source.id,
      title: source.title,
      publisher: source.publisher,
      published: source.published,
      url: source.url,
      licence: source.licence,
      read_in_a_copy: source.copy,
    })),
    rows: rows.map((row) => exportRow(row, context)),
  }
}
