import { useSyncExternalStore } from 'react'

const KEY = 'atlas-single-keys'
const listeners = new Set<() => void>()
/** What was set on this page, where the browser lets nothing be kept. */
let unkept: boolean | null = null

/** Whether single keys such as `t` act; on until the reader switches them off. */
export function singleKeysOn(): boolean {
  try {
    return unkept ?? localStorage.getItem(KEY) !== 'off'
  } catch {
    return true
  }
}

export function setSingleKeys(on: boolean): void {
  try {
    localStorage.setItem(KEY, on ? 'on' : 'off')
  } catch {
    unkept = on
  }
  for (const listener of listeners) listener()
}

export function useSingleKeys(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    singleKeysOn,
    () => true,
  )
}
