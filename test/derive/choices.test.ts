import { describe, expect, it } from 'vitest'
import { countryBook, hostsOf, isWholeWorld } from '../../src/derive/country-book'
import { eventsShown, fractionOfYear } from '../../src/derive/events-shown'
import { readingFor } from '../../src/derive/figures'
import { canLead, measuresOf, startsAtZero } from '../../src/derive/measures'
import { nearestChoices } from '../../src/derive/nearest'
import { placeAmongHosts } from '../../src/derive/place'
import { populationOf } from '../../src/derive/population'
import { sourcesUsed } from '../../src/derive/source-line'
import { measureUnit, writeFigure } from '../../src/derive/units'
import type { AtlasEvent } from '../../src/model/event'
import { actorId, countryId, eventId, hostId } from '../../src/model/ids'
import { CATALOG, figuresFrom, indicatorWith, tableOf } from './made-up'

const CHN = actorId('CHN')
const KAZ = hostId('KAZ')

describe('measures', () => {
  it.each([
    ['an amount', { unitKind: 'amount' as const }, ['value', 'share', 'per_capita', 'rank', 'leader'], true],
    [
      'an amount of nations',
      { unitKind: 'amount' as const, shape: 'nation' as const },
      ['value', 'per_capita', 'rank'],
      false,
    ],
    ['a percentage', { unitKind: 'level' as const, unit: 'percent' }, ['value', 'leader'], true],
    ['a score', { unitKind: 'level' as const, unit: 'points 0-10' }, ['value'], false],
    ['a rank', { unitKind: 'rank' as const, unit: 'rank' }, ['value'], false],
    ['a category', { unitKind: 'category' as const, unit: '0/1' }, ['value'], false],
  ])('of %s are %j: %j', (_, changes, map, leads) => {
    const indicator = indicatorWith(changes)
    expect(measuresOf(indicator, 'map', 6)).toEqual(map)
    expect(canLead(indicator, 6)).toBe(leads)
  })

  it('offer the index for amounts in lines only, who leads only where more means more influence', () => {
    expect(measuresOf(indicatorWith(), 'trends', 6)).toEqual([
      'value',
      'share',
      'per_capita',
      'index',
      'rank',
    ])
    expect(measuresOf(indicatorWith({ unitKind: 'level' }), 'trends', 6)).not.toContain('index')
    expect(canLead(indicatorWith({ higherMeans: 'neutral' }), 6)).toBe(false)
    expect(canLead(indicatorWith(), 2)).toBe(false)
    expect(measuresOf(indicatorWith(), 'map', 1)).not.toContain('share')
    expect(measuresOf(indicatorWith({ perCapita: false }), 'map', 6)).not.toContain('per_capita')
  })

  it('write a figure in its unit, and a category by its name', () => {
    const code = indicatorWith({ unitKind: 'category', categories: [{ code: -1, label: 'Did not vote' }] })
    expect(writeFigure(-1, code, 'value')).toBe('Did not vote')
    const people = indicatorWith({ unitText: 'students' })
    expect(measureUnit(people, 'per_capita')).toMatchObject({
      words: 'students, for each 1,000 people',
      factor: 1000,
    })
    expect(writeFigure(0.00256, people, 'per_capita')).toBe('2.56')
    expect(measureUnit(indicatorWith({ unitShort: 'US$' }), 'per_capita').factor).toBe(1)
    expect(startsAtZero(people, 'value', 3)).toBe(true)
    expect(startsAtZero(people, 'rank', 3)).toBe(false)
    expect(startsAtZero(people, 'value', -3)).toBe(false)
  })
})

describe('per head and places', () => {
  it('the population is of the year, else of the nearest within three, the earlier of two', () => {
    const figures = figuresFrom(
      tableOf(['- KAZ 2000 10', '- KAZ 2004 14', '- KAZ 2010 20', '- UZB 2004 0'], { nation: true }),
    )
    const persons = [1997, 1996, 2000, 2001, 2002, 2003, 2007, 2008, 2013, 2014].map((year) =>
      populationOf(figures, KAZ, year),
    )
    expect(persons).toEqual([10, null, 10, 10, 10, 14, 14, 20, 20, null])
    expect(populationOf(figures, hostId('UZB'), 2004)).toBeNull()
  })

  it('a place counts the hosts with more, of the same group; neither the world total nor doubtful ones', () => {
    const figures = figuresFrom(
      tableOf([
        'CHN KAZ 2001 5',
        'CHN UZB 2001 5',
        'CHN RUS 2001 7',
        'CHN TUR 2001 9 h1',
        'CHN IRN 2001 8 g1 check: odd',
        'CHN WLD 2001 99',
        'CHN TJK 2001 1',
      ]),
    )
    const place = (host: string) => {
      const ask = { actor: CHN, host: hostId(host), year: 2001, group: null, carry: 0 }
      const reading = readingFor(figures, ask)
      return reading && placeAmongHosts(figures, CHN, hostId(host), reading)
    }
    expect(['RUS', 'KAZ', 'UZB', 'TJK', 'TUR', 'IRN', 'WLD'].map(place)).toEqual([1, 2, 2, 4, 1, null, null])
  })
})

