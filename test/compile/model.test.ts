import { describe, expect, it } from 'vitest'
import { readInCopy } from '../../src/compile/read-countries'
import { categoriesOf, UNITS } from '../../src/compile/units'
import { decodeIndicator } from '../../src/dataset/decode-indicator'
import { chunkName, fnv1a32 } from '../../src/model/chunk-name'
import { indicatorId } from '../../src/model/ids'
import { isDoubtful, isRejected } from '../../src/model/note'
import { adding, type Change, compileMadeUp } from './made-up-tables'

function studentsWith(changes: { readonly [file: string]: Change }) {
  const { files, catalog } = compileMadeUp(changes)
  const id = indicatorId('students')
  const chunk = catalog.indicators.find((brief) => brief.id === id)?.chunk
  return decodeIndicator(JSON.parse(files.get(`data/${chunk}`) ?? ''), id)
}

describe('what the compiler makes of an indicator', () => {
  it('sources by priority, each in its group, and groups with the reason of their first source', () => {
    const { sources, groups } = studentsWith({})
    expect(sources.map(({ id, group, priority, copy }) => [id, group, priority, copy])).toEqual([
      ['yearbook', 'office', 1, false],
      ['press', 'press', 2, true],
    ])
    expect(groups).toEqual([
      { id: 'office', label: 'the office itself', priority: 1, step: 1 },
      { id: 'press', label: 'single printed figures', priority: 2, step: 1 },
    ])
  })

  it('the usual step of a group: the median between neighbouring years of a pair', () => {
    const more = ['2021', '2025', '2029', '2033']
      .map(
        (year) => `students,CHN,KAZ,${year > '2026' ? 1900 + Number(year) - 2000 : year},1,press,reported,`,
      )
      .join('\n')
    // Press: 1929, 1933, 2020, 2021, 2025, so steps 4, 87, 1, 4.
    expect(studentsWith({ 'observations/one.csv': adding(more) }).groups[1]?.step).toBe(4)
    // The mean of the middle two where their number is even: 1 and 4.
    const two = 'students,CHN,KAZ,2021,1,press,reported,\nstudents,CHN,KAZ,2025,1,press,reported,'
    expect(studentsWith({ 'observations/one.csv': adding(two) }).groups[1]?.step).toBe(2.5)
  })

  it('gaps, with null for any; the nation of a nation-shaped indicator is the host', () => {
    expect(studentsWith({}).gaps).toEqual([
      { actor: 'CHN', host: null, from: 2000, to: null, why: 'source-stopped', text: 'It stopped.' },
    ])
    const { files } = compileMadeUp()
    const text = [...files.values()].find((json) => json.includes('"id":"place"')) ?? ''
    expect(decodeIndicator(JSON.parse(text), indicatorId('place')).gaps).toMatchObject([
      { actor: null, host: 'RUS' },
    ])
  })
})

describe('names of classes', () => {
  it.each([
    [
      'code 0-2',
      'Code: 2 full member, 1 partner state, 0 neither.',
      ['0 Neither', '1 Partner state', '2 Full member'],
    ],
    ['code 1-3', 'Code: 1 one, with a comma; 2 two. And 3 more.', ['1 One, with a comma', '2 Two']],
    ['yes/no (1/0)', 'Whether it is so.', ['0 No', '1 Yes']],
    ['vote code', 'How it voted.', ['-1 Did not vote', '0 No', '1 Abstained', '2 Yes']],
    ['code 0-2', 'How close they are.', []],
    ['percent', '2 of 3.', []],
  ])('of %s in "%s"', (name, definition, expected) => {
    const unit = UNITS.get(name)
    const found = unit === undefined ? [] : categoriesOf(unit, definition)
    expect(found.map(({ code, label }) => `${code} ${label}`)).toEqual(expected)
  })
})

describe('words in notes and locators', () => {
  it.each([
    ['check: above 60', true, false],
    ['mirror data; outlier: over six times the years beside it', true, false],
    ['to check: nothing', false, false],
    ['conflict: this is the 2025 rank', false, true],
    ['in conflict with another', false, false],
    ['', false, false],
  ])('"%s": doubtful %s, rejected %s', (note, doubtful, rejected) => {
    expect([isDoubtful(note), isRejected(note)]).toEqual([doubtful, rejected])
  })

  it.each([
    ['GitHub someone/something data.csv', true],
    ['voting table, read in a mirror', true],
    ['text copies at pdfcoffee.com', true],
    ['workbook, copy in github.com/someone', true],
    ['quoted text', true],
    ['git history, last snapshot of each year', false],
    ['text', false],
    ['', false],
  ])('"%s" shows a copy: %s', (locator, copy) => {
    expect(readInCopy(locator)).toBe(copy)
  })
})

describe('file names', () => {
  it('follow from the id alone, as the boot script needs it', () => {
    // Test values of the algorithm's authors.
    expect(fnv1a32('')).toBe(0x811c9dc5)
    expect(fnv1a32('a')).toBe(0xe40c292c)
    expect(fnv1a32('foobar')).toBe(0xbf9cf968)
    expect(chunkName('trade_share', new Set(['trade_share']))).toBe('trade_share')
    expect(chunkName('foobar', new Set())).toBe(`small-${0xbf9cf968 % 8}`)
  })
})
