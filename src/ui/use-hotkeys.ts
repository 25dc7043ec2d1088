import { useEffect, useRef } from 'react'
import { singleKeysOn } from './hotkeys-switch'

/** What each key does. Keys as in `KeyboardEvent.key`, with `Ctrl+` in front for Ctrl or ⌘: `t`, `?`, `Escape`, `Ctrl+k`. */
export type Hotkeys = Readonly<Record<string, (event: KeyboardEvent) => void>>

const TEXT_INPUTS =
  'input:not([type=button], [type=checkbox], [type=radio], [type=range], [type=submit], [type=reset])'

function typing(event: KeyboardEvent): boolean {
  const target = event.target
  if (event.isComposing) return true
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || target.matches(`${TEXT_INPUTS}, textarea, select, [role=combobox]`)
}

/** The key in Latin letters, also on a Cyrillic keyboard, where the key of `t` gives another letter. */
function latinKey(event: KeyboardEvent): string {
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1]
  return letter !== undefined && /^[^\p{ASCII}]$/u.test(event.key) ? letter.toLowerCase() : event.key
}

/**
 * Keys for the whole page. None fires while text is being typed, none without Ctrl while a modal dialog is open; single
 * characters fire only while they are switched on.
 */
export function useHotkeys(keys: Hotkeys): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || event.altKey || typing(event)) return
      const key = latinKey(event)
      const single = !event.ctrlKey && !event.metaKey
      if (single && key.length === 1 && !singleKeysOn()) return
      // The page behind a dialog rests; the dialog's own Esc would be lost with the key.
      if (single && document.querySelector('dialog:modal')) return
      const act = latest.current[single ? key : `Ctrl+${key.toLowerCase()}`]
      if (act === undefined) return
      event.preventDefault()
      act(event)
    }
    // At the window, after all parts of the page had their chance to take the key.
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
