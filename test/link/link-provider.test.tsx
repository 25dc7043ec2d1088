// @vitest-environment jsdom
import { act, StrictMode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Link, LinkProvider, useLink, useLiveLink } from '../../src/link/link-provider'
import { indicatorId, type Year } from '../../src/model/ids'
import type { Time } from '../../src/model/selection'
import { firstVersion } from './vocabulary'

const seen: Link[] = []
let root: Root
const errors = vi.spyOn(console, 'error')
const warnings = vi.spyOn(console, 'warn')

/** What lists and words show, which come after the chart. */
let calm: Link | null = null

function Reader(): null {
  seen.push(useLiveLink())
  calm = useLink()
  return null
}

const link = (): Link => {
  const last = seen.at(-1)
  if (last === undefined) throw new Error('nothing was shown')
  return last
}
const year = (at: Year): { time: Time } => ({ time: { kind: 'year', year: at } })
const shownYear = (): unknown => (link().selection.time.kind === 'year' ? link().selection.time : null)
const wait = (ms: number): Promise<void> => act(() => new Promise<void>((done) => void setTimeout(done, ms)))
const back = (): Promise<void> =>
  act(async () => {
    const gone = new Promise<void>((done) => {
      window.addEventListener('popstate', () => done(), { once: true })
    })
    history.back()
    await gone
  })

async function open(query: string): Promise<void> {
  history.pushState(null, '', `/some/path/${query}`)
  root = createRoot(document.createElement('div'))
  await act(async () =>
    root.render(
      <StrictMode>
        <LinkProvider vocabulary={firstVersion}>
          <Reader />
        </LinkProvider>
      </StrictMode>,
    ),
  )
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  seen.length = 0
})

afterEach(async () => {
  await wait(250)
  await act(async () => root.unmount())
  expect(errors).not.toHaveBeenCalled()
  expect(warnings).not.toHaveBeenCalled()
})

test('the address without a query shows the start, and its first change writes the whole of it', async () => {
  await open('')
  expect(link().parsed.view).toBe('overview')
  expect(link().selection.measure).toBe('leader')
  act(() => link().set(year(2019), 'push'))
  expect(location.search).toBe('?view=map&time=2019&measure=leader&region=CA')
  expect(shownYear()).toEqual(year(2019).time)
  await back()
  expect(location.search).toBe('')
  expect(shownYear()).toEqual(year(2020).time)
})

