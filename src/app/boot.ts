/**
 * Runs before anything is painted, as a classic script of its own (under 1 kB): sets the theme, reads the address and
 * starts the fetches that the first view needs, side by side, while the code is still on its way.
 * `dataset/` takes the answers from `globalThis.atlasPreload`, keyed by absolute address, and fetches what is not there.
 */
import { chunkName } from '../model/chunk-name'

/** What the build wrote on this script's element. */
const built = (name: string): string => document.currentScript?.getAttribute(`data-${name}`) ?? ''

let kept: string | null = null
try {
  kept = localStorage.getItem('atlas-theme')
} catch {
  // Storage can be forbidden; the system's choice is then taken.
}
// The page as served is light.
if (kept ? kept === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.setAttribute('data-theme', 'dark')

// A first guess, not the reading of the link: that is done by `link/`, and a wrong guess only costs a fetch.
const asked = new URLSearchParams(location.search)
const view = asked.get('view') || 'overview'
const start = view === 'overview'
const trends = view === 'trends'
const preload = new Map<string, Promise<Response>>()

for (const name of [
  'catalog',
  start ? 'first' : chunkName(asked.get('indicator') || 'trade_share', new Set(built('own').split(' '))),
  trends ? 'events' : `shapes-${start || asked.get('region') === 'CA' ? 'central-asia' : 'world'}`,
]) {
  const request = new Request(built('catalog').replace('catalog', name))
  const answer = fetch(request)
  // Whoever takes the answer sees the failure; until then it is no unhandled rejection.
  answer.catch(() => {})
  preload.set(request.url, answer)
}
Object.assign(globalThis, { atlasPreload: preload })

// A view that has no code of its own yet is shown by the map.
for (const href of (built(`code-${view}`) || built('code-map')).split(' ')) {
  if (href)
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }))
}
