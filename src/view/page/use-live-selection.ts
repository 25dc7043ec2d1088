import { useLayoutEffect } from 'react'
import { useLink, useLiveLink, usePromptLink } from '../../link/link-provider'
import type { Selection } from '../../model/selection'
import { notReady } from './ready'

/** Fields that ask for other data, shapes or another measure: with one of them changed a part waits for the page. */
const HEAVY = ['view', 'indicator', 'region', 'measure'] as const satisfies readonly (keyof Selection)[]

/** The one that is ahead, where the data at hand suffice for it; else the page's own. */
function within(ahead: Selection, page: Selection): Selection {
  return HEAVY.every((field) => ahead[field] === page[field]) ? ahead : page
}

/**
 * The selection that a chart draws: without delay, so that it follows a slider or a chip at once, while the page around it
 * follows when the browser finds time.
 */
export function useLiveSelection(): Selection {
  const { selection: page } = useLink()
  const { selection: live } = useLiveLink()
  const ahead = live !== page
  // The page has not caught up: what is seen is not yet final.
  useLayoutEffect(() => {
    if (ahead) notReady()
  }, [ahead])
  return within(live, page)
}

/** The selection that controls show: a choice at once, a year that is dragged with the page. */
export function usePromptSelection(): Selection {
  const { selection: page } = useLink()
  const { selection: prompt } = usePromptLink()
  return within(prompt, page)
}
