import { useLayoutEffect } from 'react'

/**
 * `<html data-ready="true">` says that the view shows its final state for the current link: data and fonts are there,
 * and the last change has been painted. It is taken back as soon as the address changes.
 */
const FRAMES = 2
let loaded = false
let round = 0

function settle(): void {
  const mine = ++round
  void document.fonts.ready.then(() => {
    let frames = FRAMES
    const next = () => {
      if (mine !== round) return
      if (frames-- > 0) requestAnimationFrame(next)
      else if (loaded) document.documentElement.dataset['ready'] = 'true'
    }
    next()
  })
}

/** Takes the mark back until the next painted state. For whoever sees the address change before React does. */
export function notReady(): void {
  document.documentElement.dataset['ready'] = 'false'
  settle()
}

/** Tells after each render whether the view has all that it needs. */
export function useReady(complete: boolean): void {
  useLayoutEffect(() => {
    loaded = complete
    if (!complete) document.documentElement.dataset['ready'] = 'false'
    settle()
  })
}