describe('events', () => {
  const event = (id: string, changes: Partial<AtlasEvent>): AtlasEvent => ({
    id: eventId(id),
    date: '2010-06-01',
    precision: 'day',
    title: id,
    short: id,
    kind: 'media',
    actors: [],
    hosts: [KAZ],
    summary: '',
    sources: [],
    weight: 1,
    ...changes,
  })

  it('are those of the host and of the world, by weight, then by the fitting kind, then the newest', () => {
    const events = [
      event('old', { date: '2009-01-01' }),
      event('new', { date: '2011', precision: 'year' }),
      event('fits', { date: '2008-01-01', kind: 'treaty_membership' }),
      event('heavy', { date: '2007-01-01', weight: 3, hosts: [hostId('WLD')] }),
      event('elsewhere', { weight: 3, hosts: [hostId('UZB')] }),
      event('before', { date: '1999-12-31' }),
      event('behind', { date: '2015-02-01', precision: 'month' }),
    ]
    const shown = eventsShown(events, [KAZ], 'economy', 2000, 2012)
    expect(shown.map(({ id }) => String(id))).toEqual(['heavy', 'fits', 'new', 'old'])
  })

  it('stand in their year as exactly as they are known', () => {
    const at = (date: string, precision: AtlasEvent['precision']) =>
      fractionOfYear(event('x', { date, precision }))
    expect(at('2022', 'year')).toBe(2022.5)
    expect(at('2022-01-01', 'day')).toBe(2022)
    expect(at('2022-02-24', 'day')).toBeCloseTo(2022.145, 3)
    expect(at('2022-12', 'month')).toBeCloseTo(2022.958, 3)
    expect(at('2022-12-31', 'day')).toBeLessThan(2023)
  })
})

describe('an empty choice', () => {
  const figures = figuresFrom(
    tableOf([
      'CHN KAZ 2001 1',
      'CHN KAZ 2008 1',
      'CHN UZB 2001 1',
      'RUS TJK 2001 1',
      'CHN WLD 2001 9',
      'CHN WLD 2002 9',
      'CHN WLD 2003 9',
    ]),
  )

  it('is offered the nearest year first, then other hosts, then other actors', () => {
    expect(nearestChoices(figures, [CHN], [KAZ], 2006)[0]).toMatchObject({ year: 2008, figures: 1 })
    const [elsewhere] = nearestChoices(figures, [CHN], [hostId('TJK')], 2001)
    expect(elsewhere).toMatchObject({ hosts: ['KAZ'], figures: 2 })
    expect(
      nearestChoices(figures, [CHN], [hostId('TJK')], 2001).flatMap((choice) => choice.hosts ?? []),
    ).toEqual(['KAZ', 'UZB'])
    const offered = nearestChoices(figures, [CHN], [hostId('TJK')], 2001)
    expect(offered.at(-1)).toMatchObject({ actors: ['RUS'], hosts: null, figures: 1 })
    for (const choice of offered) expect(choice.figures).toBeGreaterThan(0)
  })

  it('is offered something whatever was asked, as long as there is a row', () => {
    expect(nearestChoices(figures, [actorId('FRA')], [hostId('FRA')], 1900)).not.toEqual([])
  })
})

describe('sources and countries', () => {
  it('groups are named by how much is drawn from them, with all their publishers and years', () => {
    const figures = figuresFrom(
      tableOf(['CHN KAZ 2001 1 h1', 'CHN KAZ 2002 1 g1', 'CHN KAZ 2004 1 g2', 'CHN KAZ 2005 1 g2']),
    )
    const readings = [2001, 2002, 2004, 2005].flatMap(
      (year) => readingFor(figures, { actor: CHN, host: KAZ, year, group: null, carry: 0 }) ?? [],
    )
    expect(sourcesUsed(figures, readings)).toMatchObject([
      { group: 'g', publishers: ['Publisher of g2', 'Publisher of g1'], from: 2002, to: 2005, figures: 3 },
      { group: 'h', from: 2001, to: 2001, figures: 1, derived: false },
    ])
    expect(sourcesUsed(figures, [])).toEqual([])
  })

  it('places stand for their hosts, each once, without totals; Central Asia in its usual order', () => {
    const book = countryBook(CATALOG)
    expect(hostsOf([{ kind: 'group', id: 'CA' }], book)).toEqual(['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'])
    const twice = hostsOf(
      [
        { kind: 'country', id: countryId('UZB') },
        { kind: 'group', id: 'SCO' },
      ],
      book,
    )
    expect(twice).toEqual(['UZB', 'CHN', 'KAZ', 'KGZ', 'RUS'])
    expect(book.inRegion('R_EUROPE')).toEqual(['CYP', 'RUS'])
    expect(book.inRegion('WORLD')).toHaveLength(CATALOG.countries.length - 2)
    expect(isWholeWorld([{ kind: 'region', id: 'WORLD' }])).toBe(true)
    expect(isWholeWorld([{ kind: 'group', id: 'CA' }])).toBe(false)
    expect([book.label('COD'), book.label('CIV'), book.name('ZZZ')]).toEqual(['COD', 'Côte d’Ivoire', 'ZZZ'])
  })
})
