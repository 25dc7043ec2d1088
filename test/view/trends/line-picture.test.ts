import { describe, expect, it } from 'vitest'
import { NO_BREAK } from '../../../src/i18n/number'
import { actorId, hostId } from '../../../src/model/ids'
import { linesOf, madeUp } from './made-up-lines'

const TWO = ['CHN KAZ 2001 10', 'CHN KAZ 2002 20', 'RUS KAZ 2001 30', 'RUS KAZ 2002 5']
const YES_NO = {
  unitKind: 'category' as const,
  categories: [
    { code: 0, label: 'No' },
    { code: 1, label: 'Yes' },
  ],
}

describe('the texts at the end of a line', () => {
  it('say the value, the year where it is not the last, and both shorter for small charts', () => {
    const lines = linesOf({
      rows: [...TWO, 'CHN KAZ 2003 1500'],
      actors: ['CHN', 'RUS'],
      hosts: ['KAZ'],
      indicator: { unitShort: '%' },
    })
    expect(lines.get('CHN-KAZ')).toMatchObject({ endText: `1,500${NO_BREAK}%`, endShort: '1,500' })
    expect(lines.get('RUS-KAZ')).toMatchObject({ endText: `5.0${NO_BREAK}% in 2002`, endShort: '5.0, 2002' })
  })

  it('leave the class out where the axis names it, and say until when', () => {
    const rows = ['CHN KAZ 2001 0', 'CHN KAZ 2002 1', 'RUS KAZ 2001 1']
    const lines = linesOf({ rows, actors: ['CHN', 'RUS'], hosts: ['KAZ'], indicator: YES_NO })
    expect(lines.get('CHN-KAZ')?.endText).toBe('')
    expect(lines.get('RUS-KAZ')?.endText).toBe('to 2001')
  })

  it('name the hosts alone where all lines are of one actor', () => {
    const rows = ['CHN KAZ 2001 1', 'CHN UZB 2001 2', 'RUS UZB 2001 3']
    const labels = (actors: readonly string[]) =>
      [...linesOf({ rows, actors, hosts: ['KAZ', 'UZB'] }).values()].map(({ label }) => label)
    expect(labels(['CHN'])).toEqual(['Kazakhstan', 'Uzbekistan'])
    expect(labels(['CHN', 'RUS'])).toEqual(['China, Kazakhstan', 'China, Uzbekistan', 'Russia, Uzbekistan'])
  })
})

describe('lines of another source', () => {
  const rows = ['CHN KAZ 2001 1 g1', 'RUS KAZ 2001 1 g1', 'USA KAZ 2001 4 h1', 'USA KAZ 2002 4 h1']
  const asked = { rows, actors: ['CHN', 'RUS', 'USA'], hosts: ['KAZ'], selection: { source: null } }
  const thin = (any: boolean) =>
    linesOf({ ...asked, rows: [...rows, 'CHN KAZ 2002 1 g1', 'RUS KAZ 2002 1 g1'], any })
      .get('USA-KAZ')
      ?.stretches.some((stretch) => stretch.thin)

  it('are thin, but not where each actor is counted by its own authority', () => {
    expect(thin(false)).toBe(true)
    expect(thin(true)).toBe(false)
  })
})

describe('the axis', () => {
  const tick = (value: number, topmost: boolean, unitShort: string, decimals = 0) =>
    madeUp({ rows: TWO, actors: ['CHN'], hosts: ['KAZ'], indicator: { unitShort, decimals } }).picture.tick(
      value,
      topmost,
    )

  it('writes what its grid lines say exactly, large numbers with a word', () => {
    expect([tick(5, false, '%'), tick(0.05, false, '%', 1), tick(0.15, true, '%', 1)]).toEqual([
      '5',
      '0.05',
      `0.15${NO_BREAK}%`,
    ])
    expect(tick(2_500_000, false, '')).toBe(`2.5${NO_BREAK}million`)
    expect(tick(20_000, false, '')).toBe('20,000')
  })

  it('is one of whole things for counts only', () => {
    const whole = (indicator: object, measure: 'value' | 'index' = 'value') =>
      madeUp({ rows: TWO, actors: ['CHN'], hosts: ['KAZ'], indicator, selection: { measure } }).picture.whole
    expect(whole({})).toBe(true)
    expect(whole({ unitShort: 'US$' })).toBe(false)
    expect(whole({ unitKind: 'level' })).toBe(false)
    expect(whole({}, 'index')).toBe(false)
  })
})

describe('one figure', () => {
  it('is the same object when another actor is chosen beside it', () => {
    const asked = { rows: [...TWO, 'USA KAZ 2001 1'], actors: ['CHN', 'RUS'], hosts: ['KAZ'] }
    const { picture, choose } = madeUp(asked)
    const point = ({ panels }: typeof picture) => panels[0]?.lines[0]?.stretches[0]?.points[0]
    expect(point(picture)?.name).toBe('China in Kazakhstan, 2001: 10, reported')
    expect(point(choose(['CHN', 'RUS', 'USA']))).toBe(point(picture))
  })

  it('keeps a line in focus by its link', () => {
    const lines = linesOf({
      rows: TWO,
      actors: ['CHN', 'RUS'],
      hosts: ['KAZ'],
      selection: { focus: [{ actor: actorId('RUS'), host: hostId('KAZ') }] },
    })
    expect([lines.get('CHN-KAZ')?.weight, lines.get('RUS-KAZ')?.weight]).toEqual(['muted', 'focus'])
  })
})
