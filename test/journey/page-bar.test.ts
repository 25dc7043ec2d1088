import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { shareBrowser, withAtlas } from './atlas'

shareBrowser()

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 768, height: 1024 },
]
const QUERIES = [
  '',
  '?view=map&actors=CHN&time=2014',
  '?view=trends',
  '?view=trends&indicator=students_in_actor&hosts=CA&actors=CHN~RUS~USA',
]

/** Controls on the line of the filter bar that stand outside of it or over each other. */
function crowded(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const bar = document.querySelector('.ui-filters-row')?.getBoundingClientRect()
    if (!bar) return ['there is no filter bar']
    const parts = [
      ...document.querySelectorAll(
        '.ui-filters-slot > *, .ui-filters-fit > button:not(.ui-filters-away), .ui-filters-end',
      ),
    ].map((part) => ({ words: part.textContent ?? '', box: part.getBoundingClientRect() }))
    const outside = parts.filter(
      ({ box }) =>
        box.left < bar.left || box.right > bar.right || box.top < bar.top || box.bottom > bar.bottom,
    )
    const over = parts.filter(({ box }, n) => n > 0 && box.left < (parts[n - 1]?.box.right ?? 0) + 8)
    return [...outside, ...over].map(({ words }) => words)
  })
}

test('the filters are one line at every width, nothing cut, nothing in the way of another', async () => {
  await withAtlas('', {}, async ({ page, go }) => {
    for (const query of QUERIES) {
      await go(query)
      for (const size of SIZES) {
        await page.setViewportSize(size)
        await page.waitForFunction((width) => innerWidth === width, size.width)
        await page.waitForTimeout(60)
        expect(await crowded(page), `${query} ${size.width}`).toEqual([])
        const bar = await page.getByRole('region', { name: 'Filters' }).boundingBox()
        expect(bar?.height).toBe(50)
        const names = page.getByRole('region', { name: 'Filters' }).getByRole('combobox')
        expect(await names.first().getAttribute('aria-label')).toBe('Indicator')
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width)
      }
    }
  })
})

test('how the lines are laid out can be chosen on the line where there is room, else behind the button', async () => {
  await withAtlas('?view=trends', {}, async ({ page }) => {
    const facet = page.getByRole('radiogroup', { name: 'Facet' })
    for (const width of [1440, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      await facet.waitFor()
      expect(await facet.getByRole('radio').allTextContents()).toEqual(['Together', 'By host', 'By actor'])
    }
    await page.setViewportSize({ width: 1024, height: 768 })
    await facet.waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: 'More filters' }).click()
    await facet.getByRole('radio', { name: 'By actor' }).click()
    expect(page.url()).toContain('facet=actor')
    // A form: the words in one column, the controls in another, behind each other at the same place.
    const lefts = await page
      .locator('.ui-filters-stack > *')
      .evaluateAll((items) =>
        items.map((item) =>
          Math.round(
            (
              item.querySelector('.ui-field > :last-child') ??
              item.firstElementChild ??
              item
            ).getBoundingClientRect().left,
          ),
        ),
      )
    expect(lefts.length).toBeGreaterThan(3)
    expect(new Set(lefts).size).toBe(1)
  })
})

test('a telephone has one button, the choice in words, and a sheet with every control and Reset', async () => {
  await withAtlas('?view=trends', { width: 390, height: 844, touch: true }, async ({ page }) => {
    const region = page.getByRole('region', { name: 'Filters' })
    expect(await region.textContent()).toContain('Share of goods trade, Kazakhstan')
    await region.getByRole('button', { name: 'Filters' }).tap()
    const sheet = page.getByRole('dialog', { name: 'Filters' })
    for (const name of ['Indicator', 'Hosts', 'Facet', 'Scale', 'Source']) {
      await sheet.getByLabel(name, { exact: true }).waitFor()
    }
    const russia = sheet.getByRole('button', { name: 'Russia' })
    expect(await russia.getAttribute('aria-pressed')).toBe('true')
    await russia.tap()
    expect(await russia.getAttribute('aria-pressed')).toBe('false')
    expect(page.url()).not.toContain('RUS')
    // The way out stays in sight however far the sheet is scrolled.
    await sheet.getByRole('button', { name: 'Reset' }).scrollIntoViewIfNeeded()
    const close = await sheet.getByRole('button', { name: 'Close' }).boundingBox()
    expect(close?.y).toBeGreaterThan(0)
    await sheet.getByRole('button', { name: 'Reset' }).tap()
    expect(page.url()).not.toContain('actors')
    await sheet.getByRole('button', { name: 'Close' }).tap()
    await sheet.waitFor({ state: 'hidden' })
  })
})

test('the strip is one line, whole or ending in an ellipsis that opens', async () => {
  await withAtlas('?view=trends', { width: 390, height: 844, touch: true }, async ({ page }) => {
    const strip = page.locator('.page-strip')
    expect((await strip.boundingBox())?.height).toBe(28)
    const more = strip.getByRole('button', { name: 'More' })
    expect(await more.getAttribute('aria-expanded')).toBe('false')
    await more.tap()
    const line = strip.locator('.page-strip-line')
    expect(await line.evaluate((box) => box.scrollWidth <= box.clientWidth)).toBe(true)
    expect((await strip.boundingBox())?.height).toBeGreaterThan(40)
    await strip.getByRole('button', { name: 'Less' }).tap()
    expect((await strip.boundingBox())?.height).toBe(28)
    await page.setViewportSize({ width: 1440, height: 900 })
    await more.waitFor({ state: 'detached' })
  })
})
