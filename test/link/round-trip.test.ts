import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultsFor } from '../../src/link/defaults'
import { readAddressEarly } from '../../src/link/early'
import { KEYS, usedBy } from '../../src/link/parameters'
import { parseLink } from '../../src/link/parse-link'
import { selectionWith } from '../../src/link/selection-with'
import { writeLink } from '../../src/link/write-link'
import { VIEWS } from '../../src/model/selection'
import { anySelection } from './selections'
import { everything } from './vocabulary'

const read = (search: string) => parseLink(search, everything)
const write = (search: string): string => {
  const { selection, rest } = read(search)
  return writeLink(selection, rest)
}

test('every selection comes back from its link, without a notice', () => {
  fc.assert(
    fc.property(anySelection, (selection) => {
      const link = writeLink(selection, [])
      const parsed = read(link)
      expect(parsed.notices).toEqual([])
      expect(parsed.rest).toEqual([])
      expect(parsed.selection).toEqual(selection)
    }),
    { numRuns: 2000 },
  )
})

test('a browser leaves a written link as it is', () => {
  fc.assert(
    fc.property(anySelection, (selection) => {
      const link = writeLink(selection, [])
      expect(new URL(link, 'https://example.org/').search).toBe(link)
    }),
    { numRuns: 1000 },
  )
})

test('the defaults of a view are not written, but for the view', () => {
  for (const view of VIEWS) {
    expect(writeLink(defaultsFor(view), [])).toBe(view === 'overview' ? '' : `?view=${view}`)
  }
})

test('no string breaks the reader, and what it writes of it is read as the same', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(...KEYS, '&', '=', '~', '..', '%', '%C3', '%A9', '+', '#', '?', 'CHN', 'KAZ', '2014'),
    fc.constantFrom('view=map&', 'view=trends&', '&time=2010..2014', '&actors=', '&q=', "'", '\ud800'),
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(piece, { maxLength: 30 }).map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(text, (search) => {
      const once = write(search)
      expect(write(once)).toBe(once)
      expect(read(once).selection).toEqual({ ...read(search).selection, d: null })
      readAddressEarly(search)
    }),
    { numRuns: 5000 },
  )
})

test('the order of the parameters makes no difference', () => {
  fc.assert(
    fc.property(anySelection, fc.infiniteStream(fc.nat()), (selection, chance) => {
      const link = writeLink(selection, [])
      const shuffled = link
        .slice(1)
        .split('&')
        .map((part) => ({ part, at: chance.next().value ?? 0 }))
        .sort((a, b) => a.at - b.at)
      expect(write(`?${shuffled.map(({ part }) => part).join('&')}`)).toBe(link)
    }),
    { numRuns: 300 },
  )
})

test('after any change of view, fields that it does not use hold its defaults and the link can be read', () => {
  fc.assert(
    fc.property(anySelection, fc.constantFrom(...VIEWS), (selection, view) => {
      const next = selectionWith(selection, { view })
      const defaults = defaultsFor(view)
      for (const key of KEYS) if (!usedBy(key, view)) expect(next[key]).toEqual(defaults[key])
      const parsed = read(writeLink(next, []))
      expect(parsed.notices).toEqual([])
      expect(parsed.selection).toEqual(next)
    }),
    { numRuns: 1000 },
  )
})

test('the script that runs first reads the same view, indicator and region', () => {
  fc.assert(
    fc.property(anySelection, (selection) => {
      const link = writeLink(selection, [])
      const early = readAddressEarly(link)
      expect(early.empty).toBe(link === '')
      expect(early.view || 'overview').toBe(selection.view)
      expect(early.indicator || defaultsFor(selection.view).indicator).toBe(selection.indicator)
      expect(early.region || 'WORLD').toBe(selection.region)
    }),
    { numRuns: 1000 },
  )
})
