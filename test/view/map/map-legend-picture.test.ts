import { describe, expect, it } from 'vitest'
import type { LegendPicture } from '../../../src/chart/legend/picture'
import { mapLegend } from '../../../src/view/map/map-legend-picture'
import { modelOf, VOTE, YES_NO } from './models'

const signs = (picture: LegendPicture) => picture.entries.map(({ sign }) => sign)
const labels = (picture: LegendPicture) => picture.entries.map(({ label }) => label)
const FIVE = ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB']
const five = (values: readonly (number | string)[]) =>
  FIVE.map((host, at) => `CHN ${host} 2001 ${values[at]}`)
const CA = { region: 'CA' } as const

describe('the legend of values', () => {
  it('counts hosts by class, and lifts those of each', () => {
    const { picture, hosts } = mapLegend(modelOf(five([5, 10, 12, 20, 91]), { choice: CA }), false)
    expect(picture.kind === 'strip' && picture.breaks).toEqual(['0', '10', '20', '91'])
    expect(picture.kind === 'strip' && picture.classes.map(({ count }) => count)).toEqual([1, 2, 2])
    expect(hosts).toEqual([['KAZ'], ['KGZ', 'TJK'], ['TKM', 'UZB']])
    expect(picture.kind === 'strip' && picture.classes[1]?.name).toBe('10 to 20: 2 countries')
  })

  it('has entries only for what there is', () => {
    const all = mapLegend(modelOf(five([5, 10, 12, 20, 91]), { choice: CA }), false)
    expect(signs(all.picture)).toEqual([])
    const some = mapLegend(modelOf(['CHN KAZ 2001 5'], { choice: CA }), false)
    expect(signs(some.picture)).toEqual(['missing'])
    const world = mapLegend(modelOf(['CHN KAZ 2001 5']), true)
    expect(signs(world.picture)).toEqual(['missing', 'self', 'small'])
  })

  it('says why a country is hollow', () => {
    const doubtful = modelOf(['CHN KAZ 2001 5 g1 check: odd'], { choice: CA })
    expect(labels(mapLegend(doubtful, false).picture)).toContain('to check')
    const carried = modelOf(['CHN KAZ 2000 5', 'CHN UZB 2001 5'], { choice: { ...CA, carry: 3 } })
    expect(labels(mapLegend(carried, false).picture)).toContain('of an earlier year')
  })

  it('says which end is nearer where more means less influence', () => {
    const distance = modelOf(five([1, 2, 3, 4, 5]), { indicator: { higherMeans: 'less_influence' } })
    const { picture } = mapLegend(distance, false)
    expect(picture).toMatchObject({ lowWord: 'nearer to the actor', highWord: 'farther from it' })
    const amount = mapLegend(modelOf(five([1, 2, 3, 4, 5])), false).picture
    expect(amount).toMatchObject({ lowWord: '', highWord: '' })
  })

  it('names the class that nothing lies beyond', () => {
    const { picture } = mapLegend(modelOf(five([1, 2, 3, 4, 12])), false)
    expect(picture.kind === 'strip' && picture.breaks).toEqual(['0', '10', '20', ''])
    expect(picture.kind === 'strip' && picture.classes[2]?.name).toBe('20 and more: 0 countries')
  })

  it('of ranks ends with the last place that there is', () => {
    const breaks = { kind: 'rank', low: 1, high: 65, inner: [10, 25, 50, 100, 150] } as const
    const ranked = modelOf(five([1, 10, 26, 51, 65]), { breaks, indicator: { unitKind: 'rank' } })
    const { picture } = mapLegend(ranked, false)
    expect(picture.kind === 'strip' && picture.breaks).toEqual(['1', '10', '25', '50', '65'])
    expect(picture.kind === 'strip' && picture.classes.map(({ count }) => count)).toEqual([2, 0, 1, 2])
  })

  it('writes one value under each class of distinct values', () => {
    const breaks = { kind: 'distinct', low: 1, high: 3, inner: [2, 3] } as const
    const { picture } = mapLegend(modelOf(five([1, 2, 3, 3, 3]), { breaks }), false)
    expect(picture.kind === 'strip' && picture.breaks).toEqual(['1', '2', '3'])
    expect(picture.kind === 'strip' && picture.classes[2]?.name).toBe('3: 3 countries')
  })
})

describe('the legend of named classes', () => {
  it('begins with yes, and keeps the unit as its title', () => {
    const { picture, hosts } = mapLegend(
      modelOf(five([1, 0, 1, 0, 1]), { indicator: YES_NO, choice: CA }),
      false,
    )
    expect(picture.title).toBe('Yes or no')
    expect(picture.kind === 'named' && picture.classes.map(({ label, count }) => [label, count])).toEqual([
      ['Yes', 3],
      ['No', 2],
    ])
    expect(hosts[1]).toEqual(['KGZ', 'TKM'])
  })

  it('has an entry, no class, for those that did not vote', () => {
    const { picture } = mapLegend(modelOf(five([2, 1, 0, -1, 2]), { indicator: VOTE, choice: CA }), false)
    expect(picture.kind === 'named' && picture.classes.map(({ label }) => label)).toEqual([
      'Yes',
      'Abstained',
      'No',
    ])
    expect(signs(picture)).toEqual(['grey'])
  })
})

describe('the legend of leaders', () => {
  const leading = {
    indicator: { unitKind: 'level', unit: 'percent of goods trade', unitShort: '%' },
    choice: { ...CA, measure: 'leader' },
  } as const

  it('has a row for each that leads, and room for all that might', () => {
    const rows = [
      'CHN KAZ 2001 40',
      'RUS KAZ 2001 10',
      'USA KAZ 2001 5',
      'CHN UZB 2001 20',
      'RUS UZB 2001 19',
      'USA UZB 2001 1',
    ]
    const { picture } = mapLegend(modelOf(rows, leading), false)
    expect(picture.kind === 'leaders' && picture.rows.map(({ label }) => label)).toEqual(['China'])
    expect(picture.kind === 'leaders' && picture.rows[0]?.depths.map(({ count }) => count)).toEqual([0, 0, 1])
    expect(picture.kind === 'leaders' && picture.mostRows).toBe(6)
    expect(signs(picture)).toEqual(['level', 'missing'])
  })

  it('without any leader is its entries alone', () => {
    const { picture, hosts } = mapLegend(
      modelOf(['CHN KAZ 2001 40', 'RUS UZB 2001 2', 'USA UZB 2001 2'], leading),
      false,
    )
    expect(picture).toMatchObject({ kind: 'named', title: '', classes: [] })
    expect(signs(picture)).toEqual(['missing'])
    expect(hosts).toEqual([])
  })
})
