/**
 * The query in the browser's address, as a store that others can watch. Changes by other scripts are seen, since the two
 * functions that make them are wrapped once; the fragment and the path are never touched.
 */
type Listener = () => void
type Entry = 'push' | 'replace'

const all = new Set<Listener>()
const foreign = new Set<Listener>()
let seen = ''
let write: ((how: Entry, url: string) => void) | null = null

/** `location.search` as it is now. */
export const addressQuery = (): string => location.search

/** Calls back after every change of the query; returns the way to stop it. */
export function watchAddress(listener: Listener): () => void {
  return watch(all, listener)
}

/** Calls back only after changes that `writeAddress` did not make: back, forward, other scripts. */
export function watchForeignChanges(listener: Listener): () => void {
  return watch(foreign, listener)
}

/**
 * Puts a query into the address at once. One that is there already makes no second history entry. Where the browser refuses
 * (it allows so many changes a minute), the address stays as it is. Never throws.
 */
export function writeAddress(search: string, how: Entry): void {
  if (search === addressQuery()) return
  const url = `${location.pathname}${search}${location.hash}`
  try {
    wrapped()(how, url)
  } catch (refused) {
    if (!(refused instanceof DOMException)) throw refused
  }
  seen = addressQuery()
  tell(all)
}

function watch(listeners: Set<Listener>, listener: Listener): () => void {
  wrapped()
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

function wrapped(): (how: Entry, url: string) => void {
  if (write !== null) return write
  const push = history.pushState.bind(history)
  const replace = history.replaceState.bind(history)
  write = (how, url) => (how === 'push' ? push : replace)(history.state, '', url)
  seen = addressQuery()
  history.pushState = (...change) => {
    push(...change)
    changed()
  }
  history.replaceState = (...change) => {
    replace(...change)
    changed()
  }
  window.addEventListener('popstate', changed)
  return write
}

function changed(): void {
  // A new fragment is no new query.
  if (addressQuery() === seen) return
  seen = addressQuery()
  tell(all)
  tell(foreign)
}

const tell = (listeners: Set<Listener>): void => {
  for (const listener of [...listeners]) listener()
}
