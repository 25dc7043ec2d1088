import { describe, expect, it } from 'vitest'
import { rivalsOf, rowsOfMap } from '../../src/derive/figure-rows'
import { readingFor } from '../../src/derive/figures'
import { gapsOfChoice } from '../../src/derive/known-gaps'
import { mapFigures } from '../../src/derive/map-figures'
import { missingReading } from '../../src/derive/missing'
import { runsOf } from '../../src/derive/runs'
import { breaksOfRuns, firstFigure, lastFigure, trendsOf } from '../../src/derive/trend-series'
import { actorId, hostId } from '../../src/model/ids'
import { figuresFrom, tableOf } from './made-up'

const CHN = actorId('CHN')
const KAZ = hostId('KAZ')
const five = ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'].map(hostId)
const runsFor = (rows: readonly string[], actors: readonly string[]) =>
  runsOf(figuresFrom(tableOf(rows)), actors.map(actorId), KAZ, { source: null, like: true }).map(
    ({ group, years }) => `${group} ${years.join(' ')}`,
  )
const lineOf = (groups: string, from = 2001) =>
  [...groups].map((group, at) => `CHN KAZ ${from + at} 5 ${group}1`)
const mapAsk = {
  actor: CHN,
  actors: [CHN],
  hosts: five,
  regionHosts: five,
  year: 2001,
  measure: 'value' as const,
  carry: 0,
  source: null,
  like: true,
  population: null,
}

describe('reading and rivals', () => {
  const figures = figuresFrom(
    tableOf([
      'CHN KAZ 2001 9 h1',
      'CHN KAZ 2001 7 g1 conflict: of 2002',
      'CHN KAZ 2001 8 g2',
      'CHN KAZ 1999 1 g1',
    ]),
  )

  it('takes the lowest priority number that its note does not call wrong; a table still lists the wrong one', () => {
    const [row] = rowsOfMap(figures, mapFigures(figures, { ...mapAsk, like: false }), CHN, five, 2001)
    expect(row?.value).toBe(9)
    expect(row?.reading.source).toBe('h1')
    expect(row && rivalsOf(figures, row).map(({ rival }) => [rival.value, rival.rejected])).toEqual([
      [7, true],
      [8, false],
    ])
  })

  it('carries the newest figure forward only when asked, and says its year', () => {
    const at = (year: number, carry: number) =>
      readingFor(figures, { actor: CHN, host: KAZ, year, group: null, carry })
    expect(at(2003, 0)).toBeNull()
    expect(at(2003, 1)).toBeNull()
    expect(at(2003, 2)).toMatchObject({ value: 9, year: 2001, carried: true })
    expect(at(2000, 6)).toMatchObject({ value: 1, year: 1999 })
  })

  it('doubts a figure whose note, or one of its remarks, begins with check:, or that is an outlier', () => {
    const notes = ['check: odd', 'mirror; check: odd', 'an outlier', 'unchecked: no', 'to check: no', '']
    const doubts = notes.map((note) => {
      const one = figuresFrom(tableOf([`CHN KAZ 2001 5 g1 ${note}`.trim()]))
      return readingFor(one, { actor: CHN, host: KAZ, year: 2001, group: null, carry: 0 })?.doubtful
    })
    expect(doubts).toEqual([true, true, true, false, false, false])
  })
})

