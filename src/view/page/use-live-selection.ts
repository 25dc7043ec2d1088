import { useLayoutEffect } from 'react'
import { useLink, useLiveLink } from '../../link/link-provider'
import type { Selection } from '../../model/selection'
import { notReady } from './ready'

/** Fields that ask for other data, shapes or another measure: with one of them changed the chart waits for the page. */
const HEAVY = ['view', 'indicator', 'region', 'measure'] as const satisfies readonly (keyof Selection)[]

/**
 * The selection that a chart draws: without delay where the data at hand suffice, so that it follows a slider or a chip
 * at once, while the page around it follows when the browser finds time; else the page's own.
 */
export function useLiveSelection(): Selection {
  const { selection: calm } = useLink()
  const { selection: live } = useLiveLink()
  const ahead = live !== calm
  // The page has not caught up: what is seen is not yet final.
  useLayoutEffect(() => {
    if (ahead) notReady()
  }, [ahead])
  return HEAVY.every((field) => live[field] === calm[field]) ? live : calm
}
