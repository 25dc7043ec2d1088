import {
  type DefinedQueryObserverResult,
  type QueryObserverResult,
  skipToken,
  useQuery,
} from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Catalog } from '../model/catalog'
import type { AtlasEvent } from '../model/event'
import type { IndicatorBrief } from '../model/indicator'
import type { IndicatorData } from '../model/indicator-data'
import type { ShapeSet } from '../model/shapes'
import { ReleaseError } from './decode-head'
import {
  catalogQuery,
  dataClient,
  eventsQuery,
  firstSliceQuery,
  indicatorQuery,
  shapesQuery,
} from './queries'

/** Something that comes over the network. The same object as long as nothing changed. */
export type Loaded<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'error'; readonly message: string; readonly retry: () => void }
  | { readonly status: 'ready'; readonly data: T }

const LOADING = { status: 'loading' } as const

/** Indicators, countries and the names of the files. */
export function useCatalog(): Loaded<Catalog> {
  return useLoaded(useQuery(catalogQuery()))
}

/** All figures of an indicator; loading as long as it is not known which (null). */
export function useIndicatorData(brief: IndicatorBrief | null): Loaded<IndicatorData> {
  return useLoaded(
    useQuery<IndicatorData>(
      brief === null ? { queryKey: ['no indicator'], queryFn: skipToken } : indicatorQuery(brief),
    ),
  )
}

/** Figures of trade_share for Central Asia alone: what the address without a query shows. Loading while not wanted. */
export function useFirstSlice(wanted: boolean): Loaded<IndicatorData> {
  return useLoaded(
    useQuery<IndicatorData>(wanted ? firstSliceQuery() : { queryKey: ['no slice'], queryFn: skipToken }),
  )
}

/** Outlines of a map. */
export function useShapes(name: ShapeSet['name']): Loaded<ShapeSet> {
  return useLoaded(useQuery(shapesQuery(name)))
}

/** All events, in the order of the table. */
export function useEvents(): Loaded<readonly AtlasEvent[]> {
  return useLoaded(useQuery(eventsQuery()))
}

/** Fetches and decodes an indicator when the browser has nothing else to do; gives a function that calls it off. */
export function prefetchWhenIdle(brief: IndicatorBrief): () => void {
  const fetchIt = (): void => void dataClient.prefetchQuery(indicatorQuery(brief))
  // Safari has no idle callbacks.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(fetchIt, 1_000)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(fetchIt, { timeout: 5_000 })
  return () => cancelIdleCallback(handle)
}

function useLoaded<T>(query: QueryObserverResult<T> | DefinedQueryObserverResult<T>): Loaded<T> {
  const { data, error, refetch, isFetching } = query
  return useMemo((): Loaded<T> => {
    if (data !== undefined) return { status: 'ready', data }
    if (error === null || isFetching) return LOADING
    const retry = (): void => {
      if (error instanceof ReleaseError) location.reload()
      else void refetch()
    }
    return { status: 'error', message: error.message, retry }
  }, [data, error, refetch, isFetching])
}
