// @vitest-environment jsdom
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { ErrorBoundary } from '../../src/ui/error-boundary'
import { ErrorPanel } from '../../src/ui/error-panel'
import { MenuButton, MenuItem, MenuRadios, MenuRow } from '../../src/ui/menu'
import { click, get, key, show } from './page'

function Export({ log }: { log: string[] }) {
  const [open, setOpen] = useState(false)
  const [scale, setScale] = useState(1)
  const options = [1, 2].map((value) => ({ value, label: `${value}×` }))
  return (
    <MenuButton label="Export" open={open} onOpenChange={setOpen}>
      <MenuRadios label="Scale" look="segments" value={scale} onChange={setScale} options={options} />
      <MenuRow note="3 rows">
        <MenuItem label="PNG" onPick={() => log.push(`PNG ${scale}`)} />
      </MenuRow>
    </MenuButton>
  )
}

let broken = true
function Part() {
  if (broken) throw new Error('no figures came')
  return <p>drawn</p>
}

test('opens with the focus on the first entry; arrows walk round; a pick closes and gives the focus back', () => {
  const log: string[] = []
  show(<Export log={log} />)
  const button = get('button', 'Export')
  click(button)
  expect(document.activeElement).toBe(get('menuitemradio', '1×'))
  key(get('menuitemradio', '1×'), 'ArrowRight')
  click(get('menuitemradio', '2×'))
  expect(get('menuitemradio', '2×').getAttribute('aria-checked')).toBe('true')
  key(get('menuitemradio', '2×'), 'ArrowDown')
  expect(document.activeElement).toBe(get('menuitem', 'PNG'))
  click(get('menuitem', 'PNG'))
  expect(log).toEqual(['PNG 2'])
  expect(button.getAttribute('aria-expanded')).toBe('false')
  expect(document.activeElement).toBe(button)
})

test('Esc closes the menu and gives the focus back', () => {
  show(<Export log={[]} />)
  click(get('button', 'Export'))
  key(get('menuitem', 'PNG'), 'Escape')
  expect(get('button', 'Export').getAttribute('aria-expanded')).toBe('false')
  expect(document.activeElement).toBe(get('button', 'Export'))
})

test('an error of one part is caught, said, and gone after another try', () => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const fallback = (error: Error, retry: () => void) => (
    <ErrorPanel message={error.message} retryLabel="Try again" onRetry={retry} />
  )
  const page = (
    <ErrorBoundary fallback={fallback}>
      <Part />
    </ErrorBoundary>
  )
  show(page)
  expect(document.querySelector('[role=alert]')?.textContent).toContain('no figures came')
  broken = false
  click(get('button', 'Try again'))
  expect(document.body.textContent).toBe('drawn')
  quiet.mockRestore()
})
