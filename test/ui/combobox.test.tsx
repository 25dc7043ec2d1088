// @vitest-environment jsdom
import { useState } from 'react'
import { expect, test } from 'vitest'
import { Combobox, MultiCombobox } from '../../src/ui/combobox'
import { Select } from '../../src/ui/select'
import { all, click, get, key, nameOf, pointer, show, type } from './page'

const GROUPS = [
  { heading: 'Near', options: [{ value: 'TUR', label: 'Türkiye', keywords: 'Turkey' }] },
  {
    heading: 'All',
    options: [
      { value: 'MAC', label: 'Macao, China' },
      { value: 'CHN', label: 'China', hint: '1995–2024' },
      { value: 'XXX', label: 'Chinland', reason: 'no figures' },
    ],
  },
]

function Single({ start = 'TUR' }: { start?: string }) {
  const [value, setValue] = useState(start)
  return <Combobox label="Host" groups={GROUPS} value={value} onChange={setValue} emptyText="Nothing found" />
}

function Several() {
  const [values, setValues] = useState<readonly string[]>(['TUR'])
  return (
    <MultiCombobox
      label="Hosts"
      groups={GROUPS}
      values={values}
      summary={values.join('+')}
      onChange={setValues}
      emptyText="Nothing found"
    />
  )
}

function Years() {
  const [year, setYear] = useState(2024)
  const years = [2024, 2023, 2014].map((value) => ({ value, label: String(value) }))
  return <Select label="Year" groups={[{ options: years }]} value={year} onChange={setYear} />
}

function input(name: string): HTMLInputElement {
  const element = get('combobox', name)
  if (!(element instanceof HTMLInputElement)) throw new Error('no input')
  return element
}
const options = () => all('option').map((option) => option.querySelector('.ui-option-label')?.textContent)
const activeName = (control: HTMLElement) =>
  document.getElementById(control.getAttribute('aria-activedescendant') ?? '')?.textContent

test('shows its value, opens on a press with all options, and closes on Esc unchanged', () => {
  show(<Single />)
  const control = input('Host')
  expect(control.value).toBe('Türkiye')
  expect(options()).toEqual([])
  click(control)
  expect(control.getAttribute('aria-expanded')).toBe('true')
  expect(options()).toEqual(['Türkiye', 'Macao, China', 'China', 'Chinland'])
  expect(all('group').map(nameOf)).toEqual(['Near', 'All'])
  expect(activeName(control)).toBe('Türkiye')
  key(control, 'Escape')
  expect(control.getAttribute('aria-expanded')).toBe('false')
  expect(options()).toEqual([])
  expect(control.value).toBe('Türkiye')
})

test('typing searches without accents and in keywords; Enter takes the best match', () => {
  show(<Single start="MAC" />)
  const control = input('Host')
  type(control, 'turkey')
  expect(options()).toEqual(['Türkiye'])
  type(control, 'chi')
  expect(options()).toEqual(['Macao, China', 'China', 'Chinland'])
  expect(activeName(control)).toContain('China1995–2024')
  key(control, 'Enter')
  expect(control.value).toBe('China')
  expect(control.getAttribute('aria-expanded')).toBe('false')
})

test('says when nothing is found, and Enter then changes nothing', () => {
  show(<Single />)
  const control = input('Host')
  type(control, 'zzz')
  expect(get('status', 'Nothing found')).toBeDefined()
  key(control, 'Enter')
  key(control, 'Escape')
  expect(control.value).toBe('Türkiye')
})

test('an option with a reason is read but cannot be chosen', () => {
  show(<Single />)
  const control = input('Host')
  type(control, 'chinl')
  expect(all('option')[0]?.textContent).toBe('Chinlandno figures')
  expect(all('option')[0]?.getAttribute('aria-disabled')).toBe('true')
  key(control, 'Enter')
  expect(control.getAttribute('aria-expanded')).toBe('true')
  key(control, 'Escape')
  expect(control.value).toBe('Türkiye')
})

test('what is typed behind the standing value is the search', () => {
  show(<Single />)
  const control = input('Host')
  type(control, 'Türkiyemac')
  expect(options()).toEqual(['Macao, China'])
})

test('several choices: the list stays open, a second press takes a choice back', () => {
  show(<Several />)
  const control = input('Hosts')
  click(control)
  key(control, 'ArrowDown')
  key(control, 'Enter')
  expect(control.value).toBe('TUR+MAC')
  expect(control.getAttribute('aria-expanded')).toBe('true')
  expect(all('option').map((option) => option.getAttribute('aria-selected'))).toEqual([
    'true',
    'true',
    'false',
    'false',
  ])
  key(control, 'ArrowUp')
  key(control, 'Enter')
  expect(control.value).toBe('MAC')
})

test('a press outside closes the list', () => {
  show(<Single />)
  click(input('Host'))
  expect(document.querySelector('[data-shown]')).not.toBeNull()
  pointer(document.body, 'down', 0)
  expect(document.querySelector('[data-shown]')).toBeNull()
})

test('a short list: arrows, first letters, Enter', () => {
  show(<Years />)
  const control = get('combobox', 'Year')
  expect(control.textContent).toBe('2024')
  for (const letter of '2014') key(control, letter)
  expect(control.getAttribute('aria-expanded')).toBe('true')
  key(control, 'Enter')
  expect(control.textContent).toBe('2014')
  key(control, 'ArrowUp')
  key(control, 'ArrowUp')
  key(control, 'Enter')
  expect(control.textContent).toBe('2023')
})
