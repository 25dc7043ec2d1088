import { expect, test } from 'vitest'
import { parseLink } from '../../src/link/parse-link'
import { LONGEST_LINK, linkFits, writeLink, writeShareLink } from '../../src/link/write-link'
import { everything } from './vocabulary'

const rewritten = (search: string): string => {
  const { selection, rest } = parseLink(search, everything)
  return writeLink(selection, rest)
}

test('what is not ours stays byte for byte, in its order, behind what is ours', () => {
  const foreign = 'utm_source=a+b%20c&fbclid=%FF%zz&empty=&flag&=x&utm_source=again&x=a=b&%77=%F0%9F%98%80'
  expect(rewritten(`?${foreign}&view=map`)).toBe(`?view=map&${foreign}`)
  expect(rewritten(`?${foreign}`)).toBe(`?${foreign}`)
})

test('a key of another view is kept for it, without a notice', () => {
  const parsed = parseLink('?facet=host&view=map&weights=economy:3&facet=none', everything)
  expect(parsed.notices).toEqual([])
  expect(parsed.selection.facet).toBe(null)
  expect(writeLink(parsed.selection, parsed.rest)).toBe('?view=map&facet=host&weights=economy:3&facet=none')
  expect(writeLink({ ...parsed.selection, view: 'trends' }, parsed.rest)).toBe(
    '?view=trends&hosts=WORLD&time=latest&weights=economy:3',
  )
})

test('our keys are known when they are percent-encoded, and + is a space', () => {
  expect(rewritten('?vi%65w=claims&section=hearts+and%20minds')).toBe(
    '?view=claims&section=hearts%20and%20minds',
  )
})

test('readable characters stay readable', () => {
  expect(rewritten("?view=data&time=2000..2020&q=a%3Ab%2Cc%2Fd'e%26%23%3D%2B")).toBe(
    '?view=data&time=2000..2020&q=a:b,c/d%27e%26%23%3D%2B',
  )
})

test('the data version is read, and written only into shared links', () => {
  const { selection, rest } = parseLink('?view=map&d=0123abcd&lang=en', everything)
  expect(selection.d).toBe('0123abcd')
  expect(writeLink(selection, rest)).toBe('?view=map&lang=en')
  expect(writeShareLink(selection, { d: 'feedf00d', time: { kind: 'year', year: 2024 } })).toBe(
    '?view=map&indicator=trade_share&time=2024&d=feedf00d&lang=en',
  )
  const span = writeShareLink(parseLink('?view=trends', everything).selection, {
    d: 'feedf00d',
    time: { kind: 'span', from: 1995, to: 2024 },
  })
  expect(span).toBe('?view=trends&indicator=trade_share&time=1995..2024&d=feedf00d')
  expect(parseLink(span, everything).notices).toEqual([])
})

test('a shared link writes only what its view uses', () => {
  const { selection } = parseLink('?view=claims', everything)
  expect(writeShareLink(selection, { d: 'feedf00d', time: { kind: 'year', year: 2024 } })).toBe(
    '?view=claims&d=feedf00d',
  )
})

test('links of 2,000 characters are too long', () => {
  expect(linkFits('x'.repeat(LONGEST_LINK - 1))).toBe(true)
  expect(linkFits('x'.repeat(LONGEST_LINK))).toBe(false)
})
