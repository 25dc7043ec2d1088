import { describe, expect, it } from 'vitest'
import { madeUp } from './made-up-lines'

const sentence = (asked: Parameters<typeof madeUp>[0]) => madeUp(asked).words.sentence

describe('the sentence of a chart of lines', () => {
  it('tells a change along one group of sources only, also where all are mixed', () => {
    const rows = ['CHN KAZ 2001 10 g1', 'CHN KAZ 2002 12 g1', 'CHN KAZ 2003 14 g1', 'CHN KAZ 2004 90 h1']
    for (const like of [true, false])
      expect(sentence({ rows, actors: ['CHN'], hosts: ['KAZ'], selection: { like } })).toBe(
        'China rose from 10 in 2001 to 14 in 2003.',
      )
  })

  it('says of classes which they were, not that they rose', () => {
    const categories = [
      { code: 0, label: 'No' },
      { code: 1, label: 'Yes' },
    ]
    const rows = ['CHN KAZ 2001 0', 'CHN KAZ 2002 1', 'RUS KAZ 2001 1', 'RUS KAZ 2002 1', 'USA KAZ 2002 0']
    expect(
      sentence({
        rows,
        actors: ['CHN', 'RUS', 'USA'],
        hosts: ['KAZ'],
        indicator: { unitKind: 'category', categories },
      }),
    ).toBe('China: No in 2001, Yes in 2002; Russia: Yes in 2001 and in 2002; the United States: No in 2002.')
  })

  it('tells who is in front in each host, in the newest year in which two can be compared', () => {
    const rows = [
      'CHN KAZ 2001 10',
      'RUS KAZ 2001 20',
      'CHN KAZ 2002 30',
      'CHN UZB 2001 5',
      'RUS UZB 2001 2',
      'USA UZB 2002 99 h1',
      'CHN TJK 2001 9',
      'RUS TJK 2001 900 h1',
    ]
    expect(sentence({ rows, actors: ['CHN', 'RUS', 'USA'], hosts: ['KAZ', 'UZB', 'TJK'] })).toBe(
      'Russia is highest for Kazakhstan (20 in 2001); China for Uzbekistan (5 in 2001).',
    )
  })

  it('compares the ends of many lines in one year and group', () => {
    const hosts = ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB']
    const rows = hosts.flatMap((host, at) => [`CHN ${host} 2001 ${at + 1}`, `CHN ${host} 2002 ${10 - at}`])
    expect(sentence({ rows: [...rows, 'CHN TKM 2003 500'], actors: ['CHN'], hosts })).toBe(
      'In 2002 the highest is Kazakhstan with 10, the lowest Uzbekistan with 6.',
    )
    const ranks = rows.map((row) => row.replace('CHN', '-'))
    expect(sentence({ rows: ranks, actors: [], hosts, nation: true, indicator: { unitKind: 'rank' } })).toBe(
      'In 2002 Uzbekistan is first of those shown, rank 6, and Kazakhstan last, rank 10.',
    )
  })

  it('leaves figures marked to check out', () => {
    const rows = ['CHN KAZ 2001 10', 'CHN KAZ 2002 12', 'CHN KAZ 2003 900 g1 check: odd', 'RUS KAZ 2003 1']
    expect(sentence({ rows, actors: ['CHN'], hosts: ['KAZ'] })).not.toContain('900')
  })
})

describe('title and subtitle', () => {
  const questions = { map: '', leader: '', trends: "How has {host's} standing changed?" }
  const rows = ['CHN KAZ 2001 10', 'CHN CYP 2001 10']

  it('speak of each country where several are named, and say a unit once', () => {
    const { words } = madeUp({
      rows,
      actors: ['CHN'],
      hosts: ['KAZ', 'CYP'],
      indicator: { questions, label: 'Students of the host in the actor', unit: 'students' },
    })
    expect(words.title).toBe('How has each country’s standing changed?')
    expect(words.subtitle).toBe('Students of each country in China, 2001')
  })

  it('keep the unit that the label does not say', () => {
    const { words } = madeUp({ rows, actors: ['CHN'], hosts: ['KAZ'], indicator: { questions } })
    expect(words.subtitle).toBe('Made up by China in Kazakhstan, persons, 2001')
  })
})
