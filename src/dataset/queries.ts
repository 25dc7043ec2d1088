import { QueryClient, queryOptions } from '@tanstack/react-query'
import type { Catalog, DataVersion } from '../model/catalog'
import type { AtlasEvent } from '../model/event'
import { indicatorId } from '../model/ids'
import type { IndicatorBrief } from '../model/indicator'
import type { IndicatorData } from '../model/indicator-data'
import type { ShapeSet } from '../model/shapes'
import { decodeCatalog } from './decode-catalog'
import { decodeEvents } from './decode-events'
import { ReleaseError, sameVersion } from './decode-head'
import { decodeIndicator } from './decode-indicator'
import { decodeShapes } from './decode-shapes'
import { distrust, fetchChunk, fileOfRelease } from './fetch-chunk'

/** The indicator whose figures for Central Asia the address without a query shows. */
const FIRST_INDICATOR = indicatorId('trade_share')
const RETRY_MS = 400

/**
 * A cache of data files. They never change under their name, so nothing is fetched twice, grows old, or is thrown away;
 * a failure is tried once more by itself, unless it is a newer release, which only loading the page anew can show.
 */
export function createDataClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        retry: (failures, error) => failures < 1 && !(error instanceof ReleaseError),
        retryDelay: RETRY_MS,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        refetchOnMount: false,
        // Asked for even when the browser believes to be offline: the answer may be in its cache.
        networkMode: 'always',
        // Decoded columns are large and never differ: comparing old and new would be work for nothing.
        structuralSharing: false,
      },
    },
  })
}

/** The page's own cache. */
export const dataClient = createDataClient()

export const catalogQuery = () =>
  queryOptions<Catalog>({
    queryKey: ['catalog'],
    queryFn: async () => {
      const name = fileOfRelease('catalog')
      const json = await fetchChunk(name)
      return trusting(name, () => decodeCatalog(json))
    },
  })

export const indicatorQuery = (brief: IndicatorBrief) =>
  queryOptions<IndicatorData>({
    queryKey: ['indicator', brief.chunk, brief.id],
    queryFn: ({ client }) => ofRelease(client, brief.chunk, (json) => decodeIndicator(json, brief.id)),
  })

export const firstSliceQuery = () =>
  queryOptions<IndicatorData>({
    queryKey: ['first'],
    queryFn: ({ client }) =>
      ofRelease(client, fileOfRelease('first'), (json) => decodeIndicator(json, FIRST_INDICATOR)),
  })

export const shapesQuery = (name: ShapeSet['name']) =>
  queryOptions<ShapeSet>({
    queryKey: ['shapes', name],
    queryFn: ({ client }) => ofRelease(client, fileOfRelease(`shapes-${name}`), decodeShapes),
  })

export const eventsQuery = () =>
  queryOptions<readonly AtlasEvent[]>({
    queryKey: ['events'],
    queryFn: ({ client }) => ofRelease(client, fileOfRelease('events'), decodeEvents),
  })

/** Fetches a file beside the catalog and decodes it when both are there and of one data version. */
async function ofRelease<T>(client: QueryClient, name: string, decode: (json: unknown) => T): Promise<T> {
  const [json, version] = await Promise.all([parsed(client, name), catalogVersion(client)])
  try {
    return trusting(name, () => {
      sameVersion(json, version, name)
      return decode(json)
    })
  } catch (error) {
    client.removeQueries({ queryKey: fileKey(name) })
    throw error
  }
}

/** Runs a decoder; when it throws, the file is fetched past the browser's cache the next time. */
function trusting<T>(name: string, decode: () => T): T {
  try {
    return decode()
  } catch (error) {
    distrust(name)
    throw error
  }
}

const fileKey = (name: string): readonly string[] => ['file', name]

async function catalogVersion(client: QueryClient): Promise<DataVersion> {
  return (await client.fetchQuery(catalogQuery())).version
}

/** One request for a file that holds several indicators; the JSON is let go when they are decoded. */
function parsed(client: QueryClient, name: string): Promise<unknown> {
  return client.fetchQuery({
    queryKey: ['file', name],
    queryFn: () => fetchChunk(name),
    gcTime: 10_000,
    retry: false,
  })
}
