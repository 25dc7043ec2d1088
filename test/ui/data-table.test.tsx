// @vitest-environment jsdom
import fc from 'fast-check'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { DataTable, type TableColumn } from '../../src/ui/data-table'
import { rowWindow } from '../../src/ui/row-window'
import type { TableSort } from '../../src/ui/table-sort'
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

test('the window keeps the whole height and holds what is in sight, whatever the heights and wherever it stands', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 20, max: 300 }), { minLength: 1, maxLength: 400 }),
      fc.integer({ min: 0, max: 120_000 }),
      (heights, scroll) => {
        const part = rowWindow(heights, scroll, 520)
        const sum = (from: number, to: number) => heights.slice(from, to).reduce((all, one) => all + one, 0)
        expect(part.before).toBe(sum(0, part.first))
        expect(part.after).toBe(sum(part.end, heights.length))
        // A box cannot be scrolled further than to its last rows.
        const seen = Math.max(0, Math.min(scroll, sum(0, heights.length) - 520))
        expect(part.before).toBeLessThanOrEqual(seen)
        expect(sum(0, part.end)).toBeGreaterThanOrEqual(Math.min(seen + 520, sum(0, heights.length)))
        expect(part.end - part.first).toBeLessThanOrEqual((520 + 2 * 400) / 20 + 2)
      },
    ),
  )
})
