// @vitest-environment jsdom
import fc from 'fast-check'
import { useState } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { FilterBar } from '../../src/ui/filter-bar'
import { fitting } from '../../src/ui/filter-fit'
import { click, get, onPhone, show } from './page'

const LABELS = { filters: 'Filters', more: 'More filters', close: 'Done' }
let room = 0

beforeEach(() => {
  // Every control is 100 px wide, the button for the rest 60.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return new DOMRect(0, 0, this.matches('.ui-filters-item') ? 100 : 60, 32)
  })
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockImplementation(() => room)
  return () => vi.restoreAllMocks()
})

function Counter({ name }: { name: string }) {
  const [count, setCount] = useState(0)
  return (
    <button type="button" aria-label={name} onClick={() => setCount(count + 1)}>
      {count}
    </button>
  )
}

function Bar({ names = ['One', 'Two', 'Three'] }: { names?: readonly string[] }) {
  const items = names.map((name, n) => ({ id: name, priority: n + 1, control: <Counter name={name} /> }))
  return <FilterBar labels={LABELS} items={items} end={<i>Reset</i>} state="China, 2023" />
}
const inside = (selector: string) =>
  [...document.querySelectorAll(`${selector} [aria-label]`)].map((control) =>
    control.getAttribute('aria-label'),
  )

test('all on the line while there is room, and no button for the rest', () => {
  room = 332
  show(<Bar />)
  expect(inside('.ui-filters-slot')).toEqual(['One', 'Two', 'Three'])
  expect(get('button', 'More filters').className).toContain('ui-filters-away')
  expect(get('region', 'Filters')).toBeDefined()
})

test('what does not fit waits behind the button and keeps its state', () => {
  room = 331
  show(<Bar />)
  expect(inside('.ui-filters-slot')).toEqual(['One', 'Two'])
  expect(inside('.ui-filters-shelf')).toEqual(['Three'])
  click(get('button', 'More filters'))
  expect(inside('.ui-filters-stack')).toEqual(['Three'])
  click(get('button', 'Three'))
  expect(get('button', 'Three').textContent).toBe('1')
  click(get('button', 'More filters'))
  expect(inside('.ui-filters-shelf')).toEqual(['Three'])
  room = 400
  show(<Bar names={['One', 'Three']} />)
  expect(inside('.ui-filters-slot')).toEqual(['One', 'Three'])
  expect(get('button', 'Three').textContent).toBe('1')
  expect(document.querySelectorAll('.ui-filters-item').length).toBe(2)
})

test('on a telephone one button, the choice in words, and a sheet with every control', () => {
  onPhone()
  room = 2000
  show(<Bar />)
  expect(get('region', 'Filters').textContent).toContain('China, 2023')
  expect(inside('.ui-filters-slot')).toEqual([])
  click(get('button', 'Filters'))
  expect(inside('dialog[open] .ui-filters-stack')).toEqual(['One', 'Two', 'Three'])
  click(get('button', 'Done'))
  expect(document.querySelector('dialog[open]')).toBeNull()
})

test('a wide control that does not fit leaves its place to narrower ones', () => {
  const items = [
    { id: 'indicator', priority: 1, width: 100 },
    { id: 'actors', priority: 2, width: 500 },
    { id: 'year', priority: 3, width: 80 },
  ]
  expect([...fitting(items, 400, 10, 90)]).toEqual(['indicator', 'year'])
  expect([...fitting(items, 700, 10, 90)]).toEqual(['indicator', 'actors', 'year'])
  const others = { id: 'others', priority: 4, width: 60, beside: 'actors' }
  expect([...fitting([...items, others], 400, 10, 90)]).toEqual(['indicator', 'year'])
  expect([...fitting([...items, others], 800, 10, 90)]).toEqual(['indicator', 'actors', 'year', 'others'])
})

test('whatever the widths: what stays fits, and nothing is left out that would fit beside what matters more', () => {
  const item = fc.record({
    priority: fc.integer({ min: 1, max: 4 }),
    width: fc.integer({ min: 0, max: 400 }),
  })
  fc.assert(
    fc.property(fc.array(item, { maxLength: 8 }), fc.integer({ min: 0, max: 1500 }), (made, space) => {
      const items = made.map((one, n) => ({ ...one, id: String(n) }))
      const kept = fitting(items, space, 20, 90)
      const stay = items.filter(({ id }) => kept.has(id))
      const gone = items.filter(({ id }) => !kept.has(id))
      const parts = [...stay.map(({ width }) => width), ...(gone.length > 0 ? [90] : [])]
      const used = parts.reduce((sum, width) => sum + width, 0) + 20 * Math.max(0, parts.length - 1)
      if (stay.length > 0) expect(used).toBeLessThanOrEqual(space)
      for (const out of gone) {
        const before = stay.filter(
          (one) =>
            one.priority < out.priority || (one.priority === out.priority && Number(one.id) < Number(out.id)),
        )
        const needed = before.reduce((sum, { width }) => sum + width + 20, 0) + out.width + 20 + 90
        expect(needed).toBeGreaterThan(space)
      }
    }),
  )
})
