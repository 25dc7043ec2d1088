import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Catalog, DataVersion } from '../model/catalog'
import { chunkName } from '../model/chunk-name'
import { THE_FIVE } from '../model/ids'
import { WIRE_FORMAT, type WireHead } from '../model/wire'
import { type BuiltIndicator, buildIndicator } from './build-indicator'
import { type DataFolder, openDataFolder } from './data-folder'
import { dateParts } from './fields'
import { CHARTS, CLAIMS, SITES, SOURCES } from './headers'
import { readTables, type Tables } from './read-tables'
import { buildShapes } from './shapes'
import { Problems } from './table-errors'
import { wireCatalog } from './wire-catalog'
import { sliceOfHosts, wireIndicator } from './wire-indicator'
import { tableOfRows, tableOfSources } from './wire-table'

/** What was compiled, in numbers, for whoever runs it. */
export interface Report {
  readonly rows: number
  /** Pairs of actor and host (or nations) in one source of one indicator. */
  readonly series: number
  readonly indicators: number
  readonly sources: number
  readonly sites: number
  readonly events: number
  readonly claims: number
  readonly warnings: readonly string[]
  readonly milliseconds: number
}

export interface CompileResult {
  /** JSON text by file name relative to the page: `data/NAME.HASH.json`. */
  readonly files: ReadonlyMap<string, string>
  readonly catalog: Catalog
  readonly catalogFile: string
  /** In every file name: the first 12 hexadecimal digits of the SHA-256 of all files' contents. */
  readonly hash: string
  /** Indicators that have a file of their own. */
  readonly own: readonly string[]
  readonly report: Report
}

/** Length of an indicator's JSON, in characters, from which it gets a file of its own. */
const OWN_FILE = 20_000
const FIRST_INDICATOR = 'trade_share'

/**
 * Compiles the tables of a data folder into the files that the browser reads. The same tables give the same bytes.
 * Throws `TableErrors` with everything that is wrong in them.
 */
export function compileAtlas(options: { readonly dataDir: string }): CompileResult {
  const start = performance.now()
  const problems = new Problems()
  const folder = openDataFolder(options.dataDir)
  const version = readVersion(folder, options.dataDir, problems)
  const tables = readTables(folder, problems)
  const built = [...tables.indicators.keys()]
    .flatMap((id) => buildIndicator(tables, id, problems) ?? [])
    .sort((a, b) => a.indicator.order - b.indicator.order || (a.indicator.id < b.indicator.id ? -1 : 1))
  problems.stop()

  const own = new Set(
    built
      .filter((one) => JSON.stringify(wireIndicator(one, '')).length >= OWN_FILE)
      .map(({ indicator }) => indicator.id),
  )
  const bodies = bodiesOf(tables, built, own)
  const hash = hashOf(bodies, version)
  const head: WireHead = { format: WIRE_FORMAT, files: hash, version }
  const files = new Map(
    [...bodies].map(([name, body]) => [`data/${name}.${hash}.json`, JSON.stringify({ ...head, ...body })]),
  )
  return {
    files,
    catalog: catalogOf(tables, built, version, own, hash),
    catalogFile: `data/catalog.${hash}.json`,
    hash,
    own: [...own].sort(),
    report: {
      rows: built.reduce((sum, one) => sum + one.indicator.rows, 0),
      series: built.reduce((sum, one) => sum + seriesOf(one), 0),
      indicators: built.length,
      sources: tables.sources.size,
      sites: tables.sites.length,
      events: tables.events.length,
      claims: tables.claims.length,
      warnings: problems.warnings,
      milliseconds: Math.round(performance.now() - start),
    },
  }
}

