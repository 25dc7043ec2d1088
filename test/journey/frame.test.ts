import { describe, expect, test } from 'vitest'
import { shareBrowser, withAtlas } from './atlas'

shareBrowser()

describe('the frame', () => {
  test('has its landmarks and names, at every size and in both themes', async () => {
    for (const look of [
      { width: 1440, height: 900 },
      { width: 768, height: 1024 },
      { width: 390, height: 844, theme: 'dark' as const },
    ])
      await withAtlas('', look, async ({ page }) => {
        const views = page.getByRole('navigation', { name: 'Views' })
        expect(await views.getByRole('link').allTextContents()).toEqual(
          expect.arrayContaining(['Map', 'Trends']),
        )
        expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
        expect(await page.getByRole('figure').locator('svg[role]').count()).toBe(1)
        expect(await page.locator('html').getAttribute('lang')).toBe('en')
        expect(await page.locator('html').getAttribute('data-theme')).toBe(look.theme ?? 'light')
        const title = (await page.getByRole('heading', { level: 1 }).textContent())?.trim() ?? ''
        expect(title).toMatch(/\?$/)
        expect((await page.title()).startsWith(title)).toBe(true)
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect(wide).toBeLessThanOrEqual(0)
      })
  })

  test('names its drawing and describes it by a sentence', async () => {
    await withAtlas('?view=map&actors=CHN&time=2014', {}, async ({ page }) => {
      const title = await page.getByRole('heading', { level: 1 }).textContent()
      const figure = page.getByRole('figure', { name: title?.trim() ?? 'no title', exact: true })
      const drawing = figure.locator('svg[role]')
      for (const [attribute, element, words] of [
        ['aria-labelledby', 'title', /\?$/],
        ['aria-describedby', 'desc', /\d.*\.$/],
      ] as const) {
        const id = await drawing.getAttribute(attribute)
        expect((await drawing.locator(`${element}[id="${id}"]`).textContent())?.trim()).toMatch(words)
      }
    })
  })

  test('every view in the navigation opens and is marked', async () => {
    await withAtlas('', {}, async ({ page, ready }) => {
      const links = page.getByRole('navigation', { name: 'Views' }).getByRole('link')
      const names = await links.allTextContents()
      for (const name of names) {
        await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name, exact: true }).click()
        await ready()
        const current = page.getByRole('navigation', { name: 'Views' }).locator('[aria-current="page"]')
        expect(await current.textContent()).toBe(name)
        await page.getByRole('figure').locator('svg[role]').waitFor()
      }
    })
  })

  test('the theme is kept over a reload and set before the first paint', async () => {
    await withAtlas('?view=trends', {}, async ({ page, ready }) => {
      await page.getByRole('button', { name: 'Dark', exact: true }).click()
      expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
      await page.reload({ waitUntil: 'commit' })
      await page.waitForSelector('body', { state: 'attached' })
      expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
      await ready()
      await page.keyboard.press('d')
      expect(await page.locator('html').getAttribute('data-theme')).toBe('light')
    })
  })

  test('back and forward walk through the views', async () => {
    await withAtlas('?view=map&actors=CHN&time=2014', {}, async ({ page, ready, go }) => {
      const question = () => page.getByRole('heading', { level: 1 }).textContent()
      const first = await question()
      await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Trends' }).click()
      await ready()
      const second = await question()
      expect(second).not.toBe(first)
      await go('?view=map&actors=RUS&time=2014')
      expect(await question()).toMatch(/Russia/)
      await page.goBack()
      await ready()
      expect(await question()).toBe(second)
      await page.goBack()
      await ready()
      expect(await question()).toBe(first)
      await page.goForward()
      await ready()
      expect(await question()).toBe(second)
    })
  })

  test('unknown parts of a link are kept, and what was not understood is said', async () => {
    await withAtlas('?view=map&indicator=none_such&utm_source=letter', {}, async ({ page, ready }) => {
      expect(
        await page
          .getByRole('status')
          .allTextContents()
          .then((all) => all.join(' ')),
      ).toContain('none_such')
      await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Trends' }).click()
      await ready()
      expect(page.url()).toContain('utm_source=letter')
    })
  })
})
