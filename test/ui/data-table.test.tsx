// @vitest-environment jsdom
import { useState } from 'react'
import { expect, test } from 'vitest'
import { DataTable, type TableColumn } from '../../src/ui/data-table'
import { rowWindow, type TableSort } from '../../src/ui/table-sort'
import { click, get, show } from './page'

interface Row {
  readonly name: string
  readonly value: number | null
}
const COLUMNS: readonly TableColumn<Row>[] = [
  { id: 'name', header: 'Country', sortValue: (row) => row.name, cell: (row) => row.name },
  {
    id: 'value',
    header: 'Percent',
    align: 'end',
    sortValue: (row) => row.value,
    cell: (row) => row.value ?? 'no data',
  },
  { id: 'note', header: 'Note', cell: () => 'a note' },
]
const ROWS: readonly Row[] = [
  { name: 'Zed', value: 10 },
  { name: 'Ägypten', value: null },
  { name: 'Benin', value: -3 },
  { name: 'Chad', value: 9.5 },
]

function Table({ rows = ROWS }: { rows?: readonly Row[] }) {
  const [sort, setSort] = useState<TableSort | null>(null)
  return (
    <DataTable
      caption="Figures"
      columns={COLUMNS}
      rows={rows}
      rowKey={(row) => row.name}
      sort={sort}
      onSort={setSort}
      locale="en"
      action={{ header: 'Actions', cell: (row) => <button type="button">{`Add ${row.name}`}</button> }}
    />
  )
}
const names = () => [...document.querySelectorAll('tbody th')].map((cell) => cell.textContent)
const sortOf = (n: number) => document.querySelectorAll('thead th')[n]?.getAttribute('aria-sort')

test('a press sorts, a second turns round, a third gives the first order back; missing figures stay last', () => {
  show(<Table />)
  expect(document.querySelector('caption')?.textContent).toBe('Figures')
  expect(names()).toEqual(['Zed', 'Ägypten', 'Benin', 'Chad'])
  click(get('button', 'Percent'))
  expect(names()).toEqual(['Benin', 'Chad', 'Zed', 'Ägypten'])
  expect(sortOf(1)).toBe('ascending')
  click(get('button', 'Percent'))
  expect(names()).toEqual(['Zed', 'Chad', 'Benin', 'Ägypten'])
  expect(sortOf(1)).toBe('descending')
  click(get('button', 'Percent'))
  expect(names()).toEqual(['Zed', 'Ägypten', 'Benin', 'Chad'])
  expect(sortOf(1)).toBe('none')
})

test('words are sorted as people do; a column without an order has no button', () => {
  show(<Table />)
  click(get('button', 'Country'))
  expect(names()).toEqual(['Ägypten', 'Benin', 'Chad', 'Zed'])
  expect(sortOf(2)).toBeNull()
  expect(get('button', 'Add Chad')).toBeDefined()
})

test('a long table holds the rows in sight only and says which they are', () => {
  const rows = Array.from({ length: 1000 }, (_, n) => ({ name: `Row ${n}`, value: n }))
  show(<Table rows={rows} />)
  const shown = names().length
  expect(shown).toBeGreaterThan(15)
  expect(shown).toBeLessThan(60)
  expect(document.querySelector('table')?.getAttribute('aria-rowcount')).toBe('1001')
  click(get('button', 'Percent'))
  click(get('button', 'Percent'))
  expect(names()[0]).toBe('Row 999')
  expect(document.querySelector('tbody tr')?.getAttribute('aria-rowindex')).toBe('2')
})

test('the window keeps the whole height, wherever it stands', () => {
  for (const scroll of [0, 34, 3000, 33480, 99999]) {
    const part = rowWindow(1000, 34, scroll, 520)
    expect(part.before + part.after + (part.end - part.first) * 34).toBe(34000)
    expect(part.first).toBeGreaterThanOrEqual(0)
    expect(part.end).toBeLessThanOrEqual(1000)
    expect(part.end - part.first).toBeGreaterThan(0)
  }
  const middle = rowWindow(1000, 34, 3400, 520)
  expect(middle.first).toBeLessThanOrEqual(100)
  expect(middle.end).toBeGreaterThanOrEqual(116)
})
