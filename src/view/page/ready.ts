import { useLayoutEffect } from 'react'

/**
 * `<html data-ready="true">` says that the view shows its final state for the current link: data and fonts are there,
 * and the last change has been painted. It is taken back as soon as the address changes.
 */
const FRAMES = 2
/** What is fetched ahead waits so long after the view stands: the reader's first act comes first. */
const QUIET_MS = 1500
let loaded = false
let round = 0
const waiting = new Set<() => void>()

function isReady(): boolean {
  return document.documentElement.dataset['ready'] === 'true'
}

function mark(ready: boolean): void {
  document.documentElement.dataset['ready'] = String(ready)
  if (!ready) return
  for (const call of waiting) setTimeout(() => waiting.delete(call) && call(), QUIET_MS)
}

function settle(): void {
  const mine = ++round
  // Asking for `ready` lays the page out at once, for nothing where no font is on its way.
  const fonts = document.fonts.status === 'loading' ? document.fonts.ready : Promise.resolve()
  void fonts.then(() => {
    let frames = FRAMES
    const next = () => {
      if (mine !== round) return
      if (frames-- > 0) requestAnimationFrame(next)
      else if (document.fonts.status === 'loading') settle()
      else if (loaded) mark(true)
    }
    next()
  })
}

/** Takes the mark back until the next painted state. For whoever sees the address change before React does. */
export function notReady(): void {
  mark(false)
  settle()
}

/** Tells after each render whether the view has all that it needs; a view that goes away has nothing more to show. */
export function useReady(complete: boolean): void {
  useLayoutEffect(() => {
    loaded = complete
    if (!complete) mark(false)
    settle()
  })
  useLayoutEffect(
    () => () => {
      loaded = false
    },
    [],
  )
}

/** Calls once when the view has stood for a moment, so that what is fetched ahead never delays it. Returns the way to call it off. */
export function whenReady(call: () => void): () => void {
  waiting.add(call)
  if (isReady()) mark(true)
  return () => waiting.delete(call)
}
