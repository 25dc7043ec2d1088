import type { ExportRow } from './csv'

/** A source as files name it. */
export interface ExportSource {
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly published: string
  readonly url: string
  readonly licence: string
  readonly read_in_a_copy: boolean
}

/** An indicator as files describe it. */
export interface ExportIndicator {
  readonly id: string
  readonly label: string
  readonly unit: string
  readonly definition: string
  readonly method: string
  readonly caveats: string
}

/** What the JSON of a chart holds (handles.md). */
export interface ChartFile {
  readonly title: string
  readonly subtitle: string
  readonly link: string
  readonly data_version: string
  readonly indicators: readonly ExportIndicator[]
  readonly sources: readonly ExportSource[]
  readonly rows: readonly ExportRow[]
}

/** JSON of a chart, indented, so that people can read it too. */
export function jsonOf(file: ChartFile): string {
  return `${JSON.stringify(file, null, 2)}\n`
}
