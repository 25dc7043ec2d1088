// @vitest-environment jsdom
import { useState } from 'react'
import { expect, test } from 'vitest'
import { Segments } from '../../src/ui/segments'
import { ToggleChip } from '../../src/ui/toggle-chip'
import { all, click, get, key, show } from './page'

function Measure() {
  const [value, setValue] = useState('value')
  return (
    <Segments
      label="Measure"
      value={value}
      onChange={setValue}
      options={[
        { value: 'value', label: 'Value' },
        { value: 'rank', label: 'Rank', reason: 'needs ranks' },
        { value: 'leader', label: 'Who leads' },
      ]}
    />
  )
}
function Chip() {
  const [on, setOn] = useState(true)
  return <ToggleChip label="China" swatch="red" pressed={on} onToggle={() => setOn(!on)} />
}

const checked = () => all('radio').map((radio) => radio.getAttribute('aria-checked') === 'true')

test('one choice at a time, one tab stop; arrows choose and pass over what is disabled', () => {
  show(<Measure />)
  expect(get('radiogroup', 'Measure')).toBeDefined()
  expect(checked()).toEqual([true, false, false])
  key(get('radio', 'Value'), 'ArrowRight')
  expect(checked()).toEqual([false, false, true])
  expect(document.activeElement).toBe(get('radio', 'Who leads'))
  expect(all('radio').map((radio) => radio.tabIndex)).toEqual([-1, -1, 0])
  key(get('radio', 'Who leads'), 'ArrowRight')
  expect(checked()).toEqual([true, false, false])
  key(get('radio', 'Value'), 'End')
  expect(checked()).toEqual([false, false, true])
  click(get('radio', 'Rank'))
  expect(checked()).toEqual([false, false, true])
  click(get('radio', 'Value'))
  expect(checked()).toEqual([true, false, false])
})

test('a chip is a toggle button; off, it has no swatch', () => {
  show(<Chip />)
  const chip = get('button', 'China')
  expect([chip.getAttribute('aria-pressed'), chip.querySelectorAll('svg').length]).toEqual(['true', 1])
  click(chip)
  expect([chip.getAttribute('aria-pressed'), chip.querySelectorAll('svg').length]).toEqual(['false', 0])
})
