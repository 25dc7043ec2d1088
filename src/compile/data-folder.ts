import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readTable } from './read-table'
import type { Problems, Row } from './table-errors'

/** Bytes of every table, by name relative to the data folder, in order of name. */
export type DataFolder = ReadonlyMap<string, Uint8Array>

const TOPIC_FOLDERS = ['claims', 'events', 'indicators', 'observations', 'sites', 'sources']

/** Reads all `*.csv` of the data folder and its topic folders into memory. Throws what the file system throws. */
export function openDataFolder(dataDir: string): DataFolder {
  const names = ['', ...TOPIC_FOLDERS.map((folder) => `${folder}/`)].flatMap((folder) =>
    readdirSync(join(dataDir, folder))
      .filter((name) => name.endsWith('.csv'))
      .map((name) => `${folder}${name}`),
  )
  return new Map(names.sort().map((name) => [name, readFileSync(join(dataDir, name))]))
}

/** Rows of one table; a missing table is an error at its first line. */
export function rowsOf(
  folder: DataFolder,
  file: string,
  columns: { readonly [name: string]: number },
  problems: Problems,
  optional: readonly string[] = [],
): readonly Row[] {
  const header = Object.keys(columns)
  const bytes = folder.get(file)
  if (bytes !== undefined) return readTable(file, bytes, header, problems, optional)
  problems.errors.push({ file, line: 1, column: 1, value: '', expected: `a table ${header.join(',')}` })
  return []
}

/** Rows of all tables of a topic folder, in order of file name. */
export function rowsOfTopic(
  folder: DataFolder,
  topic: string,
  columns: { readonly [name: string]: number },
  problems: Problems,
  optional: readonly string[] = [],
): readonly Row[] {
  return [...folder.keys()]
    .filter((file) => file.startsWith(`${topic}/`))
    .flatMap((file) => rowsOf(folder, file, columns, problems, optional))
}
