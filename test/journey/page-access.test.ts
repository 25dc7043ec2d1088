import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { shareBrowser, withAtlas } from './atlas'

shareBrowser()

const PHONE = { width: 390, height: 844, touch: true }
const MAP = '?view=map&actors=CHN&time=2014'

interface Stop {
  readonly name: string
  readonly part: string
  readonly top: number
  readonly left: number
  /** The focus is drawn, and a point of what has it is really seen. */
  readonly outlined: boolean
  readonly seen: boolean
}

function focused(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const active = document.activeElement
    if (!active || active === document.body) return null
    const box = active.getBoundingClientRect()
    // A control draws the ring round its frame, the chart inside itself.
    const framed = active.closest('.ui-control, .ui-table-scroll, figure') ?? active
    const drawn = [active, framed].some((one) => {
      const style = getComputedStyle(one)
      return style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2
    })
    const inside = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [x, y] as const))
    const seen = inside.some(([x, y]) => {
      const hit = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y)
      return hit !== null && (active.contains(hit) || hit.contains(active) || framed.contains(hit))
    })
    const parts = { header: 'header', '.ui-filters': 'filters', nav: 'views', '.ui-table-scroll': 'table' }
    const part = Object.entries(parts).find(([selector]) => active.closest(selector))?.[1] ?? 'main'
    return {
      name: active.getAttribute('aria-label') ?? active.textContent?.trim().slice(0, 40) ?? '',
      part,
      top: box.top + scrollY,
      left: box.left,
      outlined: drawn || active.closest('svg') !== null,
      seen,
    }
  })
}

async function walk(page: Page, most: number): Promise<readonly Stop[]> {
  const stops: Stop[] = []
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab')
    const stop = await focused(page)
    if (!stop) break
    stops.push(stop)
  }
  return stops
}

test.each([
  ['a map', MAP, {}],
  ['lines with their table', '?view=trends&chart=table', {}],
  ['a map on a telephone', MAP, PHONE],
  ['lines on a telephone', '?view=trends', PHONE],
])(
  'the focus walks through %s in the order that is seen, always drawn, never hidden',
  async (_what, query, look) => {
    await withAtlas(query, look, async ({ page }) => {
      const stops = await walk(page, 45)
      expect(stops[0]?.name).toBe('Skip to the chart')
      expect(stops.length).toBeGreaterThan(12)
      expect(stops.filter((stop) => stop.name === '')).toEqual([])
      expect(stops.filter((stop) => !stop.outlined).map((stop) => stop.name)).toEqual([])
      expect(stops.filter((stop) => !stop.seen).map((stop) => stop.name)).toEqual([])
      // Header, filters, page, table, views at the lower edge: each part once, one after the other.
      const parts = stops.map((stop) => stop.part)
      const turns = parts.filter((part, n) => part !== parts[n - 1])
      expect(turns).toEqual([...new Set(turns)])
      // Within the page downwards; on one line from left to right.
      const main = stops.filter((stop) => stop.part === 'main')
      const back = main.filter((stop, n) => {
        const before = main[n - 1]
        return before !== undefined && stop.top < before.top - 60 && stop.left <= before.left
      })
      expect(back.map((stop) => stop.name)).toEqual([])
    })
  },
)

test('the skip link leads past header and filters', async () => {
  await withAtlas(MAP, {}, async ({ page }) => {
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Skip to the chart' })
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect((await focused(page))?.part).toBe('main')
  })
})

