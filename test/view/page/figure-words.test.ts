import { describe, expect, it } from 'vitest'
import { countryBook } from '../../../src/derive/country-book'
import { type FigureRow, rowsOfMap } from '../../../src/derive/figure-rows'
import { mapFigures } from '../../../src/derive/map-figures'
import { actorId, groupId, hostId, NO_ACTOR } from '../../../src/model/ids'
import type { Indicator } from '../../../src/model/indicator'
import type { Measure } from '../../../src/model/selection'
import { firstSentences } from '../../../src/view/page/caveat'
import { chartFile } from '../../../src/view/page/chart-file'
import {
  exactFigure,
  exportRow,
  keptFigure,
  noteWords,
  placeWords,
  sourceWords,
} from '../../../src/view/page/figure-words'
import { gapInWords } from '../../../src/view/page/gap-words'
import { CATALOG, figuresFrom, tableOf } from '../../derive/made-up'

const CHN = actorId('CHN')
const book = countryBook(CATALOG)
const HEAD = {
  title: 'Where?',
  subtitle: 'Made up',
  link: 'https://atlas.example/',
  version: CATALOG.version,
}

function chart(
  rows: readonly string[],
  changes: Partial<Indicator> = {},
  more: { measure?: Measure; carry?: number; nation?: boolean } = {},
) {
  const { measure = 'value', carry = 0, nation = false } = more
  const figures = figuresFrom(tableOf(rows, { nation }), changes)
  const hosts = ['KAZ', 'UZB'].map(hostId)
  const actor = nation ? NO_ACTOR : CHN
  const ask = {
    actor,
    actors: [actor, actorId('RUS')],
    hosts,
    regionHosts: hosts,
    year: 2003,
    measure,
    carry,
  }
  const map = mapFigures(figures, { ...ask, source: groupId('g'), like: true, population: null })
  return { context: { figures, book, measure }, rows: rowsOfMap(figures, map, actor, hosts, 2003) }
}

function firstOf(made: { readonly rows: readonly FigureRow[] }): FigureRow {
  const [row] = made.rows
  if (!row) throw new Error('no row')
  return row
}

describe('the words of a figure', () => {
  it('tell its note, its doubt, and all rivals, the rejected ones too', () => {
    const made = chart([
      "CHN KAZ 2003 1234.5 g1 mirror of China's data; check: odd",
      'CHN KAZ 2003 9 h1',
      'CHN KAZ 2003 8 i1 conflict: of 2002',
    ])
    expect(noteWords(firstOf(made), made.context)).toBe(
      'mirror of China’s data; check: odd; marked to check: drawn hollow, left out of ranks; ' +
        'Other sources: 9 (Publisher of h1); 8 (Publisher of i1, noted as wrong)',
    )
  })

  it('tell the year that it was carried from, and that another group has it', () => {
    const made = chart(['CHN KAZ 2001 5 h1', 'CHN UZB 1990 5 g1'], {}, { carry: 3 })
    expect(noteWords(firstOf(made), made.context)).toBe(
      'carried forward from 2001; another group of sources than the chart’s',
    )
    expect(exportRow(firstOf(made), made.context)).toMatchObject({
      year: 2003,
      carried_from: '2001',
      value: 5,
    })
  })

  it('are none for a plain figure', () => {
    const made = chart(['CHN KAZ 2003 5'])
    expect(noteWords(firstOf(made), made.context)).toBe('')
    expect(sourceWords(firstOf(made).source)).toBe('Publisher of g1, Title of g1')
    const copy = { ...firstOf(made).source, copy: true, title: "China's book" }
    expect(sourceWords(copy)).toBe('Publisher of g1, China’s book (read in a copy)')
  })

  it('write the exact figure: full digits, a category’s name, a share without the noise of its division', () => {
    const exact = (made: ReturnType<typeof chart>) => exactFigure(firstOf(made), made.context)
    expect(exact(chart(['CHN KAZ 2003 12345.678']))).toBe('12,345.678')
    expect(exact(chart(['CHN KAZ 2003 29.6112'], { unitKind: 'level', unitShort: '%' }))).toBe(
      '29.6112\u00a0%',
    )
    const categories = [{ code: 2, label: 'Yes' }]
    expect(exact(chart(['CHN KAZ 2003 2'], { unitKind: 'category', categories }))).toBe('Yes')
    expect(exact(chart(['CHN KAZ 2003 1', 'RUS KAZ 2003 2'], {}, { measure: 'share' }))).toBe(
      '33.33333\u00a0%',
    )
  })

  it('name the pair, the nation alone, and the world total', () => {
    const pair = firstOf(chart(['CHN KAZ 2003 5']))
    expect(placeWords(pair, book)).toBe('China – Kazakhstan')
    expect(placeWords({ ...pair, host: hostId('WLD') }, book)).toBe('China – World total')
    const nation = chart(['- KAZ 2003 5'], {}, { nation: true })
    expect(placeWords(firstOf(nation), book)).toBe('Kazakhstan')
    expect(exportRow(firstOf(nation), nation.context)).toMatchObject({ actor: 'KAZ', host: '' })
  })
})

