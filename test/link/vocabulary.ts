import { readdirSync, readFileSync } from 'node:fs'
import { VIEWS, type ViewId, type Vocabulary } from '../../src/model/selection'

const firstColumn = (file: string): readonly string[] =>
  readFileSync(`data/${file}`, 'utf8')
    .split('\n')
    .slice(1)
    .flatMap((line) => /^(\w+),/.exec(line)?.[1] ?? [])

const indicatorFiles = readdirSync('data/indicators').filter((name) => name.endsWith('.csv'))

/** The countries and indicators of the tables, with the views that a test wants. */
export function vocabularyOf(views: readonly ViewId[]): Vocabulary {
  return {
    countries: new Set(firstColumn('countries.csv')),
    indicators: new Set(indicatorFiles.flatMap((name) => firstColumn(`indicators/${name}`))),
    views: new Set(views),
  }
}

export const everything = vocabularyOf(VIEWS)
export const firstVersion = vocabularyOf(['map', 'trends'])