test('at 400 % zoom nothing is lost and nothing scrolls to the side but tables', async () => {
  await withAtlas('', { width: 320, height: 256 }, async ({ page, go }) => {
    for (const query of [
      '',
      MAP,
      '?view=trends',
      '?view=trends&hosts=CA',
      '?view=trends&indicator=alliance_countries',
    ]) {
      await go(query)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(wide, query).toBe(320)
      const cut = await page.evaluate(() =>
        [
          ...document.querySelectorAll(
            'h1, .page-subtitle, .page-sentence, .page-source p, .ui-panel p, .page-actions *',
          ),
        ]
          .filter(
            (part) => part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).display !== 'inline',
          )
          .filter((part) => !part.matches('.page-source-link'))
          .map((part) => part.textContent),
      )
      expect(cut, query).toEqual([])
      for (const name of ['Table', 'Export', 'Share link', 'Filters'])
        expect(await page.getByRole('button', { name, exact: true }).isVisible()).toBe(true)
      // A page of this height has no room for bars that stay in sight.
      const bars = await page.evaluate(() =>
        [...document.querySelectorAll('.ui-filters, .frame-nav-bottom')].reduce(
          (sum, bar) => sum + (/sticky|fixed/.test(getComputedStyle(bar).position) ? bar.clientHeight : 0),
          0,
        ),
      )
      expect(bars).toBeLessThan(256 / 2)
    }
  })
})

test('wider text spacing cuts and covers nothing', async () => {
  for (const look of [{ width: 1280, height: 800 }, PHONE])
    await withAtlas('?view=trends&chart=table', look, async ({ page }) => {
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(
          '*:not(svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }',
        )
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
      })
      await page.waitForTimeout(200)
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0)
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll('button, a, h1, p, dt, dd, th')]
          .filter((part) => part.checkVisibility() && !part.matches('.page-source-link, .ui-filters-state'))
          .filter(
            (part) =>
              getComputedStyle(part).overflow !== 'visible' && part.scrollHeight > part.clientHeight + 1,
          )
          .map((part) => part.textContent),
      )
      expect(cut).toEqual([])
      const crossed = await page.evaluate(() => {
        const all = [
          ...document.querySelectorAll('.ui-filters-slot > *, .ui-filters-fit > button, .page-actions > *'),
        ]
          .filter((part) => part.checkVisibility({ checkVisibilityCSS: true }))
          .map((part) => part.getBoundingClientRect())
        return all.filter((a, n) =>
          all.some(
            (b, m) => m > n && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
          ),
        ).length
      })
      expect(crossed).toBe(0)
    })
})

test('what is pressed is at least 24 px, the controls of a telephone 44', async () => {
  for (const [look, least] of [
    [{}, 24],
    [PHONE, 44],
  ] as const)
    for (const query of [MAP, '?view=trends'])
      await withAtlas(query, look, async ({ page }) => {
        if (least === 44) await page.getByRole('button', { name: 'Filters' }).tap()
        const small = await page.evaluate((size) => {
          const within = size === 44 ? 'header, .ui-filters, .page-actions, .page-strip, nav, dialog' : 'body'
          const controls = [...document.querySelectorAll(within)].flatMap((part) => [
            ...part.querySelectorAll('button, [role="combobox"], nav a'),
          ])
          return controls
            .filter((part) => part.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true }))
            .map((part) => part.closest('.ui-control') ?? part)
            .filter((part) => {
              const after = getComputedStyle(part, '::after')
              const grown = after.position === 'absolute' ? -2 * Number.parseFloat(after.top) : 0
              const box = part.getBoundingClientRect()
              return box.height > 1 && box.height + grown < size
            })
            .map((part) => `${part.getBoundingClientRect().height} ${part.textContent}`)
        }, least)
        expect(small).toEqual([])
      })
})

test('Esc closes what is open and gives the focus back to what opened it', async () => {
  await withAtlas('?view=trends', { width: 1024, height: 768 }, async ({ page }) => {
    for (const [role, name, opened] of [
      ['button', 'Export', page.getByRole('menu')],
      ['button', 'More filters', page.getByRole('dialog', { name: 'More filters' })],
      ['button', 'Keys', page.getByRole('dialog', { name: 'Keys' })],
      ['button', 'My figures', page.getByRole('dialog', { name: 'My figures' })],
      ['combobox', 'Hosts', page.getByRole('listbox')],
    ] as const) {
      const opener = page.getByRole(role, { name, exact: true })
      await opener.focus()
      await page.keyboard.press('Enter')
      await opened.waitFor()
      await page.keyboard.press('Escape')
      await opened.waitFor({ state: 'hidden' })
      expect(await opener.evaluate((one) => one === document.activeElement), name).toBe(true)
    }
  })
})
