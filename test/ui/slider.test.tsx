// @vitest-environment jsdom
import { useState } from 'react'
import { expect, test } from 'vitest'
import { type Range, RangeSlider } from '../../src/ui/range-slider'
import { Slider } from '../../src/ui/slider'
import { keyedValue, snapped } from '../../src/ui/slider-scale'
import { get, key, pointer, show } from './page'

const calls: string[] = []

function Year({ disabled = false }: { disabled?: boolean }) {
  const [year, setYear] = useState(2010)
  return (
    <Slider
      label="Year"
      min={2001}
      max={2024}
      value={year}
      valueText={(value) => `year ${value}`}
      disabled={disabled}
      onChange={setYear}
      onCommit={(value) => calls.push(`kept ${value}`)}
    />
  )
}

function Years() {
  const [years, setYears] = useState<Range>([2000, 2010])
  return <RangeSlider labels={['From', 'To']} min={1990} max={2020} value={years} onChange={setYears} />
}

function track(): HTMLElement {
  const element = document.querySelector<HTMLElement>('.ui-slider')
  if (element === null) throw new Error('no track')
  element.getBoundingClientRect = () => new DOMRect(100, 0, 300, 24)
  return element
}
const now = (name: string) => get('slider', name).getAttribute('aria-valuenow')

test('keys: one step, five, the ends, never beyond', () => {
  show(<Year />)
  const slider = get('slider', 'Year')
  expect(slider.getAttribute('aria-valuetext')).toBe('year 2010')
  const steps = ['ArrowRight', 'ArrowLeft', 'PageUp', 'PageDown', 'Home', 'ArrowDown', 'End', 'ArrowUp']
  const seen = steps.map((name) => {
    key(slider, name)
    return now('Year')
  })
  expect(seen).toEqual(['2011', '2010', '2015', '2010', '2001', '2001', '2024', '2024'])
})

test('a press and a drag on the track move the handle; the end of the drag is told once', () => {
  show(<Year />)
  const line = track()
  calls.length = 0
  pointer(line, 'down', 100)
  expect(now('Year')).toBe('2001')
  pointer(line, 'move', 100 + 300 / 23)
  pointer(line, 'move', 5000)
  expect(now('Year')).toBe('2024')
  expect(calls).toEqual([])
  pointer(line, 'up', 5000)
  expect(calls).toEqual(['kept 2024'])
  pointer(line, 'move', 100)
  expect(now('Year')).toBe('2024')
})

test('a disabled slider does not move', () => {
  show(<Year disabled />)
  key(get('slider', 'Year'), 'ArrowRight')
  pointer(track(), 'down', 100)
  expect(now('Year')).toBe('2010')
  expect(get('slider', 'Year').tabIndex).toBe(-1)
})

test('two handles may meet but not cross', () => {
  show(<Years />)
  key(get('slider', 'From'), 'End')
  expect([now('From'), now('To')]).toEqual(['2010', '2010'])
  key(get('slider', 'To'), 'Home')
  expect([now('From'), now('To')]).toEqual(['2010', '2010'])
  key(get('slider', 'From'), 'Home')
  expect(get('slider', 'From').getAttribute('aria-valuemax')).toBe('2010')
  const line = track()
  pointer(line, 'down', 390)
  pointer(line, 'up', 390)
  expect([now('From'), now('To')]).toEqual(['1990', '2019'])
})

test('steps that are no whole numbers stay clean', () => {
  const scale = { min: 0, max: 1, step: 0.1 }
  expect(keyedValue(scale, 0.2, 'ArrowRight')).toBe(0.3)
  expect(snapped(scale, 0.7000001)).toBe(0.7)
  expect(keyedValue(scale, 0.2, 'x')).toBeNull()
})
