import fc from 'fast-check'
import { type Figures, figuresOf } from '../../src/derive/figures'
import type { Catalog } from '../../src/model/catalog'
import type { Country } from '../../src/model/country'
import { actorId, countryId, groupId, hostId, indicatorId, sourceId } from '../../src/model/ids'
import type { Gap, Indicator } from '../../src/model/indicator'
import { STATUSES } from '../../src/model/reading'
import { usualStep } from './oracle-lines'
import { type PlainGap, type PlainRow, type PlainTable, plainTable } from './plain-tables'

const country = (
  id: string,
  name: string,
  region: string,
  groups: readonly string[],
  adjective = '',
): Country => ({
  id: countryId(id),
  name,
  shortName: id,
  adjective,
  region,
  subregion: '',
  groups,
  shape: 'own',
})

/** A few countries, with the names that words stumble over. */
export const CATALOG: Catalog = {
  version: { hash: '0123456789abcdef', date: '2026-03-03' },
  countries: [
    country('CHN', 'China', 'Asia', ['SCO'], 'Chinese'),
    country('CIV', "Côte d'Ivoire", 'Africa', [], 'Ivorian'),
    country('COD', 'Democratic Republic of the Congo', 'Africa', []),
    country('CYP', 'Cyprus', 'Europe', ['EU'], 'Cypriot'),
    country('EUU', 'European Union', 'Europe', []),
    country('KAZ', 'Kazakhstan', 'Asia', ['CA', 'SCO']),
    country('KGZ', 'Kyrgyzstan', 'Asia', ['CA', 'SCO']),
    country('RUS', 'Russia', 'Europe', ['SCO'], 'Russian'),
    country('TJK', 'Tajikistan', 'Asia', ['CA']),
    country('TKM', 'Turkmenistan', 'Asia', ['CA']),
    country('USA', 'United States', 'Americas', [], 'American'),
    country('UZB', 'Uzbekistan', 'Asia', ['CA', 'SCO']),
    country('WLD', 'World', '', []),
  ],
  indicators: [],
  chunks: {
    first: 'first',
    events: 'events',
    sites: 'sites',
    claims: 'claims',
    sources: 'sources',
    shapesWorld: 'shapes-world',
    shapesCentralAsia: 'shapes-central-asia',
  },
}

/** An indicator of amounts, with what a test wants to be different. */
export function indicatorWith(changes: Partial<Indicator> = {}): Indicator {
  return {
    id: indicatorId('made_up'),
    shortLabel: 'Made up',
    domain: 'economy',
    shape: 'bilateral',
    unitKind: 'amount',
    higherMeans: 'more_influence',
    perCapita: true,
    defaultView: 'map',
    order: 1,
    fit: { map: true, line: true, comparison: true },
    firstYear: 1890,
    lastYear: 2026,
    rows: 0,
    chunk: 'made_up.json',
    compareAny: false,
    label: 'Made up by the actor in the host',
    unit: 'persons',
    unitText: 'persons',
    unitShort: '',
    decimals: 0,
    questions: { map: 'Where?', trends: 'Since when?', leader: 'Who?' },
    definition: '',
    method: '',
    caveats: '',
    categories: [],
    ...changes,
  }
}

