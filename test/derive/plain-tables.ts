import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DATA_DIR } from '../compile/real-tables'

/**
 * The tables as plain rows, for a second reading of data.md that knows nothing of `derive/` and little of `compile/`:
 * what both find must be the same.
 */
export interface PlainRow {
  /** '' for nations. */
  readonly actor: string
  /** The nation, for nations. */
  readonly host: string
  readonly year: number
  readonly value: number
  readonly source: string
  readonly status: string
  readonly note: string
  readonly priority: number
  readonly group: string
}

export interface PlainGap {
  readonly actor: string
  readonly host: string
  readonly from: number
  readonly to: number
  readonly why: string
}

export interface PlainTable {
  readonly id: string
  readonly nation: boolean
  readonly unit: string
  readonly higherMeans: string
  /** balance.csv: each actor's own reading counts. */
  readonly any: boolean
  readonly rows: readonly PlainRow[]
  readonly byPair: ReadonlyMap<string, readonly PlainRow[]>
  readonly gaps: readonly PlainGap[]
}

/** Cells of a table without line breaks in its cells, by column. */
export function cellsOf(file: string): readonly Readonly<Record<string, string>>[] {
  const [head = '', ...lines] = readFileSync(join(DATA_DIR, file), 'utf8').trimEnd().split('\n')
  const columns = split(head)
  return lines.map((line) => {
    const cells = split(line)
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']))
  })
}

function split(line: string): readonly string[] {
  if (!line.includes('"')) return line.split(',')
  const cells: string[] = []
  let cell = ''
  let quoted = false
  for (let at = 0; at < line.length; at++) {
    const sign = line[at]
    if (sign === '"' && quoted && line[at + 1] === '"') {
      cell += '"'
      at++
    } else if (sign === '"') quoted = !quoted
    else if (sign === ',' && !quoted) {
      cells.push(cell)
      cell = ''
    } else cell += sign
  }
  return [...cells, cell]
}

/** Cells of all tables of a topic folder. */
export function cellsOfTopic(topic: string): readonly Readonly<Record<string, string>>[] {
  return readdirSync(join(DATA_DIR, topic))
    .filter((name) => name.endsWith('.csv'))
    .flatMap((name) => cellsOf(`${topic}/${name}`))
}

export const pairKey = (actor: string, host: string): string => `${actor}>${host}`

/** Puts rows together as the oracle wants them. */
export function plainTable(head: Omit<PlainTable, 'byPair'>): PlainTable {
  const byPair = new Map<string, PlainRow[]>()
  for (const row of head.rows) {
    const key = pairKey(row.actor, row.host)
    const known = byPair.get(key)
    if (known) known.push(row)
    else byPair.set(key, [row])
  }
  return { ...head, byPair }
}

/** All indicators of the real tables. */
export function plainTables(): ReadonlyMap<string, PlainTable> {
  const ranks = new Map(
    cellsOf('preferred_sources.csv').map((row) => [
      `${row['indicator']} ${row['source']}`,
      { priority: Number(row['priority']), group: row['comparable_group'] ?? '' },
    ]),
  )
  const any = new Set(
    cellsOf('balance.csv')
      .filter((row) => row['compare'] === 'any')
      .map((row) => row['indicator']),
  )
  const kinds = new Map(cellsOfTopic('indicators').map((row) => [row['indicator'] ?? '', row]))
  const rows = new Map<string, PlainRow[]>([...kinds.keys()].map((id) => [id, []]))
  for (const row of cellsOfTopic('observations')) {
    const id = row['indicator'] ?? ''
    const nation = kinds.get(id)?.['shape'] === 'nation'
    const source = row['source'] ?? ''
    rows.get(id)?.push({
      actor: nation ? '' : (row['actor'] ?? ''),
      host: (nation ? row['actor'] : row['host']) ?? '',
      year: Number(row['year']),
      // Three cosines are written as -0, which is 0.
      value: Number(row['value']) + 0,
      source,
      status: row['status'] ?? '',
      note: row['note'] ?? '',
      ...(ranks.get(`${id} ${source}`) ?? { priority: 1, group: source }),
    })
  }
  const gaps = cellsOf('gaps.csv')
  return new Map(
    [...rows].map(([id, own]) => [
      id,
      plainTable({
        id,
        nation: kinds.get(id)?.['shape'] === 'nation',
        unit: kinds.get(id)?.['unit'] ?? '',
        higherMeans: kinds.get(id)?.['higher_means'] ?? '',
        any: any.has(id),
        rows: own,
        gaps: gaps.filter((gap) => gap['indicator'] === id).map(plainGap),
      }),
    ]),
  )
}

function plainGap(row: Readonly<Record<string, string>>): PlainGap {
  const bound = (text: string | undefined, open: number) => (!text || text === '*' ? open : Number(text))
  return {
    actor: row['actor'] || '*',
    host: row['host'] || '*',
    from: bound(row['from'], 0),
    to: bound(row['to'], 9999),
    why: row['why'] ?? '',
  }
}

/** Countries of a region of a link; totals and unions are none. */
export function plainRegions(): ReadonlyMap<string, readonly string[]> {
  const countries = cellsOf('countries.csv').filter((row) => !['WLD', 'EUU'].includes(row['iso3'] ?? ''))
  const where = (test: (row: Readonly<Record<string, string>>) => boolean) =>
    countries.filter(test).map((row) => row['iso3'] ?? '')
  return new Map([
    ['WORLD', where(() => true)],
    ['CA', where((row) => (row['groups'] ?? '').split(' ').includes('CA'))],
    ...['Africa', 'Americas', 'Asia', 'Europe', 'Oceania'].map(
      (name) => [`R_${name.toUpperCase()}`, where((row) => row['region'] === name)] as const,
    ),
  ])
}
