import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { MIGRATIONS, type Migration, renamesOf } from '../../src/link/migrations'
import { parseLink } from '../../src/link/parse-link'
import { writeLink } from '../../src/link/write-link'
import { everything } from './vocabulary'

const lines = readFileSync('test/link/old-links.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))

test.each(lines)('old link %s', (line) => {
  const [old = '', now] = line.split(' ')
  const { selection, notices, rest } = parseLink(old, everything)
  expect(notices.filter(({ why }) => why !== 'moved')).toEqual([])
  expect(writeLink(selection, rest)).toBe(now)
})

test('every rename has an old link', () => {
  for (const row of MIGRATIONS) {
    expect(lines.some((line) => line.includes(row.what === 'key' ? `${row.from}=` : row.from))).toBe(true)
  }
})

test('the links of the claims are understood as they are written', () => {
  const charts = readFileSync('data/claims/charts.csv', 'utf8')
  const links = charts.match(/\?view=[^,\s]+/g) ?? []
  expect(links.length).toBeGreaterThan(30)
  for (const link of links) expect([link, parseLink(link, everything).notices]).toEqual([link, []])
})

const TABLE: readonly Migration[] = [
  { what: 'key', from: 'year', to: 'time' },
  { what: 'key', from: 'countries', to: 'hosts' },
  { what: 'value', key: 'view', from: 'lines', to: 'trends', same: true },
  { what: 'value', key: 'indicator', from: 'gdp', to: 'gdp_usd', same: false },
  { what: 'value', key: 'hosts', from: 'CENTRAL_ASIA', to: 'CA', same: true },
]
const parse = (search: string) => parseLink(search, everything, renamesOf(TABLE))

test('old names of keys, views, indicators and members of lists are read and written anew', () => {
  const { selection, notices, rest } = parse('?view=lines&countries=RUS~CENTRAL_ASIA&year=2000..2010&x=1')
  expect(notices).toEqual([])
  expect(writeLink(selection, rest)).toBe('?view=trends&hosts=RUS~CA&time=2000..2010&x=1')
})

test('a name whose meaning has changed is said', () => {
  const { selection, notices } = parse('?view=map&indicator=gdp')
  expect(selection.indicator).toBe('gdp_usd')
  expect(notices).toEqual([{ key: 'indicator', given: 'gdp', why: 'moved', shown: 'gdp_usd' }])
})

test('an old and a new name of the same key are a doubled key; an old key of another view stays as it was', () => {
  expect(parse('?view=map&year=2010&time=2012').notices).toEqual([
    { key: 'time', given: '2012', why: 'doubled', shown: '2010' },
  ])
  const { selection, rest } = parse('?view=claims&year=2010')
  expect(writeLink(selection, rest)).toBe('?view=claims&year=2010')
  expect(writeLink({ ...selection, view: 'map' }, rest)).not.toContain('year')
})
