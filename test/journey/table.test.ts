import { beforeAll, expect, test } from 'vitest'
import { type Atlas, shareBrowser, withAtlas } from './atlas'
import { parseCsv, pick, seeded, Tables } from './tables'

shareBrowser()

let tables: Tables
beforeAll(() => {
  tables = new Tables()
})

const HEADER =
  'indicator,label,actor,host,year,value,unit,measure,status,source,comparable_group,carried_from,note'

interface Row {
  readonly actor: string
  readonly host: string
  readonly year: number
  readonly value: number
  readonly source: string
}

async function exported({ page }: Atlas): Promise<readonly Row[]> {
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'CSV', exact: true }).click(),
  ])
  const parts: Buffer[] = []
  for await (const part of await download.createReadStream()) parts.push(Buffer.from(part))
  const text = Buffer.concat(parts).toString('utf8')
  expect(text.split('\r\n')[0]).toBe(HEADER)
  return parseCsv(text)
    .slice(1)
    .map(([, , actor = '', host = '', year, value, , , , source = '']) => ({
      actor,
      host,
      year: Number(year),
      value: Number(value),
      source,
    }))
}

/** As in the tables, a nation stands in the column of the actor. */
const isTrue = (indicator: string, row: Row) =>
  tables
    .of(indicator, row.host ? row.actor : '', row.host || row.actor)
    .some(({ year, value, source }) => year === row.year && value === row.value && source === row.source)

test('50 figures of tables and files are those of the chart and of the tables', async () => {
  const random = seeded(50)
  const queries = [
    {
      indicator: 'trade_share',
      query: '?view=map&indicator=trade_share&actors=CHN&time=2014',
      marks: '[data-host][data-value]',
    },
    {
      indicator: 'unga_agreement',
      query: '?view=map&indicator=unga_agreement&actors=RUS&time=2022&region=CA',
      marks: '',
    },
    {
      indicator: 'gdp_usd',
      query: '?view=map&indicator=gdp_usd&time=2020',
      marks: '[data-host][data-value]',
    },
    {
      indicator: 'students_in_actor',
      query: '?view=trends&indicator=students_in_actor&hosts=CA&actors=CHN~RUS~USA',
      marks: '[data-point]',
    },
    { indicator: 'trade_share', query: '?view=trends', marks: '[data-point]' },
  ]
  for (const { indicator, query, marks } of queries)
    await withAtlas(query, {}, async (atlas) => {
      const rows = await exported(atlas)
      expect(rows.length).toBeGreaterThan(4)
      const taken = Array.from({ length: 10 }, () => pick(rows, random))
      expect(taken.filter((row) => !isTrue(indicator, row))).toEqual([])
      if (marks) expect(await atlas.page.locator(`figure ${marks}`).count()).toBe(rows.length)
      await atlas.page.keyboard.press('Escape')
      await atlas.page.getByRole('button', { name: 'Table', exact: true }).click()
      const table = atlas.page.getByRole('table')
      await table.waitFor()
      expect((await table.locator('caption').textContent())?.length).toBeGreaterThan(10)
      const counted = await table.getAttribute('aria-rowcount')
      const shown = counted === null ? await table.locator('tbody tr').count() : Number(counted) - 1
      expect(shown).toBe(rows.length)
    })
})

test('the table opens with a key and sorts by its heads', async () => {
  await withAtlas('?view=map&actors=CHN&time=2014', {}, async ({ page }) => {
    await page.keyboard.press('t')
    const table = page.getByRole('table')
    await table.waitFor()
    const head = table.getByRole('columnheader', { name: 'Value' })
    await head.getByRole('button').click()
    const first = await head.getAttribute('aria-sort')
    expect(first).toMatch(/ascending|descending/)
    await head.getByRole('button').click()
    expect(await head.getAttribute('aria-sort')).not.toBe(first)
    // The address follows within a tenth of a second.
    await page.waitForURL(/sort=/)
    await page.keyboard.press('t')
    await table.waitFor({ state: 'detached' })
  })
})