test('a slider changes the page at once, the address at most ten times a second, and makes no history', async () => {
  await open('?view=map&time=2000&utm_source=a+b#deck')
  const entries = history.length
  const addresses = new Set([location.search])
  const start = performance.now()
  for (let n = 0; n < 40; n += 1) {
    act(() => link().set(year(1980 + n), 'replace'))
    expect(shownYear()).toEqual(year(1980 + n).time)
    addresses.add(location.search)
    await wait(10)
  }
  const spent = performance.now() - start
  await wait(150)
  expect(location.href).toMatch(/\/some\/path\/\?view=map&time=2019&utm_source=a\+b#deck$/)
  expect(addresses.size).toBeGreaterThan(2)
  expect(addresses.size).toBeLessThanOrEqual(spent / 100 + 3)
  expect(history.length).toBe(entries)
})

test('a choice makes an entry; what a slider left waiting stays in the entry before', async () => {
  await open('?view=map&time=2000')
  act(() => link().set(year(2005), 'replace'))
  act(() => link().set(year(2007), 'replace'))
  act(() => link().set({ indicator: indicatorId('gdp_usd') }, 'push'))
  expect(location.search).toBe('?view=map&indicator=gdp_usd&time=2007')
  await wait(150)
  expect(location.search).toBe('?view=map&indicator=gdp_usd&time=2007')
  await back()
  expect(location.search).toBe('?view=map&time=2007')
  expect(link().selection.indicator).toBe('trade_share')
  expect(shownYear()).toEqual(year(2007).time)
})

test('changes in one go build on each other; the same choice again makes no entry', async () => {
  await open('?view=map')
  const entries = history.length
  act(() => {
    link().set({ region: 'CA' }, 'replace')
    link().set(year(2010), 'push')
    link().set(year(2010), 'push')
  })
  expect(location.search).toBe('?view=map&time=2010&region=CA')
  expect(history.length).toBe(entries + 1)
})

test('a change by another script is shown, and beats what was waiting', async () => {
  await open('?view=map&time=2000')
  act(() => link().set(year(2001), 'replace'))
  act(() => history.pushState(null, '', '?view=trends&scale=log'))
  expect(link().selection.view).toBe('trends')
  await wait(150)
  expect(location.search).toBe('?view=trends&scale=log')
  act(() => history.replaceState(null, '', '?view=map&time=%FF'))
  expect(link().notices.map(({ why }) => why)).toEqual(['bad-encoding'])
  expect(link().rest).toEqual([])
})

test('back beats what was waiting', async () => {
  await open('?view=map&time=2000')
  act(() => link().set({ view: 'trends' }, 'push'))
  act(() => link().set({ scale: 'log' }, 'replace'))
  await back()
  await wait(150)
  expect(location.search).toBe('?view=map&time=2000')
  expect(link().selection.view).toBe('map')
  expect(shownYear()).toEqual(year(2000).time)
})

test('a new fragment changes nothing, not even what is waiting', async () => {
  await open('?view=map')
  act(() => link().set({ region: 'CA' }, 'replace'))
  act(() => history.pushState(null, '', '#deck=1'))
  expect(link().selection.region).toBe('CA')
  await wait(150)
  expect(location.search + location.hash).toBe('?view=map&region=CA#deck=1')
})

test('the same query gives the same selection; consumers are drawn once a change', async () => {
  await open('?view=map&time=2000')
  const first = link().selection
  act(() => link().set(year(2001), 'push'))
  const { set } = link()
  seen.length = 0
  act(() => set(year(2000), 'push'))
  await wait(150)
  expect(link().selection).toBe(first)
  expect(new Set(seen).size).toBe(1)
})

test('an address for links to other states', async () => {
  await open('?view=map&actors=CHN&utm_source=x#h')
  expect(link().href({ view: 'trends' })).toBe('/some/path/?view=trends&actors=CHN&utm_source=x#h')
})

test('500 hostile addresses in a row', async () => {
  const { worstHostile } = await import('./hostile')
  await open('')
  for (const query of worstHostile(500)) act(() => history.pushState(null, '', query))
  act(() => history.pushState(null, '', '?view=trends'))
  expect(link().selection.view).toBe('trends')
})

test('an address that waits never brings an older state back', async () => {
  await open('?view=map')
  for (let delay = 0; delay <= 130; delay += 10) {
    act(() => link().set(year(2001), 'replace'))
    await wait(delay)
    act(() => link().set(year(2002), 'replace'))
    await wait(260)
    expect(shownYear(), `after ${delay} ms`).toEqual(year(2002).time)
    expect(location.search).toContain('time=2002')
  }
})

test('lists and words follow a dragged year when it rests, and a choice without waiting', async () => {
  await open('?view=map')
  act(() => link().set(year(2001), 'replace'))
  expect(calm?.selection.time).not.toEqual(year(2001).time)
  await wait(200)
  expect(calm?.selection.time).toEqual(year(2001).time)
  act(() => link().set(year(2003), 'push'))
  expect(calm?.selection.time).toEqual(year(2003).time)
})

test('a change as a function builds on the newest state', async () => {
  await open('?view=map')
  const toggle = () => link().set(({ chart }) => ({ chart: chart === 'table' ? null : 'table' }), 'replace')
  act(() => {
    toggle()
    toggle()
    toggle()
  })
  expect(link().selection.chart).toBe('table')
})
