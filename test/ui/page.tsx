import { act, type ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, vi } from 'vitest'

/**
 * A page of jsdom, which knows no top layer, no layout and no pointer capture: popovers and dialogs get an attribute
 * that says they are open, the rest does nothing.
 */
vi.stubGlobal('visualViewport', null)
vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
)
let phone = false
Object.defineProperty(window, 'matchMedia', {
  value: (query: string) => ({
    matches: query.includes('max-width') && phone,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }),
})
Object.assign(Element.prototype, {
  scrollIntoView: () => undefined,
  setPointerCapture: () => undefined,
})
Object.assign(HTMLElement.prototype, {
  showPopover(this: HTMLElement) {
    this.setAttribute('data-shown', '')
  },
  hidePopover(this: HTMLElement) {
    this.removeAttribute('data-shown')
  },
})
Object.assign(HTMLDialogElement.prototype, {
  showModal(this: HTMLElement) {
    this.setAttribute('open', '')
  },
  close(this: HTMLElement) {
    this.removeAttribute('open')
  },
})

let root: Root | null = null

export function show(content: ReactNode): void {
  if (root === null) root = createRoot(document.body.appendChild(document.createElement('div')))
  act(() => root?.render(content))
}

afterEach(() => {
  act(() => root?.unmount())
  root = null
  phone = false
  document.body.replaceChildren()
})

export function onPhone(): void {
  phone = true
}

/** The element of a role and name that is there exactly once. */
export function get(role: string, name: string): HTMLElement {
  const found = all(role).filter((element) => nameOf(element) === name)
  const [first] = found
  if (first === undefined || found.length > 1) throw new Error(`${found.length} elements: ${role} "${name}"`)
  return first
}

export function all(role: string): HTMLElement[] {
  const native = { button: 'button:not([role])', region: 'section', dialog: 'dialog', row: 'tr' }[role]
  return [...document.querySelectorAll<HTMLElement>(`[role=${role}]${native ? `, ${native}` : ''}`)]
}

export function nameOf(element: HTMLElement): string {
  return element.getAttribute('aria-label') ?? element.textContent ?? ''
}

export function click(element: HTMLElement): void {
  act(() => element.click())
}

export function key(element: HTMLElement, name: string): void {
  act(() => {
    element.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }))
  })
}

/** Types into an input as a person does, in one go. */
export function type(element: HTMLElement, value: string): void {
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(element, value)
    element.dispatchEvent(new InputEvent('input', { bubbles: true }))
  })
}

/** A press, move or release of the pointer at a place. */
export function pointer(element: HTMLElement, kind: 'down' | 'move' | 'up', clientX: number): void {
  act(() => {
    element.dispatchEvent(
      new MouseEvent(`pointer${kind}`, { clientX, button: 0, bubbles: true, cancelable: true }),
    )
  })
}
