import { useSyncExternalStore } from 'react'

interface Saying {
  readonly id: string
  readonly text: string
}

/** How long a passing word stays: long enough to be read twice. */
const STAYS_MS = 6000
const listeners = new Set<() => void>()
let current: Saying | null = null
let count = 0

function tell(saying: Saying | null): void {
  current = saying
  for (const listener of listeners) listener()
}

/** Says something in passing, in the page's polite status: that a link was copied, a file saved. */
export function say(sentence: string): void {
  count += 1
  const saying: Saying = { id: `said-${count}`, text: sentence }
  tell(saying)
  setTimeout(() => {
    if (current === saying) tell(null)
  }, STAYS_MS)
}

/** What was said last, until there was time to read it. */
export function useSaid(): Saying | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => current,
    () => null,
  )
}
