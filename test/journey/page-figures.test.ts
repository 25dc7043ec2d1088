import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { type Atlas, shareBrowser, withAtlas } from './atlas'
import { parseCsv } from './tables'

shareBrowser()

const MAP = '?view=map&actors=CHN&time=2014'

async function saved({ page }: Atlas, kind: 'CSV' | 'JSON'): Promise<string> {
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: kind, exact: true }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(new RegExp(`^[\\w.-]+\\.${kind.toLowerCase()}$`))
  const parts: Buffer[] = []
  for await (const part of await download.createReadStream()) parts.push(Buffer.from(part))
  return Buffer.concat(parts).toString('utf8')
}

/** The raw values of the marks, in order of size. */
const drawn = (page: Page, marks: string) =>
  page
    .locator(`figure ${marks}`)
    .evaluateAll((all) => all.map((mark) => Number(mark.getAttribute('data-value'))).sort((a, b) => a - b))

const ascending = (values: readonly number[]) => [...values].sort((a, b) => a - b)

async function clipboard(page: Page, type: 'text/plain' | 'text/html'): Promise<string> {
  return page.evaluate(async (wanted) => {
    for (const item of await navigator.clipboard.read())
      if (item.types.includes(wanted)) return (await item.getType(wanted)).text()
    return ''
  }, type)
}

test.each([
  [MAP, '[data-host][data-value]'],
  ['?view=trends&indicator=students_in_actor&hosts=CA&actors=CHN~RUS~USA', '[data-point]'],
])('CSV and JSON hold exactly the figures of the chart: %s', async (query, marks) => {
  await withAtlas(query, {}, async (atlas) => {
    const values = await drawn(atlas.page, marks)
    expect(values.length).toBeGreaterThan(20)
    const [head, ...rows] = parseCsv(await saved(atlas, 'CSV'))
    const at = head?.indexOf('value') ?? -1
    expect(ascending(rows.map((row) => Number(row[at])))).toEqual(values)
    const file: unknown = JSON.parse(await saved(atlas, 'JSON'))
    expect(Object.keys(Object(file))).toEqual([
      'title',
      'subtitle',
      'link',
      'data_version',
      'indicators',
      'sources',
      'rows',
    ])
    const inJson: readonly { value: number }[] = Reflect.get(Object(file), 'rows')
    expect(ascending(inJson.map((row) => row.value))).toEqual(values)
    expect(await atlas.page.locator('.page-said').textContent()).toMatch(/\.json is saved/)
  })
})

test('the table keeps its order in the link, holds the rows in sight, and is copied whole', async () => {
  await withAtlas(`${MAP}&chart=table&sort=-value`, {}, async ({ page, ready }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const table = page.getByRole('table')
    const value = table.getByRole('columnheader', { name: 'Value' })
    expect(await value.getAttribute('aria-sort')).toBe('descending')
    const all = Number(await table.getAttribute('aria-rowcount')) - 1
    expect(all).toBe((await drawn(page, '[data-host][data-value]')).length)
    expect(await table.locator('tbody:not([aria-hidden]) tr').count()).toBeLessThan(40)
    // The last row comes into sight, whatever the heights of those before it.
    const box = page.getByRole('region', { name: /\d+ figures\.$/ })
    const last = table.locator(`tr[aria-rowindex="${all + 1}"]`)
    await expect
      .poll(async () => {
        const left = await box.evaluate((part) => {
          part.scrollTop = part.scrollHeight
          return part.scrollHeight - part.clientHeight - part.scrollTop
        })
        return left < 2 && (await last.isVisible())
      })
      .toBe(true)

    await page.getByRole('button', { name: 'Copy as text' }).click()
    await page.getByText(`${all} rows are copied.`).waitFor()
    const lines = (await clipboard(page, 'text/plain')).trim().split('\n')
    expect(lines.length).toBe(all + 1)
    expect(lines[0]).toMatch(/^Host\tActor\tYear\tValue\t/)
    await table.getByRole('columnheader', { name: 'Host' }).getByRole('button').click()
    await page.waitForURL(/sort=host/)
    await page.reload()
    await ready()
    const host = page.getByRole('columnheader', { name: 'Host' })
    expect(await host.getAttribute('aria-sort')).toBe('ascending')
  })
})

test.each([
  ['190 rows of a map', MAP],
  ['900 rows of lines', '?view=trends&hosts=CA~AZE~GEO~ARM~MNG~BLR~UKR'],
])('%s open with only the rows in sight in the page, and close again', async (_what, query) => {
  await withAtlas(query, {}, async ({ page }) => {
    for (let turn = 0; turn < 2; turn += 1) {
      await page.keyboard.press('t')
      await page.getByRole('table').waitFor()
      expect(Number(await page.getByRole('table').getAttribute('aria-rowcount'))).toBeGreaterThan(100)
      expect(await page.getByRole('table').locator('tbody tr').count()).toBeLessThan(250)
      await page.keyboard.press('t')
      await page.getByRole('table').waitFor({ state: 'detached' })
    }
  })
})

test('my figures are added once, stay over a reload, copy with sources and links, and are removed one by one', async () => {
  await withAtlas(`${MAP}&chart=table&sort=host`, {}, async ({ page, ready }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const add = page.getByRole('button', { name: /^Add: China – A/ })
    const names = (
      await add.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''))
    ).slice(0, 3)
    for (const name of names) await page.getByRole('button', { name, exact: true }).click()
    const added = page.getByRole('button', { name: names[2]?.replace('Add:', 'Added:') ?? '', exact: true })
    expect(await added.getAttribute('aria-disabled')).toBe('true')
    // The focus stays where it was pressed.
    expect(await added.evaluate((button) => button === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await page.reload()
    await ready()
    await page.getByRole('button', { name: 'My figures (3)' }).click()
    const sheet = page.getByRole('dialog', { name: 'My figures' })
    expect(await sheet.locator('tbody tr').count()).toBe(3)
    await sheet.getByRole('button', { name: 'Copy for Word and Excel' }).click()
    await sheet.getByText('Copied with sources and links').waitFor()
    const html = await clipboard(page, 'text/html')
    expect(html).toMatch(/<table>/)
    expect(html.match(/<a href="https?:[^"]*view=map[^"]*time=2014[^"]*"/g)?.length).toBe(3)
    expect(await clipboard(page, 'text/plain')).toContain('Share of goods trade')

    const remove = sheet.getByRole('button', { name: /^Remove: / })
    await remove.first().click()
    expect(await sheet.locator('tbody tr').count()).toBe(2)
    expect(await remove.first().evaluate((button) => button === document.activeElement)).toBe(true)
    await sheet.getByRole('button', { name: 'Remove all' }).click()
    await sheet.getByText('Nothing here yet').waitFor()
    await page.keyboard.press('Escape')
    const opener = page.getByRole('button', { name: 'My figures', exact: true })
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true)
  })
})
