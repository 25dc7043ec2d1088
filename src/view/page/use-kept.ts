import { useLayoutEffect, useRef } from 'react'
import type { Loaded } from '../../dataset/use-data'
import { type Link, useLink } from '../../link/link-provider'

export interface Kept<T> {
  readonly data: T
  /** The link that the data belong to. */
  readonly link: Link
  /** The link has gone on, and its data are on their way. */
  readonly busy: boolean
}

/**
 * The data of the current link; while they load, those of the link before with that link, so that the page keeps showing
 * one consistent look instead of a blank. Null where there is nothing to show: at first, and after an error.
 */
export function useKept<T>(loaded: Loaded<T>): Kept<T> | null {
  const link = useLink()
  const kept = useRef<Kept<T> | null>(null)
  useLayoutEffect(() => {
    kept.current = loaded.status === 'ready' ? { data: loaded.data, link, busy: true } : kept.current
  })
  if (loaded.status === 'ready') return { data: loaded.data, link, busy: false }
  return loaded.status === 'loading' ? kept.current : null
}
