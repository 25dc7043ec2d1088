import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The tables read a second time, by other code than the compiler's and by the words of data.md alone: what the page
 * shows is held against this.
 */
const DATA = join(import.meta.dirname, '..', '..', 'data')

export interface Figure {
  readonly indicator: string
  /** '' for nations. */
  readonly actor: string
  /** The nation, for nations. */
  readonly host: string
  readonly year: number
  readonly value: number
  readonly source: string
  readonly note: string
}

export interface Kind {
  readonly id: string
  readonly nation: boolean
  readonly fit: string
}

export interface LineYear {
  readonly values: readonly number[]
  /** The year may also be left out. */
  readonly optional: boolean
}

/** Quoted fields may hold commas, doubled quotes and line ends. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy
  while (field.lastIndex < text.length) {
    const match = field.exec(text)
    if (!match) throw new Error('no CSV')
    row.push(match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"'))
    if (match[3] === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}

function readTable(path: string): { [column: string]: string }[] {
  const [header = [], ...rows] = parseCsv(readFileSync(join(DATA, path), 'utf8'))
  return rows.map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])))
}

const readFolder = (folder: string) =>
  readdirSync(join(DATA, folder)).flatMap((name) => readTable(`${folder}/${name}`))

/** What COVERAGE.md says of each indicator, and whether it is of nations. */
function readKinds(): readonly Kind[] {
  const shapes = new Map(readFolder('indicators').map((row) => [row['indicator'], row['shape']]))
  return readFileSync(join(DATA, 'COVERAGE.md'), 'utf8')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter((cells) => shapes.has(cells[1]))
    .map((cells) => ({
      id: cells[1] ?? '',
      nation: shapes.get(cells[1]) === 'nation',
      fit: cells.at(-2) ?? '',
    }))
}

/** All figures of an indicator with their place among its sources. */
export class Tables {
  readonly figures: readonly Figure[]
  readonly kinds: readonly Kind[]
  readonly #preferred = new Map<string, { priority: number; group: string }>()
  readonly #byPlace = new Map<string, Figure[]>()
  readonly #byActorYear = new Map<string, Figure[]>()

  constructor() {
    this.kinds = readKinds()
    const nations = new Set(this.kinds.filter((kind) => kind.nation).map((kind) => kind.id))
    for (const row of readTable('preferred_sources.csv'))
      this.#preferred.set(`${row['indicator']} ${row['source']}`, {
        priority: Number(row['priority']),
        group: row['comparable_group'] ?? '',
      })
    this.figures = readFolder('observations').map((row) => {
      const nation = nations.has(row['indicator'] ?? '')
      return {
        indicator: row['indicator'] ?? '',
        actor: nation ? '' : (row['actor'] ?? ''),
        host: (nation ? row['actor'] : row['host']) ?? '',
        year: Number(row['year']),
        value: Number(row['value']),
        source: row['source'] ?? '',
        note: row['note'] ?? '',
      }
    })
    for (const figure of this.figures) {
      push(this.#byPlace, `${figure.indicator} ${figure.actor} ${figure.host}`, figure)
      push(this.#byActorYear, `${figure.indicator} ${figure.actor} ${figure.year}`, figure)
    }
  }

  groupOf(figure: Figure): string {
    return this.#preferred.get(`${figure.indicator} ${figure.source}`)?.group ?? figure.source
  }

  #priority(figure: Figure): number {
    return this.#preferred.get(`${figure.indicator} ${figure.source}`)?.priority ?? 1
  }

  /** The best of several figures of one place and year: the lowest priority number. What its note calls wrong never counts. */
  #best(figures: readonly Figure[]): Figure | null {
    return figures
      .filter((figure) => !figure.note.startsWith('conflict'))
      .reduce<Figure | null>(
        (best, figure) => (best && this.#priority(best) <= this.#priority(figure) ? best : figure),
        null,
      )
  }

  of(indicator: string, actor: string, host: string): readonly Figure[] {
    return this.#byPlace.get(`${indicator} ${actor} ${host}`) ?? []
  }

  /** What a world map shows: one group, that with the most hosts; hosts that only another has show their own reading. */
  worldMap(indicator: string, actor: string, year: number): ReadonlyMap<string, Figure> {
    const figures = (this.#byActorYear.get(`${indicator} ${actor} ${year}`) ?? []).filter(
      (figure) => figure.host !== 'WLD' && !figure.note.startsWith('conflict'),
    )
    const groups = groupBy(figures, (figure) => this.groupOf(figure))
    let drawn: { group: string; hosts: number; priority: number } | null = null
    for (const [group, members] of groups) {
      const hosts = new Set(members.map((figure) => figure.host)).size
      const priority = Math.min(...this.#prioritiesOf(indicator, group))
      if (!drawn || hosts > drawn.hosts || (hosts === drawn.hosts && priority < drawn.priority))
        drawn = { group, hosts, priority }
    }
    const shown = new Map<string, Figure>()
    for (const [host, members] of groupBy(figures, (figure) => figure.host)) {
      const own = members.filter((figure) => this.groupOf(figure) === drawn?.group)
      const best = this.#best(own) ?? this.#best(members)
      if (best) shown.set(host, best)
    }
    return shown
  }

  #prioritiesOf(indicator: string, group: string): number[] {
    const found = [...this.#preferred]
      .filter(([key, entry]) => key.startsWith(`${indicator} `) && entry.group === group)
      .map(([, entry]) => entry.priority)
    return found.length > 0 ? found : [1]
  }

  /**
   * What a line of one actor in one host shows, by year: the figure of the group with the lowest priority number. A single
   * year of another group interrupts no run of three years: there the run's own figure is right, or none where it has none.
   */
  line(indicator: string, actor: string, host: string): ReadonlyMap<number, LineYear> {
    const years = [...groupBy(this.of(indicator, actor, host), (figure) => figure.year)]
      .map(([year, figures]) => ({ year, figures, best: this.#best(figures) }))
      .filter((entry) => entry.best !== null)
      .sort((a, b) => a.year - b.year)
    const group = (at: number) => {
      const best = years[at]?.best
      return best ? this.groupOf(best) : null
    }
    return new Map(
      years.map(({ year, figures, best }, at) => {
        const around = group(at - 1)
        const single = around !== null && around === group(at + 1) && around !== group(at)
        if (!single) return [year, { values: best ? [best.value] : [], optional: false }]
        const own = figures.filter((figure) => this.groupOf(figure) === around)
        const right = this.#best(own) ?? best
        return [year, { values: right ? [right.value] : [], optional: own.length === 0 }]
      }),
    )
  }
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) push(groups, keyOf(item), item)
  return groups
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** The same numbers at each run, so that a failure can be looked at again (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export function pick<Item>(items: readonly Item[], random: () => number): Item {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}
