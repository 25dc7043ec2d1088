import { useSyncExternalStore } from 'react'
import type { HostId } from '../../model/ids'

/** The country under the hand, which several charts and lists of a page share. */
let hovered: HostId | null = null
const listeners = new Set<() => void>()

export function setHovered(host: HostId | null): void {
  if (host === hovered) return
  hovered = host
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useHovered(): HostId | null {
  return useSyncExternalStore(subscribe, () => hovered)
}
