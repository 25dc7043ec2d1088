// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'
import { setSingleKeys } from '../../src/ui/hotkeys-switch'
import { ThemeButton } from '../../src/ui/theme-button'
import { useHotkeys } from '../../src/ui/use-hotkeys'
import { click, get, show } from './page'

const fired: string[] = []

const KEYS = {
  t: () => fired.push('t'),
  '?': () => fired.push('?'),
  'Ctrl+k': () => fired.push('palette'),
  Escape: () => fired.push('back'),
}

function Page() {
  useHotkeys(KEYS)
  return (
    <>
      <input aria-label="search" />
      <input type="checkbox" aria-label="box" />
      <ThemeButton labels={{ dark: 'Dark', light: 'Light' }} />
    </>
  )
}

function press(init: KeyboardEventInit, target: Element = document.body): void {
  target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }))
}
const field = (name: string) => document.querySelector(`[aria-label=${name}]`) ?? document.body

beforeEach(() => {
  fired.length = 0
  localStorage.clear()
  show(<Page />)
})

test('keys act on the page, also on a Cyrillic keyboard, but not with other modifiers', () => {
  press({ key: 't' })
  press({ key: 'е', code: 'KeyT' })
  press({ key: '?', shiftKey: true })
  press({ key: 'k', ctrlKey: true })
  press({ key: 't', ctrlKey: true })
  press({ key: 't', altKey: true })
  press({ key: 'x' })
  expect(fired).toEqual(['t', 't', '?', 'palette'])
})

test('no key acts while text is being typed; a check box takes no text', () => {
  press({ key: 't' }, field('search'))
  press({ key: 'k', ctrlKey: true }, field('search'))
  press({ key: 't' }, field('box'))
  expect(fired).toEqual(['t'])
})

test('behind an open dialog the page has no keys, so that Esc is left to the dialog', () => {
  const dialog = document.body.appendChild(document.createElement('dialog'))
  const modal = vi.spyOn(document, 'querySelector').mockReturnValue(dialog)
  press({ key: 'Escape' })
  press({ key: 't' })
  modal.mockRestore()
  press({ key: 'Escape' })
  expect(fired).toEqual(['back'])
})

test('single keys can be switched off; the others stay', () => {
  setSingleKeys(false)
  press({ key: 't' })
  press({ key: 'k', metaKey: true })
  press({ key: 'Escape' })
  expect(fired).toEqual(['palette', 'back'])
  setSingleKeys(true)
  press({ key: 't' })
  expect(fired).toEqual(['palette', 'back', 't'])
})

test('the theme button names where it leads, sets the page and keeps the choice', () => {
  click(get('button', 'Dark'))
  expect(document.documentElement.getAttribute('data-theme')).toBe('dark')
  expect(localStorage.getItem('atlas-theme')).toBe('dark')
  click(get('button', 'Light'))
  expect(document.documentElement.getAttribute('data-theme')).toBe('light')
})
