import { describe, expect, it } from 'vitest'
import { fitnessOf } from '../../src/compile/fitness'
import type { Observation } from '../../src/compile/read-observations'

const row = { file: 'observations/one.csv', line: 2, text: '', cells: [] }
const one = (actor: string, host: string, year: number, source = 'a'): Observation => ({
  actor,
  host,
  year,
  value: 1,
  source,
  status: 0,
  note: '',
  row,
})
const hosts = (count: number): string[] => Array.from({ length: count }, (_, at) => `H${at}`)
const own = (source: string): string => source
const fitIn = (observations: readonly Observation[], groupOf = own) => fitnessOf(observations, groupOf)

describe('fitness', () => {
  it('for a map takes 60 hosts of one actor in one year, the world total not counted', () => {
    expect(fitIn(hosts(60).map((host) => one('CHN', host, 2020))).map).toBe(true)
    expect(fitIn(['WLD', ...hosts(59)].map((host) => one('CHN', host, 2020))).map).toBe(false)
    expect(fitIn(hosts(60).map((host, at) => one(at % 2 ? 'CHN' : 'RUS', host, 2020))).map).toBe(false)
    expect(fitIn(hosts(60).map((host, at) => one('CHN', host, 2020 + (at % 2)))).map).toBe(false)
    expect(fitIn(hosts(60).map((host) => one('', host, 2020))).map).toBe(true)
  })

  it('for a line takes five years of one pair in one comparable group', () => {
    const years = [2001, 2002, 2005, 2007, 2010]
    expect(fitIn(years.map((year) => one('CHN', 'WLD', year))).line).toBe(true)
    expect(fitIn(years.slice(1).map((year) => one('CHN', 'KAZ', year))).line).toBe(false)
    const twoSources = years.map((year, at) => one('CHN', 'KAZ', year, at % 2 ? 'a' : 'b'))
    expect(fitIn(twoSources).line).toBe(false)
    expect(fitIn(twoSources, () => 'together').line).toBe(true)
    expect(fitIn(years.map((year, at) => one('CHN', at ? 'KAZ' : 'UZB', year))).line).toBe(false)
  })

  it('for a comparison takes three hosts of Central Asia and two actors in one year', () => {
    const three = [one('CHN', 'KAZ', 2020), one('CHN', 'KGZ', 2020), one('RUS', 'UZB', 2020)]
    expect(fitIn(three).comparison).toBe(true)
    expect(fitIn(three.slice(1)).comparison).toBe(false)
    expect(fitIn([...three.slice(0, 2), one('CHN', 'UZB', 2020)]).comparison).toBe(false)
    expect(fitIn([...three.slice(0, 2), one('RUS', 'UZB', 2021)]).comparison).toBe(false)
    expect(fitIn([...three.slice(0, 2), one('RUS', 'AFG', 2020)]).comparison).toBe(false)
  })
})
