import { describe, expect, it } from 'vitest'
import { capitalised, nameInSentence, possessive, typographic } from '../../src/i18n/names'
import { cellsOf } from '../derive/plain-tables'

describe('names in sentences', () => {
  it.each([
    ['USA', 'United States', 'the United States', 'the United States’'],
    ['CYP', 'Cyprus', 'Cyprus', 'Cyprus’'],
    ['KAZ', 'Kazakhstan', 'Kazakhstan', 'Kazakhstan’s'],
    [
      'COD',
      'Democratic Republic of the Congo',
      'the Democratic Republic of the Congo',
      'the Democratic Republic of the Congo’s',
    ],
    ['PHL', 'Philippines', 'the Philippines', 'the Philippines’'],
    ['GMB', 'Gambia', 'the Gambia', 'the Gambia’s'],
    ['LAO', 'Laos', 'Laos', 'Laos’'],
    ['WLD', 'World', 'the world', 'the world’s'],
  ])('%s, %s, is %s, of it %s', (code, name, said, of) => {
    expect(nameInSentence(code, name)).toBe(said)
    expect(possessive(said)).toBe(of)
  })

  it('take the article where a name is a plural, a union or a kind of territory, and differ in it only', () => {
    const wanting =
      /\b(?:States|Kingdom|Union|Republic|Islands|Emirates|Territor(?:y|ies)|Netherlands)\b|^Isle/
    for (const { iso3 = '', name = '' } of cellsOf('countries.csv')) {
      const said = nameInSentence(iso3, name)
      const article = said.startsWith('the ')
      if (wanting.test(name) && iso3 !== 'SGS' && iso3 !== 'HMD') expect(article, name).toBe(true)
      if (article) expect(said.slice(4).toLowerCase()).toBe(name.toLowerCase())
      else expect(said).toBe(name)
    }
  })

  it('begin a sentence in capitals, and have typographic apostrophes', () => {
    expect(capitalised('the United States leads')).toBe('The United States leads')
    expect(capitalised('é')).toBe('É')
    expect(capitalised('')).toBe('')
    expect(typographic("China's and Côte d'Ivoire's")).toBe('China’s and Côte d’Ivoire’s')
  })
})
