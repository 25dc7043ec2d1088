import { createRoot } from 'react-dom/client'
import type { LinesData, MapData } from './page-data'
import './page.css'

/** Says that the view stands, as the atlas does, as soon as so many marks are there. */
function readyWith(main: HTMLElement, marks: string, count: number): void {
  const observer = new MutationObserver(() => {
    if (main.querySelectorAll(marks).length < count) return
    observer.disconnect()
    document.documentElement.dataset['ready'] = 'true'
  })
  observer.observe(main, { childList: true, subtree: true })
}

async function load(file: string): Promise<Response> {
  const response = await fetch(`./data/${file}.json`)
  if (!response.ok) throw new Error(`${file}: ${response.status}`)
  return response
}

async function start(main: HTMLElement): Promise<void> {
  // Code and figures are fetched at the same time.
  if (new URLSearchParams(location.search).has('map')) {
    const [{ WorldMap }, response] = await Promise.all([import('./world-map'), load('map')])
    const data: MapData = await response.json()
    readyWith(main, 'path[data-host]', data.world.features.length)
    createRoot(main).render(<WorldMap data={data} startYear={2014} />)
  } else {
    const [{ TwentyLines }, response] = await Promise.all([import('./twenty-lines'), load('lines')])
    const data: LinesData = await response.json()
    readyWith(main, 'path.recharts-line-curve', data.hosts.length)
    createRoot(main).render(<TwentyLines data={data} />)
  }
}

const main = document.getElementById('main')
if (main) await start(main)
