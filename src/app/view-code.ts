import { type ComponentType, useEffect, useSyncExternalStore } from 'react'
import type { ViewEntry, ViewProps } from './views'

/** A view's code on its way. */
export type ViewCode =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly View: ComponentType<ViewProps> }
  | { readonly status: 'error'; readonly message: string; readonly retry: () => void }

const LOADING: ViewCode = { status: 'loading' }
const codes = new Map<ViewEntry, ViewCode>()
const listeners = new Set<() => void>()

function put(entry: ViewEntry, code: ViewCode): void {
  codes.set(entry, code)
  for (const listener of listeners) listener()
}

/**
 * Fetches a view's code, once; after a failure anew. Not by `lazy` and `Suspense`: React holds back what was waited for
 * by up to 300 ms, which is a third of the first view.
 */
export function loadView(entry: ViewEntry): void {
  if (codes.has(entry) && codes.get(entry)?.status !== 'error') return
  put(entry, LOADING)
  entry.load().then(
    (View) => put(entry, { status: 'ready', View }),
    (reason: unknown) =>
      put(entry, {
        status: 'error',
        message: reason instanceof Error ? reason.message : String(reason),
        retry: () => loadView(entry),
      }),
  )
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The code of the view that is shown. */
export function useViewCode(entry: ViewEntry): ViewCode {
  const code = useSyncExternalStore(subscribe, () => codes.get(entry) ?? LOADING)
  useEffect(() => {
    if (!codes.has(entry)) loadView(entry)
  }, [entry])
  return code
}
