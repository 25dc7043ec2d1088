import { useSyncExternalStore } from 'react'

export type Theme = 'light' | 'dark'

const KEY = 'atlas-theme'
const listeners = new Set<() => void>()

/** The boot script has set the theme before the first paint, by the same rule: what was chosen, else what the system says. */
function current(): Theme {
  return document.documentElement.getAttribute('data-theme') === 'dark' ? 'dark' : 'light'
}

function show(theme: Theme): void {
  document.documentElement.setAttribute('data-theme', theme)
  for (const listener of listeners) listener()
}

/** The reader's own choice; null when there is none or the browser lets nothing be kept. */
function chosen(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

function subscribe(listener: () => void): () => void {
  const system = window.matchMedia('(prefers-color-scheme: dark)')
  const onSystem = () => {
    if (chosen() === null) show(system.matches ? 'dark' : 'light')
  }
  // Another tab of the atlas has changed the theme.
  const onStorage = (event: StorageEvent) => {
    if (event.key === KEY && (event.newValue === 'dark' || event.newValue === 'light')) show(event.newValue)
  }
  listeners.add(listener)
  system.addEventListener('change', onSystem)
  window.addEventListener('storage', onStorage)
  return () => {
    listeners.delete(listener)
    system.removeEventListener('change', onSystem)
    window.removeEventListener('storage', onStorage)
  }
}

/** Sets the theme of the page and keeps it for the next visit. */
export function setTheme(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme)
  } catch {
    // Without storage the choice holds for this page only.
  }
  show(theme)
}

export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, current, () => 'light')
}
