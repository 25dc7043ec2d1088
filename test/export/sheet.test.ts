// @vitest-environment jsdom
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type ChartFile, jsonOf } from '../../src/export/json'
import { copyText, fileNamePart, saveText } from '../../src/export/save'
import { type Sheet, sheetHtml, sheetText } from '../../src/export/sheet'

const sheet = (text: string, url?: string): Sheet => ({
  caption: text,
  head: ['Figure', text],
  rows: [[{ text: 'plain' }, url === undefined ? { text } : { text, url }]],
})
const parsed = (of: Sheet) => new DOMParser().parseFromString(sheetHtml(of), 'text/html').body

describe('a sheet as HTML', () => {
  it('is one table whose texts come out as they went in, and nothing else', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab<>&"\'/=script🌍'), maxLength: 20 })
    fc.assert(
      fc.property(text, (own) => {
        const body = parsed(sheet(`x${own}`))
        expect([...body.querySelectorAll('*')].map((element) => element.localName)).toEqual(
          'table caption thead tr th th tbody tr td td'.split(' '),
        )
        const texts = ['caption', 'th + th', 'td + td'].map((place) => body.querySelector(place)?.textContent)
        expect(texts).toEqual([`x${own}`, `x${own}`, `x${own}`])
      }),
    )
  })

  it('links addresses of the web only, and keeps quotes inside them', () => {
    const link = (url: string) =>
      parsed(sheet('Source', url)).querySelector('a')?.getAttribute('href') ?? null
    expect(link('https://example.org/?a=1&b="2"')).toBe('https://example.org/?a=1&b="2"')
    expect(link('HTTP://example.org')).toBe('HTTP://example.org')
    for (const url of [
      'javascript:alert(1)',
      ' https://x',
      'data:text/html,x',
      'ftp://x',
      '//x',
      '',
      'x" onclick="y',
    ])
      expect(link(url), url).toBeNull()
  })
})

describe('a sheet for a spreadsheet', () => {
  it('keeps every cell in its place, and no cell is a formula', () => {
    const text = fc.string({ unit: fc.constantFrom(...'a =+-@\t\r\n'), maxLength: 8 })
    fc.assert(
      fc.property(text, (own) => {
        const lines = sheetText(sheet(own)).split('\n')
        expect(lines).toHaveLength(3)
        for (const line of lines.slice(0, 2)) {
          expect(line.split('\t')).toHaveLength(2)
          for (const cell of line.split('\t')) expect(cell).not.toMatch(/^\s*[=+\-@]/)
        }
        for (const cell of parsed(sheet(own)).querySelectorAll('th, td'))
          expect(cell.textContent).not.toMatch(/^\s*[=+\-@]/)
      }),
    )
  })

  it('leaves numbers as they are shown, and puts an address behind its text', () => {
    expect(sheetText(sheet('−2.5'))).toContain('plain\t−2.5\n')
    expect(sheetText(sheet('Yearbook', 'https://example.org'))).toContain(
      '\tYearbook (https://example.org)\n',
    )
  })
})

describe('the JSON of a chart', () => {
  it('has the parts of handles.md, and is read back as it was', () => {
    const file: ChartFile = {
      title: 'Where?',
      subtitle: 'Share, percent',
      link: 'https://example.org/?view=map',
      data_version: '2026-03-03 01234567',
      indicators: [],
      sources: [],
      rows: [],
    }
    expect(Object.keys(file)).toEqual([
      'title',
      'subtitle',
      'link',
      'data_version',
      'indicators',
      'sources',
      'rows',
    ])
    expect(JSON.parse(jsonOf(file))).toEqual(file)
    expect(jsonOf(file).endsWith('}\n')).toBe(true)
  })
})

describe('files and the clipboard', () => {
  afterEach(() => vi.unstubAllGlobals())

  it.each([
    ['trade_share_value_1995 to 2024', 'trade_share_value_1995_to_2024'],
    ['../../etc/passwd', 'etc_passwd'],
    ['a\u0000b\u202ec:d*?', 'a_b_c_d'],
    ['.hidden', 'hidden'],
    ['--flag', 'flag'],
    ['Кто', 'figures'],
    ['', 'figures'],
  ])('the name %j becomes %s', (text, name) => {
    expect(fileNamePart(text)).toBe(name)
  })

  it('a file is made in the page, handed over and forgotten', async () => {
    const revoked = vi.fn()
    const made: Blob[] = []
    const create = (blob: Blob) => {
      made.push(blob)
      return 'blob:figures'
    }
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: create, revokeObjectURL: revoked }))
    const clicked: string[] = []
    document.addEventListener('click', (event) => {
      if (event.target instanceof HTMLAnchorElement)
        clicked.push(`${event.target.download} ${event.target.href}`)
    })
    saveText('figures.csv', 'text/csv', 'a,b\r\n')
    expect(clicked).toEqual(['figures.csv blob:figures'])
    expect(made[0]?.type).toBe('text/csv;charset=utf-8')
    expect(document.querySelector('a')).toBeNull()
    await new Promise((done) => setTimeout(done, 1))
    expect(revoked).toHaveBeenCalledWith('blob:figures')
  })

  it('text is copied, with a table where the browser takes one; a refusal is told', async () => {
    const written: unknown[] = []
    const clipboard = {
      writeText: async (text: string) => void written.push(text),
      write: vi.fn(async () => {}),
    }
    vi.stubGlobal('navigator', { clipboard })
    expect(await copyText('plain')).toBe(true)
    expect(await copyText('plain', '<b>rich</b>')).toBe(true)
    expect(written).toEqual(['plain', 'plain'])
    vi.stubGlobal('ClipboardItem', class {})
    expect(await copyText('plain', '<b>rich</b>')).toBe(true)
    expect(clipboard.write).toHaveBeenCalledOnce()
    vi.stubGlobal('navigator', {})
    expect(await copyText('plain')).toBe(false)
  })
})
