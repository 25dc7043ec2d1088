import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { type Atlas, shareBrowser, withAtlas } from './atlas'

shareBrowser()

const views = (page: Page) => page.getByRole('navigation', { name: 'Views' })
const question = async (page: Page) =>
  (await page.getByRole('heading', { level: 1 }).textContent())?.trim() ?? ''

async function shared({ page }: Atlas): Promise<URL> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Share link', exact: true }).click()
  await page.getByText('The link is copied.').waitFor()
  return new URL(await page.evaluate(() => navigator.clipboard.readText()))
}

test('the heading, the document and the figure have one name, and the figure one drawing', async () => {
  await withAtlas('', {}, async ({ page, go }) => {
    for (const query of [
      '',
      '?view=map&indicator=gdp_usd',
      '?view=trends&hosts=CA',
      '?view=trends&hosts=UZB',
    ]) {
      await go(query)
      const title = await question(page)
      expect(await page.title()).toBe(`${title} – Soft Power Atlas`)
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
      const figure = page.getByRole('figure', { name: title, exact: true })
      expect(await figure.locator('svg').count()).toBe(1)
      expect(await figure.locator('svg').getAttribute('role')).toMatch(/^(img|group)$/)
    }
  })
})

test('a shared link says indicator, time and data, and opens the same look without a notice', async () => {
  for (const query of [
    '?view=map&actors=RUS&hosts=CIS&region=R_ASIA',
    '?view=trends&hosts=UZB&focus=CHN-UZB',
  ])
    await withAtlas(query, {}, async (atlas) => {
      const { page, load } = atlas
      const link = await shared(atlas)
      expect(link.searchParams.get('indicator')).toBe('trade_share')
      expect(link.searchParams.get('time')).toMatch(/^\d{4}(\.\.\d{4})?$/)
      expect(link.searchParams.get('d')).toMatch(/^[0-9a-f]{8}$/)
      expect(new URL(page.url()).searchParams.has('d')).toBe(false)
      const before = [await question(page), await page.locator('.page-subtitle').textContent()]
      const marks = await page.locator('figure [data-value]').count()
      await load(link.search)
      expect([await question(page), await page.locator('.page-subtitle').textContent()]).toEqual(before)
      expect(await page.locator('figure [data-value]').count()).toBe(marks)
      expect(await page.locator('.ui-notices').textContent()).toBe('')
      link.searchParams.set('d', '01234567')
      await load(link.search)
      expect(await page.locator('.ui-notices').textContent()).toMatch(/made with other data/)
    })
})

test('a browser that lets nothing be copied is told with the link itself', async () => {
  await withAtlas('?view=trends', {}, async ({ page }) => {
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error()) },
      })
    })
    await page.keyboard.press('s')
    expect(await page.locator('.page-said').textContent()).toMatch(/did not let .*view=trends&.*time=/)
  })
})

test('choosing an indicator or a view makes an entry, moving a slider none; back and forward restore all', async () => {
  await withAtlas('?view=map&actors=CHN&time=2014', {}, async ({ page, ready }) => {
    const start = await page.evaluate(() => history.length)
    const slider = page.getByRole('slider', { name: 'Year' })
    await slider.focus()
    for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowLeft')
    await page.waitForURL(/time=2009/)
    expect(await page.evaluate(() => history.length)).toBe(start)
    const first = await question(page)

    await page.getByRole('combobox', { name: 'Indicator' }).click()
    await page.keyboard.type('Students abroad')
    await page.keyboard.press('Enter')
    await ready()
    const second = await question(page)
    expect(second).toMatch(/students/)
    await views(page).getByRole('link', { name: 'Trends' }).click()
    await ready()
    const third = await question(page)
    expect(await page.evaluate(() => history.length)).toBe(start + 2)

    await page.goBack()
    await ready()
    expect(await question(page)).toBe(second)
    await page.goBack()
    await ready()
    expect(await question(page)).toBe(first)
    expect(await slider.getAttribute('aria-valuenow')).toBe('2009')
    await page.goForward()
    await page.goForward()
    await ready()
    expect(await question(page)).toBe(third)
    expect(await views(page).locator('[aria-current="page"]').textContent()).toBe('Trends')
  })
})

test('Reset is off where nothing is chosen, and gives the view its defaults', async () => {
  await withAtlas('?view=trends', {}, async ({ page, go, ready }) => {
    const reset = page.getByRole('button', { name: 'Reset' })
    expect(await reset.isDisabled()).toBe(true)
    await go('?view=trends&hosts=UZB&scale=log&events=0&facet=actor')
    expect(await reset.isDisabled()).toBe(false)
    await reset.click()
    await ready()
    expect(new URL(page.url()).search).toBe('?view=trends')
    expect(await reset.isDisabled()).toBe(true)
  })
})

test('keys open what the list says, none while text is typed, none when they are switched off', async () => {
  await withAtlas('', {}, async ({ page, ready }) => {
    const current = () => views(page).locator('[aria-current="page"]').textContent()
    await page.keyboard.press('3')
    await ready()
    expect(await current()).toBe('Trends')
    // Views that are not there yet, and the palette, do nothing.
    for (const key of ['1', '4', '7', '0', '/', 'Control+k']) await page.keyboard.press(key)
    expect(await current()).toBe('Trends')
    await page.keyboard.press('2')
    await ready()
    expect(await current()).toBe('Map')
    await page.keyboard.press('e')
    const csv = page.getByRole('menuitem', { name: 'CSV' })
    await csv.waitFor()
    expect(await csv.evaluate((entry) => entry === document.activeElement)).toBe(true)
    await page.keyboard.press('Escape')
    await csv.waitFor({ state: 'hidden' })
    await page.keyboard.press('t')
    await page.getByRole('table').waitFor()
    expect(await page.getByRole('button', { name: 'Table' }).getAttribute('aria-pressed')).toBe('true')
    await page.keyboard.press('t')
    await page.getByRole('table').waitFor({ state: 'detached' })

    await page.getByRole('combobox', { name: 'Indicator' }).focus()
    await page.keyboard.press('d')
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Table' }).focus()
    await page.keyboard.press('?')
    const list = page.getByRole('dialog', { name: 'Keys' })
    const told = (await list.textContent()) ?? ''
    for (const key of ['2Map', '3Trends', 'tTable', 'eExport', 'sShare link', 'dDark', '?This', 'Esc']) {
      expect(told).toContain(key)
    }
    expect(told).not.toMatch(/palette|Ctrl/)
    const single = list.getByRole('button', { name: /^Use keys/ })
    await single.click()
    expect(await single.getAttribute('aria-pressed')).toBe('false')
    await page.keyboard.press('Escape')
    await list.waitFor({ state: 'hidden' })
    await page.keyboard.press('d')
    await page.keyboard.press('3')
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light')
    expect(await current()).toBe('Map')
    await page.reload()
    await ready()
    await page.keyboard.press('d')
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light')
  })
})