function readVersion(folder: DataFolder, dataDir: string, problems: Problems): DataVersion {
  const hash = createHash('sha256')
  for (const [name, bytes] of folder) hash.update(`${name}\0${bytes.length}\0`).update(bytes)
  const date = readFileSync(join(dataDir, 'VERSION'), 'utf8').trim()
  if (dateParts(date) !== 3)
    problems.errors.push({
      file: 'VERSION',
      line: 1,
      column: 1,
      value: date,
      expected: 'one line, YYYY-MM-DD',
    })
  return { hash: hash.digest('hex'), date }
}

/** Contents of all files, by name without hash and ending, in order of name. */
function bodiesOf(
  tables: Tables,
  built: readonly BuiltIndicator[],
  own: ReadonlySet<string>,
): ReadonlyMap<string, object> {
  const bodies = new Map<string, object>()
  const indicators = new Map<string, Record<string, unknown>>()
  for (const one of built) {
    const { id } = one.indicator
    const name = chunkName(id, own)
    const inFile = indicators.get(name) ?? {}
    inFile[id] = wireIndicator(one, name)
    indicators.set(name, inFile)
    if (id === FIRST_INDICATOR)
      indicators.set('first', { [id]: wireIndicator(sliceOfHosts(one, THE_FIVE), name, true) })
  }
  for (const [name, inFile] of indicators) bodies.set(name, { indicators: inFile })
  const shapes = buildShapes()
  bodies.set('catalog', wireCatalog([...tables.countries.values()], built, own))
  bodies.set('shapes-world', { shapes: shapes.world })
  bodies.set('shapes-central-asia', { shapes: shapes.centralAsia })
  bodies.set('events', { events: tables.events })
  bodies.set('sites', tableOfRows('sites', { ...SITES, counted: 12 }, tables.sites))
  bodies.set('claims', {
    ...tableOfRows('claims', CLAIMS, tables.claims),
    charts: tableOfRows('charts', CHARTS, tables.claimCharts).columns,
  })
  bodies.set('sources', tableOfSources(SOURCES, [...tables.sources.values()]))
  return new Map([...bodies].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function hashOf(bodies: ReadonlyMap<string, object>, version: DataVersion): string {
  const hash = createHash('sha256').update(JSON.stringify({ format: WIRE_FORMAT, version }))
  for (const [name, body] of bodies) hash.update(`\n${name}\n`).update(JSON.stringify(body))
  return hash.digest('hex').slice(0, 12)
}

function catalogOf(
  tables: Tables,
  built: readonly BuiltIndicator[],
  version: DataVersion,
  own: ReadonlySet<string>,
  hash: string,
): Catalog {
  const named = (name: string): string => `${name}.${hash}.json`
  return {
    version,
    countries: [...tables.countries.values()],
    indicators: built.map(({ indicator }) => ({
      id: indicator.id,
      shortLabel: indicator.shortLabel,
      domain: indicator.domain,
      shape: indicator.shape,
      unitKind: indicator.unitKind,
      higherMeans: indicator.higherMeans,
      perCapita: indicator.perCapita,
      defaultView: indicator.defaultView,
      order: indicator.order,
      fit: indicator.fit,
      firstYear: indicator.firstYear,
      lastYear: indicator.lastYear,
      rows: indicator.rows,
      chunk: named(chunkName(indicator.id, own)),
      compareAny: indicator.compareAny,
    })),
    chunks: chunkNames(named),
  }
}

function chunkNames(named: (name: string) => string): Catalog['chunks'] {
  return {
    first: named('first'),
    events: named('events'),
    sites: named('sites'),
    claims: named('claims'),
    sources: named('sources'),
    shapesWorld: named('shapes-world'),
    shapesCentralAsia: named('shapes-central-asia'),
  }
}

function seriesOf({ rows }: BuiltIndicator): number {
  let count = 0
  for (let at = 0; at < rows.year.length; at++)
    if (
      at === 0 ||
      rows.actor[at] !== rows.actor[at - 1] ||
      rows.host[at] !== rows.host[at - 1] ||
      rows.source[at] !== rows.source[at - 1]
    )
      count++
  return count
}
