import { useCallback, useSyncExternalStore } from 'react'

/** Whether the query matches now, e.g. `(max-width: 767px)`. */
export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = window.matchMedia(query)
      list.addEventListener('change', onChange)
      return () => list.removeEventListener('change', onChange)
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches)
}

/** Below 768 px the views are a bottom bar and the filters a sheet. */
export function usePhone(): boolean {
  return useMediaQuery('(max-width: 767px)')
}
