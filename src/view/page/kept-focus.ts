import { useLayoutEffect } from 'react'

/** Name of the filter that had the focus when its page gave way to one that loads; null for none. */
let lost: string | null = null

function filters(): Element | null {
  return document.querySelector('.ui-filters')
}

/**
 * Gives the focus back to the filter that had it when the choice made there had to be loaded, unless the reader has gone
 * elsewhere. `loaded`: the page has its filters.
 */
export function useKeptFocus(loaded: boolean): void {
  useLayoutEffect(() => {
    if (!loaded) return
    if (lost !== null && document.activeElement === document.body)
      filters()
        ?.querySelector<HTMLElement>(`[aria-label="${CSS.escape(lost)}"]`)
        ?.focus()
    lost = null
    return () => {
      const active = document.activeElement
      lost = active && filters()?.contains(active) ? active.getAttribute('aria-label') : null
    }
  }, [loaded])
}
