import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { shareBrowser, withAtlas } from './atlas'

shareBrowser()

const READY = 'html[data-ready="true"]'

/** Adds up how much of what is seen moves by itself, as the browser counts it. */
function watchShifts(): void {
  const seen: string[] = []
  Object.assign(globalThis, { shifts: seen })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput, sources } = entry as PerformanceEntry & {
        value: number
        hadRecentInput: boolean
        sources: readonly { node: Element | null }[]
      }
      if (!hadRecentInput)
        seen.push(
          `${value.toFixed(4)} ${sources.map(({ node }) => node?.className || node?.nodeName).join(' ')}`,
        )
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

const shifts = (page: Page) => page.evaluate(() => Reflect.get(globalThis, 'shifts'))

test.each([
  ['', 390],
  ['?view=map&actors=CHN&time=2014', 1440],
  ['?view=trends&indicator=none_such', 390],
  ['?view=trends', 1440],
])('on a slow network the frame stands and nothing moves: "%s" at %d px', async (query, width) => {
  await withAtlas('?view=trends', {}, async ({ page }) => {
    const slow = await page.context().newPage()
    await slow.addInitScript(watchShifts)
    await slow.route(/\.(json|woff2|js)$/, async (route) => {
      await new Promise((done) => setTimeout(done, 150))
      await route.continue()
    })
    await slow.setViewportSize({ width, height: 880 })
    await slow.goto(inject('atlasAddress') + query, { waitUntil: 'commit' })
    await slow.locator('.frame-name').first().waitFor()
    await slow.waitForSelector(READY, { state: 'attached' })
    expect(await shifts(slow)).toEqual([])
  })
})

test('a choice that must be loaded keeps its place, and the focus comes back to it', async () => {
  await withAtlas('?view=trends', {}, async ({ page, ready }) => {
    await page.route(/\.json$/, async (route) => {
      await new Promise((done) => setTimeout(done, 1500))
      await route.continue()
    })
    await page.getByRole('combobox', { name: 'Indicator' }).click()
    await page.keyboard.type('Students abroad')
    await page.keyboard.press('Enter')
    await page.locator('[aria-busy="true"]').waitFor()
    expect(await page.locator('html').getAttribute('data-ready')).not.toBe('true')
    await page.getByText('Loading the figures').waitFor()
    await ready()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Indicator')
  })
})

test('a damaged file is said, with its name, and Try again gets it', async () => {
  await withAtlas('', {}, async ({ page, ready }) => {
    let asked = 0
    // The first answer and the atlas's own second try are both cut off.
    await page.route(/students_in_actor.*\.json$/, async (route) => {
      asked += 1
      if (asked > 2) await route.continue()
      else await route.fulfill({ status: 200, contentType: 'application/json', body: '{"cut": ' })
    })
    await page.evaluate(() =>
      history.pushState(null, '', '?view=trends&indicator=students_in_actor&hosts=CA'),
    )
    const alert = page.getByRole('alert')
    await alert.waitFor()
    expect(await alert.textContent()).toMatch(/did not load/)
    expect(await alert.textContent()).toMatch(/damaged or cut off.*students_in_actor/)
    // Whoever does not want to wait for it can choose another indicator.
    await page.getByRole('region', { name: 'Filters' }).getByRole('combobox', { name: 'Indicator' }).waitFor()
    await alert.getByRole('button', { name: 'Try again' }).click()
    await ready()
    await alert.waitFor({ state: 'detached' })
    expect(await page.locator('figure [data-point]').count()).toBeGreaterThan(10)
  })
})

test('a network that is cut is said, from the first file on, and Try again goes on from there', async () => {
  await withAtlas('', {}, async ({ page }) => {
    const cut = await page.context().newPage()
    await cut.route(/catalog.*\.json$/, (route) => route.abort())
    await cut.goto(inject('atlasAddress'))
    const alert = cut.getByRole('alert')
    await alert.waitFor()
    expect(await alert.textContent()).toMatch(/could not be fetched.*catalog/)
    expect(await cut.locator('.frame-name').textContent()).toBe('Soft Power Atlas')
    await cut.unroute(/catalog.*\.json$/)
    await alert.getByRole('button', { name: 'Try again' }).click()
    await cut.waitForSelector(READY, { state: 'attached' })
    expect(await cut.getByRole('figure').count()).toBe(1)
  })
})

test.each([
  ['trends', '?view=trends&indicator=alliance_countries&hosts=KAZ'],
  ['map', '?view=map&indicator=students_in_actor&actors=IRN&time=1995&region=CA&hosts=TKM'],
])('an empty %s says why, and what it offers has figures', async (_view, query) => {
  await withAtlas(query, {}, async ({ page, ready, load }) => {
    const panel = page.locator('.ui-panel')
    expect(await panel.textContent()).toMatch(/No figures for this choice.*has no figure for/)
    const offers = (await panel.getByRole('link').allTextContents()).slice(0, 2)
    expect(offers.length).toBeGreaterThan(0)
    for (const offer of offers) {
      expect(offer).toMatch(/^\p{Lu}/u)
      await load(query)
      await panel.getByRole('link', { name: offer, exact: true }).click()
      await panel.waitFor({ state: 'detached' })
      await ready()
      expect(await page.locator('figure [data-value]').count(), offer).toBeGreaterThan(0)
    }
  })
})

test('a link with ten faults is said in a box of a few lines, which can be put away', async () => {
  const faults =
    'indicator=none_such&actors=XXX~CHN&hosts=ZZZ&time=3000&measure=foo&like=7&carry=99&region=MOON&rivals=4'
  for (const width of [1440, 320])
    await withAtlas(`?view=map&${faults}&pins=A~B&d=12345678`, { width, height: 800 }, async ({ page }) => {
      const box = page.locator('.ui-notices')
      expect(await box.getByRole('button', { name: 'Dismiss', exact: true }).count()).toBeGreaterThan(8)
      const text = (await box.textContent()) ?? ''
      for (const given of ['none_such', 'XXX', 'ZZZ', '3000', 'foo', 'MOON']) expect(text).toContain(given)
      expect((await box.boundingBox())?.height).toBeLessThan(170)
      await box.getByRole('button', { name: 'Dismiss', exact: true }).first().click()
      expect(await box.textContent()).not.toContain('none_such')
      await box.getByRole('button', { name: 'Dismiss all' }).click()
      expect(await box.textContent()).toBe('')
    })
})

test('a view that does not exist and one that comes later are said, each in its words', async () => {
  await withAtlas('?view=nosuch', {}, async ({ page, load }) => {
    const status = page.locator('.ui-notices')
    expect(await status.textContent()).toMatch(/nosuch.*not known/)
    await load('?view=balance')
    expect(await status.textContent()).toMatch(/balance.*not part of this version yet/)
    expect(await page.getByRole('figure').count()).toBe(1)
  })
})
