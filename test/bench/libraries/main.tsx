import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import type { LibraryMapData, LinesData, OwnMapData } from './page-data'
import '../../../src/ui/tokens.css'
import './page.css'

/** Says that the view stands, as the atlas does, as soon as so many marks are there. */
function draw(main: HTMLElement, marks: string, count: number, node: ReactNode): void {
  const observer = new MutationObserver(() => {
    if (main.querySelectorAll(marks).length < count) return
    observer.disconnect()
    document.documentElement.dataset['ready'] = 'true'
  })
  observer.observe(main, { childList: true, subtree: true })
  createRoot(main).render(node)
}

async function load(file: string): Promise<Response> {
  const response = await fetch(`./data/${file}.json`)
  if (!response.ok) throw new Error(`${file}: ${response.status}`)
  return response
}

const START_YEAR = 2014

/** Code and figures are fetched at the same time. */
const DRAWINGS: { readonly [name: string]: (main: HTMLElement) => Promise<void> } = {
  map: async (main) => {
    const [{ LibraryMap }, response] = await Promise.all([import('./library-map'), load('map')])
    const data: LibraryMapData = await response.json()
    const count = data.world.features.length
    draw(main, 'path[data-host]', count, <LibraryMap data={data} startYear={START_YEAR} />)
  },
  'own-map': async (main) => {
    const [{ OwnMap }, response] = await Promise.all([import('./own-map'), load('own-map')])
    const data: OwnMapData = await response.json()
    draw(main, '[data-host]', data.shapes.shapes.length, <OwnMap data={data} startYear={START_YEAR} />)
  },
  lines: async (main) => {
    const [{ LibraryLines }, response] = await Promise.all([import('./library-lines'), load('lines')])
    const data: LinesData = await response.json()
    draw(main, 'path.recharts-line-curve', data.hosts.length, <LibraryLines data={data} />)
  },
  'own-lines': async (main) => {
    const [{ OwnLines }, response] = await Promise.all([import('./own-lines'), load('lines')])
    const data: LinesData = await response.json()
    draw(main, '[data-point]', data.hosts.length, <OwnLines data={data} />)
  },
}

const main = document.getElementById('main')
const name = new URLSearchParams(location.search).keys().next().value ?? ''
if (main) await DRAWINGS[name]?.(main)
