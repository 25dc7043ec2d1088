import { describe, expect, it } from 'vitest'
import { countryBook, hostsOf } from '../../src/derive/country-book'
import { actorInWords, fillLabel, fillQuestion, hostsInWords, subjectOf } from '../../src/derive/question'
import { nameInSentence, possessive, typographic } from '../../src/i18n/names'
import { actorId, countryId, THE_FIVE, THE_SIX } from '../../src/model/ids'
import type { Place } from '../../src/model/selection'
import { CATALOG, indicatorWith } from './made-up'
import { cellsOf, cellsOfTopic } from './plain-tables'

const book = countryBook(CATALOG)
const countries = cellsOf('countries.csv').map(({ iso3 = '', name = '', adjective = '' }) => ({
  said: nameInSentence(iso3, typographic(name)),
  adjective,
}))
const groups = ['each of these powers', 'each country', 'each of these countries', 'Central Asia', 'the CIS']
const labels = cellsOfTopic('indicators')
const label = (text: string, actor: string, host: string) =>
  fillLabel(indicatorWith({ label: text }), actor, host)

describe('the questions of the table', () => {
  const texts = cellsOf('questions.csv').flatMap((row) =>
    ['question_map', 'question_trends', 'question_leader'].map((column) => row[column] ?? ''),
  )

  it('leave no placeholder, straight apostrophe or empty word, with any country or group as any part', () => {
    expect(texts).toHaveLength(labels.length * 3)
    const subjects = [...countries, ...groups.map((said) => ({ said, adjective: '' }))]
    for (const text of texts) {
      for (const [at, { said, adjective }] of subjects.entries()) {
        const host = subjects[(at * 7 + 3) % subjects.length]?.said ?? ''
        const filled = fillQuestion(text, subjectOf(said, host, adjective, 2024))
        expect(filled, text).not.toMatch(/[{}']|undefined|null| {2}|’’|’s’/)
        expect(filled.endsWith('?'), filled).toBe(true)
        expect(filled.charAt(0), filled).toBe(filled.charAt(0).toUpperCase())
        if (text.includes('{actor}')) expect(filled.toLowerCase()).toContain(said.toLowerCase())
        if (text.includes("{host's}")) expect(filled.toLowerCase()).toContain(possessive(host).toLowerCase())
      }
    }
  })

  it('read well', () => {
    const usa = subjectOf('the United States', 'each country', 'American', 2020)
    expect(fillQuestion("Where do {actor's} arms go?", usa)).toBe('Where do the United States’ arms go?')
    expect(fillQuestion("Who is {host's} main trade partner?", usa)).toBe(
      'Who is each country’s main trade partner?',
    )
    expect(fillQuestion('{actor} in {year}: {adjective} schools?', usa)).toBe(
      'The United States in 2020: American schools?',
    )
    expect(fillQuestion('Where are the {adjective} schools?', subjectOf('Cyprus', '', '', null))).toBe(
      'Where are the Cyprus’ schools?',
    )
  })
})

describe('the labels of the indicators', () => {
  it('speak of nobody as the actor or the host, and keep no other trace of the table', () => {
    for (const { label: text = '', shape } of labels) {
      if (shape === 'nation') {
        expect(label(text, '', 'each country'), text).toBe(typographic(text))
        continue
      }
      for (const actor of ['China', 'the United States', 'each actor']) {
        const filled = label(text, actor, 'Kazakhstan').replaceAll(/each actor/gi, 'China')
        expect(filled, text).not.toMatch(/\b(?:actor|host)\b|[{}']|’’| {2}/i)
        expect(filled.charAt(0), text).toBe(filled.charAt(0).toUpperCase())
      }
    }
    expect(labels.filter((row) => row['shape'] !== 'nation').length).toBeGreaterThan(150)
  })

  it.each([
    ["Actor's share of the host's goods trade", 'The United States’ share of each country’s goods trade'],
    ["Host's exports to the actor", 'Each country’s exports to the United States'],
    ["Visits of the actor's leader to the host", 'Visits of the United States’ leader to each country'],
    ['Trips of host citizens to the actor', 'Trips of citizens of each country to the United States'],
    [
      'Actor citizens may enter the host without a visa',
      'Citizens of the United States may enter each country without a visa',
    ],
    ["Favourable view of the actor's leader", 'Favourable view of the United States’ leader'],
    [
      'Major arms delivered to the country, all suppliers',
      'Major arms delivered to the country, all suppliers',
    ],
  ])('%s: %s', (text, filled) => {
    expect(label(text, 'the United States', 'each country')).toBe(filled)
  })
})

describe('whom a title speaks of', () => {
  const said = (places: readonly Place[]) => hostsInWords(places, hostsOf(places, book), book)

  it('is the one actor by name, or each of several', () => {
    expect(actorInWords([actorId('USA')], book)).toBe('the United States')
    expect(actorInWords([actorId('CIV')], book)).toBe('Côte d’Ivoire')
    expect(actorInWords(THE_SIX, book)).toBe('each of these powers')
  })

  it('is the one host by name, a group or region by its name, else each of several', () => {
    expect(said([{ kind: 'country', id: countryId('KAZ') }])).toBe('Kazakhstan')
    expect(said([{ kind: 'group', id: 'CA' }])).toBe('Central Asia')
    expect(said(THE_FIVE.map((id) => ({ kind: 'country', id })))).toBe('Central Asia')
    expect(said([{ kind: 'group', id: 'SCO' }])).toBe('the SCO')
    expect(said([{ kind: 'region', id: 'WORLD' }])).toBe('each country')
    expect(
      said([
        { kind: 'country', id: countryId('KAZ') },
        { kind: 'country', id: countryId('UZB') },
      ]),
    ).toBe('each of these countries')
  })
})
