import { expect, test } from 'vitest'
import { worstHostile } from '../link/hostile'
import { type Atlas, shareBrowser, withAtlas } from './atlas'

shareBrowser()

/** What a hostile link may have done to the page: nothing. */
async function harm({ page }: Atlas): Promise<string | null> {
  const state = await page.evaluate(() => ({
    titles: document.querySelectorAll('h1').length,
    scripts: document.querySelectorAll('script:not([src])').length,
    foreign: document.querySelectorAll('iframe, object, embed, img[onerror], [onload], [onclick]').length,
    links: document.querySelectorAll('a[href^="javascript:" i], a[href^="data:" i]').length,
    polluted: Object.keys(Object.prototype).length + Object.keys(Array.prototype).length,
    text: document.body.textContent?.length ?? 0,
  }))
  if (state.titles !== 1) return `${state.titles} titles`
  if (state.scripts + state.foreign + state.links > 0) return 'injected markup'
  if (state.polluted > 0) return 'a prototype was changed'
  return state.text > 60_000 ? `${state.text} characters of text` : null
}

test('500 hostile queries in one open page do it no harm', async () => {
  const wrong: string[] = []
  await withAtlas('?view=map', {}, async (atlas) => {
    for (const query of worstHostile(500)) {
      const before = atlas.complaints.length
      await atlas.go(query)
      const found = await harm(atlas)
      for (const what of [...atlas.complaints.slice(before), ...(found ? [found] : [])])
        wrong.push(`${JSON.stringify(query.slice(0, 120))}: ${what}`)
    }
    await atlas.go('?view=map&actors=CHN&time=2014')
    expect(await atlas.page.getByRole('heading', { level: 1 }).textContent()).toMatch(/China/)
  })
  expect(wrong).toEqual([])
})

test('30 hostile queries as real loads do it no harm', async () => {
  const wrong: string[] = []
  await withAtlas('', {}, async (atlas) => {
    for (const query of worstHostile(30)) {
      await atlas.load(query)
      const found = await harm(atlas)
      if (found) wrong.push(`${JSON.stringify(query.slice(0, 120))}: ${found}`)
    }
  })
  expect(wrong).toEqual([])
})