describe('comparable groups', () => {
  it('a tie on a map goes to the lower priority number; hosts of another group are marked and have no place', () => {
    const figures = figuresFrom(
      tableOf(['CHN KAZ 2001 1 h1', 'CHN KGZ 2001 2 h1', 'CHN TJK 2001 3 g1', 'CHN UZB 2001 4 g2']),
    )
    const map = mapFigures(figures, mapAsk)
    expect(map.group).toBe('g')
    expect(map.groups.map(({ group, hosts }) => [group, hosts])).toEqual([
      ['g', 2],
      ['h', 2],
    ])
    expect(five.map((host) => map.byHost.get(host)?.otherGroup)).toEqual([true, true, false, false, false])
    expect(map.ranked).toEqual(['UZB', 'TJK'])
  })

  it.each([
    ['ggghggg', ['g 2001 2002 2003 2004 2005 2006 2007']],
    ['gghg', ['g 2001 2002 2003 2004']],
    ['ghg', ['g 2001', 'h 2002', 'g 2003']],
    ['gghhgg', ['g 2001 2002', 'h 2003 2004', 'g 2005 2006']],
    ['gggh', ['g 2001 2002 2003', 'h 2004']],
    ['hggg', ['h 2001', 'g 2002 2003 2004']],
    // The last single year makes a run of three, which then holds the single years before it too.
    ['ghghgg', ['g 2001 2002 2003 2004 2005 2006']],
    ['gghghh', ['g 2001 2002 2003 2004', 'h 2005 2006']],
  ])('years of the groups %s are the runs %j', (groups, runs) => {
    expect(runsFor(lineOf(groups), ['CHN'])).toEqual(runs)
  })

  it('the group that covers most of the actors is drawn, for all of them together', () => {
    const rows = ['CHN KAZ 2001 1 g1', 'CHN KAZ 2001 1 h1', 'RUS KAZ 2001 1 h1', 'USA KAZ 2001 1 i1']
    expect(runsFor(rows, ['CHN', 'RUS', 'USA'])).toEqual(['h 2001'])
    expect(runsFor(rows, ['CHN', 'USA'])).toEqual(['g 2001'])
  })

  it('what only another group has is thin, and its index has a base of its own group', () => {
    const rows = [
      ...[2001, 2002, 2003].flatMap((year) => [`CHN KAZ ${year} 10 g1`, `RUS KAZ ${year} 10 g1`]),
      ...['USA KAZ 2001 10 h1', 'USA KAZ 2002 40 i1', 'USA KAZ 2003 50 i1'],
    ]
    const figures = figuresFrom(tableOf(rows))
    const ask = { ...mapAsk, actors: ['CHN', 'RUS', 'USA'].map(actorId), hosts: [KAZ], from: 2001, to: 2003 }
    const [trend] = trendsOf(figures, { ...ask, measure: 'index' })
    const usa = trend?.series.find((series) => series.actor === 'USA')
    expect(
      usa?.stretches.map(({ thin, group, figures: own }) => [thin, group, ...own.map((f) => f.shown)]),
    ).toEqual([
      [true, 'h', 100],
      [true, 'i', 100, 125],
    ])
  })

  it('a line ends where its run ends, and the break is told', () => {
    const figures = figuresFrom(tableOf(lineOf('ggghhh')))
    const ask = { ...mapAsk, hosts: [KAZ], from: 2002, to: 2006 }
    const [trend] = trendsOf(figures, ask)
    const [line] = trend?.series ?? []
    expect(
      line?.stretches.map((stretch) => [stretch.afterBreak, ...stretch.figures.map((f) => f.year)]),
    ).toEqual([
      [false, 2002, 2003],
      [true, 2004, 2005, 2006],
    ])
    expect(trend && breaksOfRuns(trend, 2002, 2006)).toEqual([{ before: 2003, after: 2004, group: 'h' }])
    expect(trend && breaksOfRuns(trend, 2004, 2006)).toEqual([])
    expect(line && [firstFigure(line)?.year, lastFigure(line)?.year]).toEqual([2002, 2006])
  })

  it('figures of parts of a year are never joined, and a wider gap stays a gap', () => {
    const years = (rows: readonly string[], id: string) => {
      const figures = figuresFrom(tableOf(rows, { id }))
      const [trend] = trendsOf(figures, { ...mapAsk, hosts: [KAZ], from: 2001, to: 2020 })
      return trend?.series[0]?.stretches.map((stretch) =>
        stretch.figures.map((figure) => figure.year).join(' '),
      )
    }
    expect(years(lineOf('ggg'), 'entries_part_year')).toEqual(['2001', '2002', '2003'])
    expect(years([...lineOf('ggg'), ...lineOf('gg', 2006)], 'entries')).toEqual([
      '2001 2002 2003',
      '2006 2007',
    ])
  })
})

describe('missing is not zero', () => {
  const gaps = [
    { actor: '*', host: '*', from: 0, to: 9999, why: 'never-asked' },
    { actor: 'CHN', host: 'KGZ', from: 2001, to: 2003, why: 'left-out' },
    { actor: '*', host: 'KGZ', from: 2004, to: 9999, why: 'source-stopped' },
  ]
  const why = (host: string, year: number, known = gaps, carry = 0) =>
    missingReading(figuresFrom(tableOf(['CHN KAZ 2001 5', 'CHN KGZ 2001 5'], { gaps: known })), {
      actor: CHN,
      host: hostId(host),
      year,
      group: null,
      carry,
    }).why

  it('gives the reason of the most exact known gap, else the plainest there is', () => {
    expect([why('KGZ', 2002), why('KGZ', 2005), why('KAZ', 2005)]).toEqual([
      'left-out',
      'source-stopped',
      'never-asked',
    ])
    expect([why('KAZ', 2002, []), why('CHN', 2001, []), why('UZB', 2001, [])]).toEqual([
      'outside-years',
      'not-applicable',
      'no-figure',
    ])
    const wide = tableOf(['CHN KAZ 2001 5', 'CHN UZB 2009 5'])
    const ask = { actor: CHN, host: KAZ, year: 2009, group: null }
    expect(missingReading(figuresFrom(wide), { ...ask, carry: 3 }).why).toBe('too-old')
    expect(missingReading(figuresFrom(wide), { ...ask, carry: 0 }).why).toBe('no-figure')
  })

  it('lists the gaps that a choice feels, the most exact first, and none that it does not', () => {
    const figures = figuresFrom(tableOf(['CHN KAZ 2001 5'], { gaps: gaps.slice(1) }))
    const choice = { actors: [CHN], from: 2001, to: 2005, rows: [] }
    expect(gapsOfChoice(figures, { ...choice, hosts: [hostId('KGZ')] }).map((gap) => gap.why)).toEqual([
      'left-out',
      'source-stopped',
    ])
    expect(gapsOfChoice(figures, { ...choice, hosts: [KAZ] })).toEqual([])
  })
})
