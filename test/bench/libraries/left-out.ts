import { useSyncExternalStore } from 'react'

/** The address is the state, as in the atlas: a change of it inside the page is told here at once. */
function listen(changed: () => void): () => void {
  const push = history.pushState
  history.pushState = (...change) => {
    push.apply(history, change)
    changed()
  }
  return () => {
    history.pushState = push
  }
}
const search = (): string => location.search

/** The nation whose line is not drawn, `without` in the address; null: all are. */
export function useLeftOut(): string | null {
  return new URLSearchParams(useSyncExternalStore(listen, search)).get('without')
}

export const trillions = (value: number): string => `${(value / 1e12).toFixed(1)} tn`

/** The room for the lines on the page. */
export const WIDTH = 1180
export const HEIGHT = 640
