import { describe, expect, it } from 'vitest'
import { largerOutsider, leaderOf } from '../../src/derive/leader'
import { actorId, hostId } from '../../src/model/ids'
import { figuresFrom, tableOf } from './made-up'

const KAZ = hostId('KAZ')

describe('who leads', () => {
  const lead = (rows: readonly string[], actors: readonly string[], changes = {}, options = {}) =>
    leaderOf(
      figuresFrom(tableOf(rows), { unitKind: 'level', unit: 'percent', ...changes }),
      actors.map(actorId),
      KAZ,
      2001,
      {
        source: null,
        mixed: false,
        carry: 0,
        ...options,
      },
    )
  const six = ['CHN', 'RUS', 'USA', 'TUR', 'IRN', 'IND']

  it('needs three of the chosen actors with a figure, and at least half of them', () => {
    const rows = ['CHN KAZ 2001 40', 'RUS KAZ 2001 30', 'USA KAZ 2001 20']
    expect(lead(rows, six)).toMatchObject({
      kind: 'leader',
      actor: 'CHN',
      second: 'RUS',
      margin: 10,
      depth: 2,
    })
    expect(lead(rows.slice(0, 2), six)).toMatchObject({ kind: 'none', missing: { why: 'too-few-actors' } })
    expect(lead(rows, [...six, 'DEU'])).toMatchObject({ kind: 'none', missing: { why: 'too-few-actors' } })
    expect(lead(rows.slice(0, 2), ['CHN', 'RUS']).kind).toBe('none')
  })

  it('is level under 2 points; its depth grows at 10 and over 25', () => {
    const by = (margin: number) => {
      const found = lead([`CHN KAZ 2001 ${30 + margin}`, 'RUS KAZ 2001 30', 'USA KAZ 2001 1'], six)
      return found.kind === 'leader' ? [found.level, found.depth] : []
    }
    expect([1.9, 2, 9.9, 10, 25, 25.5].map(by)).toEqual([
      [true, 1],
      [false, 1],
      [false, 1],
      [false, 2],
      [false, 2],
      [false, 3],
    ])
  })

  it('turns amounts into shares, and leaves out the world total and the host itself', () => {
    const rows = [
      'CHN KAZ 2001 60',
      'RUS KAZ 2001 30',
      'USA KAZ 2001 10',
      'WLD KAZ 2001 900',
      'KAZ KAZ 2001 800',
    ]
    expect(lead(rows, ['WLD', 'KAZ', 'CHN', 'RUS', 'USA'], { unitKind: 'amount' })).toMatchObject({
      actor: 'CHN',
      margin: 30,
    })
  })

  it('takes one group for all, or each actor’s own reading where any authority counts', () => {
    const rows = ['CHN KAZ 2001 40 g1', 'RUS KAZ 2001 30 h1', 'USA KAZ 2001 20 h1', 'TUR KAZ 2001 10 h1']
    expect(lead(rows, six)).toMatchObject({ actor: 'RUS', group: 'h' })
    expect(lead(rows, six, { compareAny: true })).toMatchObject({ actor: 'CHN', group: null })
    expect(lead(rows, six, {}, { mixed: true })).toMatchObject({ actor: 'CHN' })
  })

  it('names a third country with more than the third shown', () => {
    const rows = [
      'CHN KAZ 2001 40',
      'RUS KAZ 2001 30',
      'USA KAZ 2001 20',
      'DEU KAZ 2001 25',
      'EUU KAZ 2001 28',
    ]
    const figures = figuresFrom(tableOf(rows), { unitKind: 'level', unit: 'percent' })
    const actors = six.map(actorId)
    const found = leaderOf(figures, actors, KAZ, 2001, { source: null, mixed: false, carry: 0 })
    expect(found.kind === 'leader' && largerOutsider(figures, found, actors, KAZ, 2001)).toMatchObject({
      actor: 'EUU',
      points: 28,
    })
  })
})