describe('a figure in files', () => {
  it('has the columns of handles.md, with full digits', () => {
    const made = chart(['CHN KAZ 2003 1', 'RUS KAZ 2003 2'], {}, { measure: 'share' })
    expect(exportRow(firstOf(made), made.context)).toEqual({
      indicator: 'made_up',
      label: 'Made up by the actor in the host',
      actor: 'CHN',
      host: 'KAZ',
      year: 2003,
      value: (1 / 3) * 100,
      unit: 'percent of the actors shown',
      measure: 'share',
      status: 'reported',
      source: 'g1',
      comparable_group: 'g',
      carried_from: '',
      note: '',
    })
  })

  it('stands in a file with its indicator and each source once', () => {
    const made = chart(['CHN KAZ 2003 1', 'CHN UZB 2003 2', 'CHN UZB 2003 3 h1'])
    const file = chartFile(made.rows, made.context, HEAD)
    expect(file.rows.map((row) => [row.host, row.value])).toEqual([
      ['UZB', 2],
      ['KAZ', 1],
    ])
    expect(file.sources.map((source) => source.id)).toEqual(['g1'])
    expect(file.data_version).toBe('2026-03-03 01234567')
    expect(file.indicators).toMatchObject([{ id: 'made_up', unit: 'persons' }])
  })

  it('is kept with the words that were shown, under an id of its own measure and source', () => {
    const made = chart(['CHN KAZ 2001 5'], {}, { carry: 6 })
    const kept = keptFigure(firstOf(made), made.context, 'https://atlas.example/?view=map', '2026-03-03')
    expect(kept).toMatchObject({
      id: 'made_up CHN KAZ 2003 value g1',
      place: 'China – Kazakhstan',
      year: '2001',
      value: '5',
      sourceUrl: 'https://example.org/g1',
      note: 'carried forward from 2001',
    })
    const other = keptFigure(firstOf(made), { ...made.context, measure: 'rank' }, '', '')
    expect(other.id).not.toBe(kept.id)
  })
})

describe('gaps and caveats', () => {
  it('name whom a gap is about', () => {
    const gap = {
      actor: CHN,
      host: hostId('KAZ'),
      from: 2001,
      to: 2003,
      why: 'left-out' as const,
      text: "It's transit.",
    }
    expect(gapInWords(gap, book)).toBe('China in Kazakhstan: It’s transit.')
    expect(gapInWords({ ...gap, actor: null }, book)).toBe('Kazakhstan: It’s transit.')
    expect(gapInWords({ ...gap, actor: null, host: null }, book)).toBe('It’s transit.')
  })

  it('are whole sentences, the first in any case', () => {
    const long = `${'word '.repeat(60).trim()}.`
    expect(firstSentences('One. Two! Three?')).toBe('One. Two! Three?')
    expect(firstSentences(`Short. ${long}`)).toBe('Short.')
    expect(firstSentences(`${long} Short.`)).toBe(long)
    expect(firstSentences('')).toBe('')
  })
})
