// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query'
import { act, type ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createDataClient } from '../../src/dataset/queries'
import { type Loaded, useCatalog, useEvents, useIndicatorData, useShapes } from '../../src/dataset/use-data'
import type { IndicatorData } from '../../src/model/indicator-data'
import { compileMadeUp } from '../compile/made-up-tables'

const { files, catalogFile, catalog } = compileMadeUp()
const brief = catalog.indicators[0] ?? null
const address = (file: string): string => new URL(file, document.baseURI).href

let root: Root
let watched = 0
let asked: { readonly url: string; readonly cache: string | undefined }[]
/** What the server answers instead of the right file, once for each entry. */
let faults: Map<string, (() => Response | Promise<Response>)[]>

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  document.head.innerHTML = `<meta name="atlas-catalog" content="${catalogFile}">`
  document.body.innerHTML = '<div></div>'
  root = createRoot(document.body.firstElementChild ?? document.body)
  asked = []
  faults = new Map()
  vi.stubGlobal('fetch', async (url: string, init: RequestInit = {}) => {
    asked.push({ url, cache: init.cache })
    const file = url.slice(url.indexOf('data/'))
    const fault = faults.get(file)?.shift()
    if (fault !== undefined) return fault()
    const text = files.get(file)
    return new Response(text ?? '', { status: text === undefined ? 404 : 200 })
  })
})

afterEach(async () => {
  await act(async () => root.unmount())
  globalThis.atlasPreload = undefined
  vi.unstubAllGlobals()
})

interface WatcherProps {
  readonly onRender: () => void
}

function Watcher({ onRender }: WatcherProps): ReactNode {
  onRender()
  return null
}

/** Shows a component that only calls a hook; the list grows with every render. */
async function watch<T>(useIt: () => Loaded<T>): Promise<Loaded<T>[]> {
  const seen: Loaded<T>[] = []
  const client = createDataClient()
  await act(async () =>
    root.render(
      <QueryClientProvider client={client} key={++watched}>
        <Watcher onRender={() => seen.push(useIt())} />
      </QueryClientProvider>,
    ),
  )
  return seen
}

const PATIENCE_MS = 5_000

/** The state that something came to after `before`, when it is no longer loading. */
async function settled<T>(seen: readonly Loaded<T>[], before?: Loaded<T>): Promise<Loaded<T>> {
  const end = performance.now() + PATIENCE_MS
  for (;;) {
    const last = seen.at(-1)
    if (last !== undefined && last !== before && last.status !== 'loading') return last
    if (performance.now() > end) throw new Error('still loading')
    await act(() => new Promise((resolve) => setTimeout(resolve, 10)))
  }
}

const failing = (status: number) => (): Response => new Response('', { status })
const indicatorFile = `data/${brief?.chunk ?? ''}`

describe('data in a component', () => {
  it('load, and are then the same object', async () => {
    const seen = await watch(useCatalog)
    expect(seen[0]).toEqual({ status: 'loading' })
    const loaded = await settled(seen)
    expect(loaded).toEqual({ status: 'ready', data: catalog })
    await act(async () => {})
    expect(seen.at(-1)).toBe(loaded)
    expect(asked).toHaveLength(1)
  })

  it('of an indicator, the events and a map come from the files that the catalog names', async () => {
    const indicator = await settled(await watch<IndicatorData>(() => useIndicatorData(brief)))
    expect(indicator.status === 'ready' && indicator.data.indicator.id).toBe('students')
    expect(asked.map(({ url }) => url).sort()).toEqual([address(catalogFile), address(indicatorFile)].sort())
    const events = await settled(await watch(useEvents))
    expect(events.status === 'ready' && events.data[0]?.id).toBe('opening')
    const shapes = await settled(await watch(() => useShapes('central-asia')))
    expect(shapes.status === 'ready' && shapes.data.name).toBe('central-asia')
  })

  it('are loading as long as it is not known which indicator', async () => {
    const seen = await watch<IndicatorData>(() => useIndicatorData(null))
    expect(seen.at(-1)).toEqual({ status: 'loading' })
    expect(asked).toEqual([])
  })

  it('take the answer that the boot script asked for', async () => {
    const text = files.get(catalogFile) ?? ''
    globalThis.atlasPreload = new Map([[address(catalogFile), Promise.resolve(new Response(text))]])
    expect((await settled(await watch(useCatalog))).status).toBe('ready')
    expect(asked).toEqual([])
    expect(globalThis.atlasPreload.size).toBe(0)
  })

  it('are tried again once by themselves, past the cache when they came damaged', async () => {
    faults.set(catalogFile, [() => new Response('{"format":1,"fi')])
    expect((await settled(await watch(useCatalog))).status).toBe('ready')
    expect(asked.map(({ cache }) => cache)).toEqual([undefined, 'reload'])
  })

  it('say what is wrong after the second failure, and come on retry', async () => {
    faults.set(indicatorFile, [failing(503), () => Promise.reject(new TypeError('offline'))])
    const seen = await watch<IndicatorData>(() => useIndicatorData(brief))
    const failed = await settled(seen)
    expect(failed).toMatchObject({
      status: 'error',
      message: expect.stringContaining('could not be fetched'),
    })
    await act(async () => failed.status === 'error' && failed.retry())
    expect((await settled(seen, failed)).status).toBe('ready')
  })

  it('that are JSON of another shape are fetched anew, not taken from memory', async () => {
    faults.set(indicatorFile, [() => new Response('{"format":1,"files":"x","version":{}}')])
    const loaded = await settled(await watch<IndicatorData>(() => useIndicatorData(brief)))
    expect(loaded.status).toBe('ready')
    expect(asked.at(-1)).toEqual({ url: address(indicatorFile), cache: 'reload' })
  })

  it('that are gone from the server, or newer, ask for the page to be loaded anew', async () => {
    faults.set(indicatorFile, [failing(404)])
    const gone = await settled(await watch<IndicatorData>(() => useIndicatorData(brief)))
    expect(gone).toMatchObject({ status: 'error', message: expect.stringContaining('Reload the page') })
    const newer = (files.get(indicatorFile) ?? '').replace(catalog.version.hash, 'e'.repeat(64))
    faults.set(indicatorFile, [() => new Response(newer)])
    const mixed = await settled(await watch<IndicatorData>(() => useIndicatorData(brief)))
    expect(mixed).toMatchObject({
      status: 'error',
      message: expect.stringContaining('data version eeeeeeee'),
    })
  })
})
