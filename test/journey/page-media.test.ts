import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { type Look, shareBrowser, withAtlas } from './atlas'

shareBrowser()

const LOOKS: readonly Look[] = [
  { width: 1440, height: 900, theme: 'light' },
  { width: 768, height: 1024, theme: 'dark' },
  { width: 390, height: 844, theme: 'light', touch: true },
]

/** What axe has against the page, or against the parts of it that a selector names. */
async function violations(page: Page, part?: string): Promise<readonly string[]> {
  const builder = new AxeBuilder({ page }).withTags([
    'wcag2a',
    'wcag2aa',
    'wcag21a',
    'wcag21aa',
    'wcag22aa',
    'best-practice',
  ])
  const found = await (part ? builder.include(part) : builder).analyze()
  expect(found.passes.length).toBeGreaterThan(3)
  return found.violations.flatMap((rule) =>
    rule.nodes.slice(0, 3).map((node) => `${rule.id}: ${node.target.join(' ')}: ${node.failureSummary}`),
  )
}

/** What a reader can open, how, and what then is there; Esc closes it again. */
const STATES = [
  ['the export menu', '[role="menu"]', (page: Page) => page.getByRole('button', { name: 'Export' }).click()],
  ['the list of keys', 'dialog[open]', (page: Page) => page.keyboard.press('?')],
  [
    'my figures',
    'dialog[open]',
    async (page: Page) => {
      await page
        .getByRole('button', { name: /^Add: / })
        .first()
        .click()
      await page.getByRole('button', { name: /^My figures/ }).click()
    },
  ],
] as const

describe('axe finds nothing', () => {
  test.each(LOOKS)('in what opens, in notices and in an error, at $width px, $theme', async (look) => {
    const phone = look.width === 390
    const query = '?view=trends&chart=table&actors=CHN~RUS&time=2005..2020&measure=foo&scale=bar'
    await withAtlas(query, look, async ({ page }) => {
      expect(await violations(page, '.ui-notices'), 'notices').toEqual([])
      for (const [name, part, open] of STATES) {
        await open(page)
        await page.locator(part).first().waitFor()
        expect(await violations(page, part), name).toEqual([])
        await page.keyboard.press('Escape')
      }
      await page.getByRole('button', { name: phone ? 'Filters' : 'More filters', exact: true }).click()
      expect(await violations(page, '.ui-filters'), 'the filters').toEqual([])
      if (!phone) await page.keyboard.press('Escape')
      await page.getByRole('combobox', { name: 'Indicator' }).click()
      await page.getByRole('listbox').waitFor()
      expect(await violations(page, '.ui-filters'), 'a list of choices').toEqual([])
      for (let step = 0; step < 2; step += 1) await page.keyboard.press('Escape')
      await page.route(/\.json$/, (route) => route.fulfill({ contentType: 'application/json', body: '{' }))
      await page.evaluate(() => history.pushState(null, '', '?view=trends&indicator=migrant_stock'))
      await page.getByRole('alert').waitFor()
      expect(await violations(page), 'an error').toEqual([])
    })
  })
})

test('in forced colours shapes, lines and choices still tell', async () => {
  await withAtlas('?view=trends', {}, async ({ page, go }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    const strokes = await page
      .locator('figure [data-series] path, figure [data-series] line')
      .evaluateAll((all) => [...new Set(all.map((line) => getComputedStyle(line).stroke))])
    expect(strokes.filter((stroke) => stroke !== 'none').length).toBeGreaterThan(3)
    const chip = page.getByRole('button', { name: 'China' })
    const swatch = chip.locator('.ui-swatch')
    const colour = await page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue('--actor-CHN'),
    )
    expect(colour).toBe('#b21409')
    expect(await swatch.locator('rect').evaluate((one) => getComputedStyle(one).fill)).toBe('rgb(178, 20, 9)')
    const on = await page
      .getByRole('radio', { name: 'Together' })
      .evaluate((one) => getComputedStyle(one).backgroundColor)
    const off = await page
      .getByRole('radio', { name: 'By host' })
      .evaluate((one) => getComputedStyle(one).backgroundColor)
    expect(on).not.toBe(off)
    await go('?view=map&actors=CHN&time=2014')
    const fills = await page
      .locator('figure [data-host][data-value]')
      .evaluateAll((all) => [...new Set(all.map((shape) => getComputedStyle(shape).fill))])
    expect(fills.length).toBeGreaterThan(4)
  })
})

test('with reduced motion nothing moves', async () => {
  await withAtlas('?view=map&actors=CHN&time=2014', {}, async ({ page, go }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    for (const query of ['?view=map&actors=CHN&time=2014', '?view=trends']) {
      await go(query)
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter((part) => {
            const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(part)
            return (
              [transitionDuration, animationDuration].some((time) => /[1-9]/.test(time)) ||
              scrollBehavior === 'smooth'
            )
          })
          .map((part) => part.className),
      )
      expect(moving).toEqual([])
    }
  })
})
