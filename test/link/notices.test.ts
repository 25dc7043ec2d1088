import { expect, test } from 'vitest'
import type { LinkNotice, Why } from '../../src/link/notice'
import { safeText } from '../../src/link/notice'
import { parseLink } from '../../src/link/parse-link'
import { writeLink } from '../../src/link/write-link'
import { everything, firstVersion } from './vocabulary'

const notice = (key: string, given: string, why: Why, shown: string): LinkNotice => ({
  key,
  given,
  why,
  shown,
})

const CASES: readonly (readonly [string, readonly LinkNotice[], string])[] = [
  ['?view=mapp', [notice('view', 'mapp', 'unknown-value', 'overview')], ''],
  ['?view', [notice('view', '', 'unknown-value', 'overview')], ''],
  [
    '?view=map&indicator=tradeshare',
    [notice('indicator', 'tradeshare', 'unknown-value', 'trade_share')],
    '?view=map',
  ],
  [
    '?view=map&indicator=balance',
    [notice('indicator', 'balance', 'unknown-value', 'trade_share')],
    '?view=map',
  ],
  [
    '?view=map&actors=CHN~XXX~RUS~ZZZ',
    [notice('actors', 'XXX~ZZZ', 'unknown-code', 'CHN~RUS')],
    '?view=map&actors=CHN~RUS',
  ],
  ['?view=map&actors=XXX', [notice('actors', 'XXX', 'unknown-code', 'CHN~RUS~USA~TUR~IRN~IND')], '?view=map'],
  ['?view=map&actors=CHN~CHN', [notice('actors', 'CHN', 'doubled', 'CHN')], '?view=map&actors=CHN'],
  ['?view=map&pins=KAZ~UZB~KGZ', [notice('pins', 'KGZ', 'too-many', 'KAZ~UZB')], '?view=map&pins=KAZ~UZB'],
  ['?view=map&time=2030', [notice('time', '2030', 'out-of-range', 'latest')], '?view=map'],
  ['?view=map&time=-5', [notice('time', '-5', 'out-of-range', 'earliest')], '?view=map&time=earliest'],
  ['?view=map&time=1e999', [notice('time', '1e999', 'not-a-number', 'latest')], '?view=map'],
  ['?view=map&time=2010..2014', [notice('time', '2010..2014', 'one-year', '2014')], '?view=map&time=2014'],
  [
    '?view=trends&time=2014..2010',
    [notice('time', '2014..2010', 'reversed', '2010..2014')],
    '?view=trends&time=2010..2014',
  ],
  [
    '?view=trends&time=20x0..2014',
    [notice('time', '20x0', 'not-a-number', 'earliest..2014')],
    '?view=trends&time=earliest..2014',
  ],
  [
    '?view=trends&time=1..2..3',
    [notice('time', '1..2..3', 'unknown-value', 'earliest..latest')],
    '?view=trends',
  ],
  [
    '?view=index&compare=2026..2020',
    [notice('compare', '2026..2020', 'reversed', '2020..2026')],
    '?view=index&compare=2020..2026',
  ],
  [
    '?view=index&compare=1700..2020',
    [notice('compare', '1700..2020', 'out-of-range', '2024..2026')],
    '?view=index',
  ],
  ['?view=map&carry=7', [notice('carry', '7', 'out-of-range', '0')], '?view=map'],
  ['?view=trends&measure=leader', [notice('measure', 'leader', 'unknown-value', 'value')], '?view=trends'],
  [
    '?view=map&region=R_ASIA&region=CA',
    [notice('region', 'CA', 'doubled', 'R_ASIA')],
    '?view=map&region=R_ASIA',
  ],
  ['?view=map&region=%FF', [notice('region', '%FF', 'bad-encoding', 'WORLD')], '?view=map'],
  [
    '?view=trends&focus=CHN-KAZ~CHN~A-B-C',
    [notice('focus', 'A-B-C', 'unknown-value', 'CHN-KAZ~CHN')],
    '?view=trends&focus=CHN-KAZ~CHN',
  ],
  [
    '?view=balance&weights=economy:11~people:2',
    [notice('weights', 'economy:11', 'out-of-range', 'people:2')],
    '?view=balance&weights=people:2',
  ],
  ['?view=map&v=2', [notice('v', '2', 'out-of-range', '1')], '?view=map'],
  ['?view=map&d=nothex', [notice('d', 'nothex', 'unknown-value', '')], '?view=map'],
  ['?view=map&__proto__=1&constructor=2', [], '?view=map&__proto__=1&constructor=2'],
]

test.each(CASES)('%s', (search, notices, written) => {
  const parsed = parseLink(search, everything)
  expect(parsed.notices).toEqual(notices)
  expect(writeLink(parsed.selection, parsed.rest)).toBe(written)
})

test('a value of 100,000 characters is not read; its notice is short', () => {
  const { selection, notices } = parseLink(`?view=map&time=2014&actors=${'CHN~'.repeat(25_000)}`, everything)
  expect(selection.time).toEqual({ kind: 'year', year: 2014 })
  expect(selection.actors).toHaveLength(6)
  expect(notices).toEqual([
    notice('actors', `${'CHN~'.repeat(14)}CHN…`, 'too-long', 'CHN~RUS~USA~TUR~IRN~IND'),
  ])
})

test('several reasons for one list are several notices, thousands of bad members are one', () => {
  const bad = Array.from({ length: 1500 }, (_, n) => `X${n}`).join('~')
  const { selection, notices } = parseLink(`?view=map&actors=CHN~CHN~${bad}&actors=RUS`, everything)
  expect(selection.actors).toEqual(['CHN'])
  expect(notices.map(({ why }) => why)).toEqual(['doubled', 'unknown-code'])
})

test('a view that is not in this version is kept, and said', () => {
  const { selection, notices } = parseLink('?view=balance&actors=CHN', firstVersion)
  expect(selection.view).toBe('balance')
  expect(notices).toEqual([notice('view', 'balance', 'not-in-this-version', 'map')])
  expect(parseLink('?view=overview', firstVersion).notices).toEqual([])
  expect(parseLink('', firstVersion).notices).toEqual([])
})

test('codes are understood in small letters, lookalikes of other alphabets are not', () => {
  expect(parseLink('?view=map&actors=chn~Rus', everything).selection.actors).toEqual(['CHN', 'RUS'])
  for (const trick of ['ıND', 'ＣＨＮ', 'СНN', 'K\u212aZ']) {
    expect(parseLink(`?view=map&actors=${encodeURIComponent(trick)}`, everything).notices[0]?.why).toBe(
      'unknown-code',
    )
  }
})

test('an emptied list is not the default list', () => {
  const { selection, notices, rest } = parseLink('?view=map&actors=', everything)
  expect(selection.actors).toEqual([])
  expect(notices).toEqual([])
  expect(writeLink(selection, rest)).toBe('?view=map&actors=')
})

test('safe text has no controls, no turned direction, no halves of pairs, and at most 60 characters', () => {
  expect(safeText('a\u202eb\0c\ud83dd')).toBe('a\ufffdb\ufffdc\ufffdd')
  expect(Array.from(safeText('😀'.repeat(80)))).toHaveLength(60)
  expect(safeText('<b>')).toBe('<b>')
})
