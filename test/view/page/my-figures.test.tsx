// @vitest-environment jsdom
import { act, type ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { KeptFigure } from '../../../src/view/page/my-figures'

const KEY = 'atlas-my-figures'
const figure = (id: string): KeptFigure => ({
  id,
  label: 'Share of trade',
  place: 'China – Kazakhstan',
  year: '2020',
  value: '29.6\u00a0%',
  source: 'Office, Yearbook',
  sourceUrl: 'https://example.org/a',
  note: '',
  link: 'https://atlas.example/?view=map',
  version: '2026-03-03',
})
const stored = (): readonly KeptFigure[] => JSON.parse(localStorage.getItem(KEY) ?? '[]')

let root: Root
/** A page that has just been opened: the store reads what the browser keeps. */
async function freshPage() {
  vi.resetModules()
  return import('../../../src/view/page/my-figures')
}
type Page = Awaited<ReturnType<typeof freshPage>>

function List({ page }: { readonly page: Page }): ReactNode {
  return page.useMyFigures().map((kept) => <i key={kept.id}>{kept.id}</i>)
}
const open = (page: Page) => act(() => root.render(<List page={page} />))
const seen = () => [...document.querySelectorAll('i')].map((element) => element.textContent)

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  localStorage.clear()
  document.body.innerHTML = '<div></div>'
  root = createRoot(document.body.firstElementChild ?? document.body)
})
afterEach(() => {
  act(() => root.unmount())
  vi.restoreAllMocks()
})

describe('my figures', () => {
  it('are added once, shown at once, taken away, and there on the next visit', async () => {
    const page = await freshPage()
    open(page)
    expect(seen()).toEqual([])
    act(() => expect(page.addFigure(figure('a'))).toBe(true))
    act(() => expect(page.addFigure(figure('b'))).toBe(true))
    act(() => expect(page.addFigure({ ...figure('a'), value: 'other' })).toBe(true))
    expect(seen()).toEqual(['a', 'b'])
    expect(stored()).toEqual([figure('a'), figure('b')])
    act(() => page.removeFigure('a'))
    expect(seen()).toEqual(['b'])
    open(await freshPage())
    expect(seen()).toEqual(['b'])
    act(() => page.removeAllFigures())
    expect(stored()).toEqual([])
  })

  it.each([
    ['no JSON', '{"a":'],
    ['something else', '{"figures":1}'],
    ['null', 'null'],
  ])('begin empty where the store holds %s', async (_, text) => {
    localStorage.setItem(KEY, text)
    const page = await freshPage()
    open(page)
    expect(seen()).toEqual([])
    act(() => expect(page.addFigure(figure('a'))).toBe(true))
    expect(stored()).toEqual([figure('a')])
  })

  it('leave out entries that are no figures', async () => {
    const broken = [null, 7, 'a', { id: 'x' }, { ...figure('y'), year: 2020 }, figure('whole')]
    localStorage.setItem(KEY, JSON.stringify(broken))
    open(await freshPage())
    expect(seen()).toEqual(['whole'])
  })

  it('say so when the store is full or forbidden', async () => {
    const page = await freshPage()
    open(page)
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    act(() => expect(page.addFigure(figure('a'))).toBe(false))
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError')
    })
    open(await freshPage())
    expect(seen()).toEqual([])
  })

  it('are no more than 500, and the oldest stay', async () => {
    localStorage.setItem(KEY, JSON.stringify(Array.from({ length: 600 }, (_, at) => figure(`f${at}`))))
    const page = await freshPage()
    open(page)
    expect(seen()).toHaveLength(500)
    act(() => expect(page.addFigure(figure('new'))).toBe(false))
    expect(seen().at(-1)).toBe('f499')
  })

  it('follow what another tab does, and clearing the store', async () => {
    const page = await freshPage()
    open(page)
    const elsewhere = (key: string | null) =>
      act(() => void window.dispatchEvent(new StorageEvent('storage', { key })))
    localStorage.setItem(KEY, JSON.stringify([figure('theirs')]))
    elsewhere('another-key')
    expect(seen()).toEqual([])
    elsewhere(KEY)
    expect(seen()).toEqual(['theirs'])
    act(() => expect(page.addFigure(figure('mine'))).toBe(true))
    expect(stored().map((kept) => kept.id)).toEqual(['theirs', 'mine'])
    localStorage.clear()
    elsewhere(null)
    expect(seen()).toEqual([])
  })

  it('make a sheet with source and link of each', async () => {
    const { sheetOf } = await freshPage()
    const sheet = sheetOf([figure('a')])
    expect(sheet.head).toHaveLength(7)
    expect(sheet.rows[0]?.map((cell) => cell.text)).toEqual([
      'Share of trade',
      'China – Kazakhstan',
      '2020',
      '29.6\u00a0%',
      'Office, Yearbook',
      '',
      '2026-03-03',
    ])
    expect(sheet.rows[0]?.map((cell) => cell.url)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      'https://example.org/a',
      undefined,
      'https://atlas.example/?view=map',
    ])
  })
})