/** Figures of plain rows, with the columns in the order that the files have. */
export function figuresFrom(table: PlainTable, changes: Partial<Indicator> = {}): Figures {
  const { rows } = table
  const actors = [...new Set(rows.map((row) => row.actor))].sort()
  const hosts = [...new Set(rows.map((row) => row.host))].sort()
  const sources = [...new Map(rows.map((row) => [row.source, row])).values()].sort(
    (a, b) => a.priority - b.priority,
  )
  const order = sources.map((row) => row.source)
  const notes = ['', ...new Set(rows.map((row) => row.note).filter((note) => note !== ''))]
  const sorted = [...rows].sort(
    (a, b) =>
      actors.indexOf(a.actor) - actors.indexOf(b.actor) ||
      hosts.indexOf(a.host) - hosts.indexOf(b.host) ||
      order.indexOf(a.source) - order.indexOf(b.source) ||
      a.year - b.year,
  )
  const years = rows.map((row) => row.year)
  return figuresOf({
    indicator: indicatorWith({
      id: indicatorId(table.id),
      shape: table.nation ? 'nation' : 'bilateral',
      compareAny: table.any,
      rows: rows.length,
      firstYear: Math.min(...years),
      lastYear: Math.max(...years),
      ...changes,
    }),
    actors: actors.map(actorId),
    hosts: hosts.map(hostId),
    sources: sources.map(({ source, group, priority }) => ({
      id: sourceId(source),
      title: `Title of ${source}`,
      publisher: `Publisher of ${source}`,
      published: '2024',
      url: `https://example.org/${source}`,
      licence: 'CC0',
      copy: false,
      group: groupId(group),
      priority,
    })),
    groups: [...new Map([...sources].reverse().map((row) => [row.group, row])).values()]
      .sort((a, b) => a.priority - b.priority)
      .map(({ group, priority }) => ({
        id: groupId(group),
        label: `Label of ${group}`,
        priority,
        step: usualStep(table, group),
      })),
    notes,
    gaps: table.gaps.map(gap),
    breaks: [],
    rows: {
      length: sorted.length,
      actor: Uint16Array.from(sorted, (row) => actors.indexOf(row.actor)),
      host: Uint16Array.from(sorted, (row) => hosts.indexOf(row.host)),
      source: Uint16Array.from(sorted, (row) => order.indexOf(row.source)),
      year: Uint16Array.from(sorted, (row) => row.year),
      value: Float64Array.from(sorted, (row) => row.value),
      status: Uint8Array.from(sorted, (row) => STATUSES.map(String).indexOf(row.status)),
      note: Uint16Array.from(sorted, (row) => notes.indexOf(row.note)),
    },
    partial: false,
  })
}

const WHYS: readonly Gap['why'][] = ['left-out', 'never-asked', 'not-applicable', 'source-stopped']

function gap({ actor, host, from, to, why }: PlainGap): Gap {
  return {
    actor: actor === '*' ? null : actorId(actor),
    host: host === '*' ? null : hostId(host),
    from: from === 0 ? null : from,
    to: to === 9999 ? null : to,
    why: WHYS.find((known) => known === why) ?? 'left-out',
    text: `${actor} ${host} ${why}`,
  }
}

/** Sources of made-up tables: two of group g, one each of h and i, by priority. */
const SOURCES = ['g1', 'h1', 'g2', 'i1']

/** "CHN KAZ 2001 12 g1 note": a row; the source's first letter is its group, its place in SOURCES its priority. */
export function row(text: string): PlainRow {
  const [actor = '', host = '', year = '', value = '', source = 'g1', ...note] = text.split(' ')
  return {
    actor: actor === '-' ? '' : actor,
    host,
    year: Number(year),
    value: Number(value),
    source,
    status: 'reported',
    note: note.join(' '),
    priority: SOURCES.indexOf(source) + 1,
    group: source[0] ?? '',
  }
}

export function tableOf(rows: readonly string[], changes: Partial<PlainTable> = {}): PlainTable {
  return plainTable({
    id: 'made_up',
    nation: false,
    unit: 'persons',
    higherMeans: 'more_influence',
    any: false,
    gaps: [],
    rows: rows.map(row),
    ...changes,
  })
}

/** Small tables in which groups change often, readings are missing, doubtful or wrong, and rivals are common. */
export const anyTable: fc.Arbitrary<PlainTable> = fc
  .uniqueArray(
    fc.record({
      actor: fc.constantFrom('CHN', 'RUS', 'USA', 'TUR', 'WLD'),
      host: fc.constantFrom('KAZ', 'KAZ', 'KAZ', 'UZB', 'RUS', 'WLD'),
      year: fc.integer({ min: 2001, max: 2009 }),
      value: fc.constantFrom(0, 0.5, 1, 2, 2, 3, 7.25, 40, 1000),
      source: fc.constantFrom(...SOURCES),
      note: fc.constantFrom(
        '',
        '',
        '',
        '',
        'about',
        'check: odd',
        'mirror; check: odd',
        'outlier: high',
        'conflict: no',
      ),
    }),
    {
      minLength: 1,
      maxLength: 120,
      size: 'max',
      selector: ({ actor, host, year, source }) => [actor, host, year, source].join(),
    },
  )
  .map((found) =>
    tableOf(
      found.map((one) => `${one.actor} ${one.host} ${one.year} ${one.value} ${one.source} ${one.note}`),
    ),
  )
