import { ReleaseError } from './decode-head'
import { ChunkError } from './guards'

declare global {
  /** Answers that the boot script asked for before this code was there, by absolute address. */
  var atlasPreload: Map<string, Promise<Response>> | undefined
}

/** Files whose last answer was useless; asked for again, they must not come from the browser's cache. */
const spoilt = new Set<string>()

/**
 * Fetches a data file and parses it. `name` is as in the catalog, e.g. `trade_share.0123456789ab.json`, in the folder
 * `data/` beside the page. An answer that the boot script has asked for is taken, once. Throws ChunkError when
 * the server cannot be reached or the answer is no JSON, ReleaseError when the server no longer has the file.
 */
export async function fetchChunk(name: string): Promise<unknown> {
  const address = addressOf(name)
  const preloaded = globalThis.atlasPreload?.get(address)
  globalThis.atlasPreload?.delete(address)
  const [response, text] = await answer(preloaded ?? ask(address), name, address)
  if (response.status === 404 || response.status === 410)
    throw new ReleaseError(`the server no longer has ${name}`)
  if (!response.ok) {
    spoilt.add(address)
    throw new ChunkError(
      'The server did not give a data file',
      `${name}, status ${response.status}`,
      'Try again in a moment.',
    )
  }
  try {
    const json: unknown = JSON.parse(text)
    spoilt.delete(address)
    return json
  } catch {
    spoilt.add(address)
    throw new ChunkError('A data file arrived damaged or cut off', name, 'Try again to fetch it anew.')
  }
}

/** Remembers that a file was no use although it was JSON: it must not come from the browser's cache again. */
export function distrust(name: string): void {
  spoilt.add(addressOf(name))
}

const addressOf = (name: string): string => new URL(`data/${name}`, document.baseURI).href

function ask(address: string): Promise<Response> {
  return fetch(address, spoilt.has(address) ? { cache: 'reload' } : {})
}

async function answer(
  asked: Promise<Response>,
  name: string,
  address: string,
): Promise<readonly [Response, string]> {
  try {
    const response = await asked
    return [response, await response.text()]
  } catch {
    spoilt.add(address)
    throw new ChunkError('A data file could not be fetched', name, 'Check the connection and try again.')
  }
}

/**
 * Name of the catalog and, through it, of the other files of the same release: the page says it in
 * `<meta name="atlas-catalog" content="data/catalog.HASH.json">`. Throws ChunkError when the page does not.
 */
export function fileOfRelease(name: string): string {
  const content = document.querySelector<HTMLMetaElement>('meta[name="atlas-catalog"]')?.content ?? ''
  const hash = /^data\/catalog\.([0-9a-f]+)\.json$/.exec(content)?.[1]
  if (hash === undefined)
    throw new ChunkError('The page does not say where its data are', 'meta atlas-catalog', 'Reload the page.')
  return `${name}.${hash}.json`
}
