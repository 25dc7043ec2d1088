import { expect, test } from 'vitest'
import { readAddressEarly } from '../../src/link/early'
import type { LinkNotice } from '../../src/link/notice'
import { parseLink } from '../../src/link/parse-link'
import { shownSelection } from '../../src/link/start'
import { writeLink } from '../../src/link/write-link'
import { hostileQueries, worstHostile } from './hostile'
import { everything, firstVersion } from './vocabulary'

const UNSAFE = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u
const isUnsafe = ({ given, shown }: LinkNotice): boolean =>
  [given, shown].some((text) => UNSAFE.test(text) || Array.from(text).length > 60)

test('10,000 hostile queries are read and written, each fast, none with unsafe text in its notices', () => {
  const times: number[] = []
  const unsafe: LinkNotice[] = []
  const unstable: string[] = []
  let notices = 0
  for (const query of hostileQueries(10_000)) {
    const vocabulary = times.length % 2 === 0 ? everything : firstVersion
    const start = performance.now()
    const parsed = parseLink(query, vocabulary)
    const written = writeLink(parsed.selection, parsed.rest)
    shownSelection(parsed.selection, vocabulary)
    readAddressEarly(query)
    times.push(performance.now() - start)
    notices += parsed.notices.length
    unsafe.push(...parsed.notices.filter(isUnsafe))
    const again = parseLink(written, vocabulary)
    const same = JSON.stringify(again.selection) === JSON.stringify({ ...parsed.selection, d: null })
    if (!same || writeLink(again.selection, again.rest) !== written) unstable.push(query.slice(0, 500))
  }
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length
  const slowest = Math.max(...times)
  console.info(
    `${times.length} reads and writes: ${mean.toFixed(3)} ms each, slowest ${slowest.toFixed(1)} ms, ${notices} notices`,
  )
  expect(unsafe).toEqual([])
  expect(unstable).toEqual([])
  expect(slowest).toBeLessThan(5000)
  expect(notices).toBeGreaterThan(10_000)
})

test('time grows with the length of a query, not with its square', () => {
  const spent = (pieces: number): number => {
    const query = `?view=trends&${'time=2014&x=1&hosts=KAZ~KAZ&'.repeat(pieces)}`
    const start = performance.now()
    parseLink(query, everything)
    return performance.now() - start
  }
  spent(1000)
  expect(spent(40_000)).toBeLessThan(5000)
})

test('the worst queries are the same every time, of every kind, and fit into 256 kB of headers', () => {
  const worst = worstHostile(500)
  expect(worst).toHaveLength(500)
  expect(worstHostile(30)).toEqual(worst.slice(0, 30))
  expect(new Set(worst).size).toBeGreaterThan(400)
  expect(Math.max(...worst.map((query) => query.length))).toBeGreaterThan(100_000)
  for (const query of worst) expect(new URL(query, 'http://localhost/').href.length).toBeLessThan(250_000)
})
