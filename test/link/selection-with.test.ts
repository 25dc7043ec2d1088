import { expect, test } from 'vitest'
import { defaultsFor } from '../../src/link/defaults'
import { parseLink } from '../../src/link/parse-link'
import { readLink } from '../../src/link/read-link'
import { selectionWith } from '../../src/link/selection-with'
import { shownSelection, startSelection } from '../../src/link/start'
import { writeLink } from '../../src/link/write-link'
import { groupId, indicatorId } from '../../src/model/ids'
import type { Selection, ViewId } from '../../src/model/selection'
import { everything, firstVersion } from './vocabulary'

const read = (search: string): Selection => parseLink(search, everything).selection
const shown = (search: string): string => writeLink(shownSelection(read(search), firstVersion), [])

const MOVES: readonly (readonly [string, ViewId, string])[] = [
  ['?view=map', 'trends', '?view=trends'],
  ['?view=map&indicator=gdp_usd&actors=CHN&time=2014', 'trends', '?view=trends&indicator=gdp_usd&actors=CHN'],
  ['?view=map&hosts=CA&region=CA&pins=KAZ&chart=table&sort=-value', 'trends', '?view=trends&hosts=CA'],
  ['?view=trends&time=2000..2014&measure=share', 'map', '?view=map&time=2014&measure=share'],
  ['?view=trends&time=2000..latest&scale=log&facet=host', 'map', '?view=map'],
  ['?view=map&measure=leader', 'trends', '?view=trends'],
  ['?view=trends&measure=index', 'map', '?view=map'],
  ['?view=shifts', 'map', '?view=map'],
  ['?view=trends&indicator=gdp_usd', 'shifts', '?view=shifts&indicator=gdp_usd'],
  ['?view=trends&present=1&lang=en&title=finding', 'map', '?view=map&title=finding&present=1&lang=en'],
]

test.each(MOVES)('%s to %s', (from, view, to) => {
  expect(writeLink(selectionWith(read(from), { view }), [])).toBe(to)
})

test('a change counts in the new view, where it uses the field', () => {
  const next = selectionWith(read('?view=map'), {
    view: 'trends',
    scale: 'log',
    pins: read('?view=map&pins=KAZ').pins,
  })
  expect(next).toEqual({ ...defaultsFor('trends'), scale: 'log' })
})

test('another indicator drops the source, which was a source of the old one', () => {
  const chosen = read('?view=map&source=cow-trade')
  expect(selectionWith(chosen, { indicator: indicatorId('gdp_usd') }).source).toBe(null)
  expect(selectionWith(chosen, { indicator: chosen.indicator }).source).toBe('cow-trade')
  const both = { indicator: indicatorId('gdp_usd'), source: groupId('imf') }
  expect(selectionWith(chosen, both).source).toBe('imf')
})

test('without an overview, the start is the map of who leads in the trade of Central Asia in 2020', () => {
  expect(writeLink(startSelection(), [])).toBe('?view=map&time=2020&measure=leader&region=CA')
  expect(shown('')).toBe('?view=map&time=2020&measure=leader&region=CA')
  expect(shown('?actors=CHN~RUS~EUU&chart=table&lang=en')).toBe(
    '?view=map&actors=CHN~RUS~EUU&time=2020&measure=leader&chart=table&region=CA&lang=en',
  )
  expect(shown('?time=2012')).toBe('?view=map&time=2012&measure=leader&region=CA')
})

test('a view that is missing is shown as a map, with what the map knows', () => {
  expect(shown('?view=shifts&indicator=gdp_usd&actors=CHN&time=2010..2014')).toBe(
    '?view=map&indicator=gdp_usd&actors=CHN&time=2014',
  )
  expect(shown('?view=balance')).toBe('?view=map')
  expect(shown('?view=claims&claim=six-powers')).toBe('?view=map')
})

test('a view that is there is shown as it is', () => {
  const trends = read('?view=trends')
  expect(shownSelection(trends, firstVersion)).toBe(trends)
})

test('the same query gives the same objects, for each vocabulary', () => {
  expect(readLink('?view=map', firstVersion)).toBe(readLink('?view=map', firstVersion))
  expect(readLink('', firstVersion).shown).toBe(readLink('', firstVersion).shown)
  expect(readLink('', everything).shown.view).toBe('overview')
  const first = readLink('?view=map&time=1990', firstVersion)
  for (let n = 0; n < 200; n += 1) readLink(`?n=${n}`, firstVersion)
  expect(readLink('?view=map&time=1990', firstVersion)).not.toBe(first)
  expect(readLink('?view=map&time=1990', firstVersion)).toEqual(first)
})
