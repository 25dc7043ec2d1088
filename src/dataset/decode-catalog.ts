import type { Catalog } from '../model/catalog'
import { chunkName } from '../model/chunk-name'
import { DEFAULT_VIEWS, FLAGS, HIGHER_MEANS, INDICATOR_SHAPES, SHAPE_KINDS, UNIT_KINDS } from '../model/codes'
import type { Country } from '../model/country'
import { countryId, indicatorId } from '../model/ids'
import { DOMAINS, type IndicatorBrief } from '../model/indicator'
import { decodeColumn } from './decode-column'
import { openChunk } from './decode-head'
import { fail, type Json, record, texts } from './guards'

/** Reads the catalog's JSON (docs/data.md). Throws ChunkError where it is not what the format says. */
export function decodeCatalog(json: unknown): Catalog {
  const { head, body } = openChunk(json, 'catalog')
  const named = (name: string): string => `${name}.${head.files}.json`
  return {
    version: head.version,
    countries: countries(record(body['countries'], 'catalog.countries')),
    indicators: indicators(record(body['indicators'], 'catalog.indicators'), named),
    chunks: {
      first: named('first'),
      events: named('events'),
      sites: named('sites'),
      claims: named('claims'),
      sources: named('sources'),
      shapesWorld: named('shapes-world'),
      shapesCentralAsia: named('shapes-central-asia'),
    },
  }
}

function countries(json: Json): readonly Country[] {
  const where = 'catalog.countries'
  const ids = texts(json['id'], `${where}.id`)
  const column = (name: string): readonly string[] =>
    sameLength(texts(json[name], `${where}.${name}`), ids, `${where}.${name}`)
  const name = column('name')
  const shortName = column('shortName')
  const adjective = column('adjective')
  const coded = <T>(field: string, words: readonly T[]): readonly T[] =>
    decodeWords(json[field], words, ids.length, `${where}.${field}`)
  const region = coded('region', texts(json['regions'], `${where}.regions`))
  const subregion = coded('subregion', texts(json['subregions'], `${where}.subregions`))
  const groups = coded(
    'membership',
    texts(json['memberships'], `${where}.memberships`).map((groups) =>
      groups.split(' ').filter((group) => group !== ''),
    ),
  )
  const shape = coded('shape', SHAPE_KINDS)
  return ids.map((id, at) => ({
    id: countryId(id),
    name: pick(name, at),
    shortName: pick(shortName, at) || pick(name, at),
    adjective: pick(adjective, at),
    region: pick(region, at),
    subregion: pick(subregion, at),
    groups: pick(groups, at),
    shape: pick(shape, at),
  }))
}

function indicators(json: Json, named: (name: string) => string): readonly IndicatorBrief[] {
  const where = 'catalog.indicators'
  const ids = texts(json['id'], `${where}.id`)
  const shortLabel = sameLength(texts(json['shortLabel'], `${where}.shortLabel`), ids, `${where}.shortLabel`)
  const coded = <T>(field: string, words: readonly T[]): readonly T[] =>
    decodeWords(json[field], words, ids.length, `${where}.${field}`)
  const numbers = (field: string): Float64Array => decodeColumn(json[field], ids.length, `${where}.${field}`)
  const domain = coded('domain', DOMAINS)
  const shape = coded('shape', INDICATOR_SHAPES)
  const unitKind = coded('unitKind', UNIT_KINDS)
  const higherMeans = coded('higherMeans', HIGHER_MEANS)
  const defaultView = coded('defaultView', DEFAULT_VIEWS)
  const order = numbers('order')
  const firstYear = numbers('firstYear')
  const lastYear = numbers('lastYear')
  const rows = numbers('rows')
  const flags = numbers('flags')
  const has = (at: number, bit: number): boolean => ((flags[at] ?? 0) & bit) !== 0
  const own = new Set(ids.filter((_, at) => has(at, FLAGS.ownFile)))
  return ids.map((id, at) => ({
    id: indicatorId(id),
    shortLabel: pick(shortLabel, at),
    domain: pick(domain, at),
    shape: pick(shape, at),
    unitKind: pick(unitKind, at),
    higherMeans: pick(higherMeans, at),
    perCapita: has(at, FLAGS.perCapita),
    defaultView: pick(defaultView, at),
    order: order[at] ?? 0,
    fit: { map: has(at, FLAGS.map), line: has(at, FLAGS.line), comparison: has(at, FLAGS.comparison) },
    firstYear: firstYear[at] ?? 0,
    lastYear: lastYear[at] ?? 0,
    rows: rows[at] ?? 0,
    chunk: named(chunkName(id, own)),
    compareAny: has(at, FLAGS.compareAny),
  }))
}

function decodeWords<T>(json: unknown, words: readonly T[], length: number, where: string): readonly T[] {
  return Array.from(decodeColumn(json, length, where), (code) => {
    const word = words[code]
    return word === undefined ? fail(where, `has the unknown code ${code}`) : word
  })
}

function sameLength(column: readonly string[], ids: readonly string[], where: string): readonly string[] {
  return column.length === ids.length
    ? column
    : fail(where, `has ${column.length} entries, not ${ids.length}`)
}

/** An entry of a column whose length was checked. */
function pick<T>(column: readonly T[], at: number): T {
  const entry = column[at]
  return entry === undefined ? fail('catalog', `has no row ${at}`) : entry
}
