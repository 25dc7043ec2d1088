import { AxeBuilder } from '@axe-core/playwright'
import { describe, expect, test } from 'vitest'
import { type Look, shareBrowser, withAtlas } from './atlas'

shareBrowser()

const PAGES = {
  start: '',
  'a map of the world': '?view=map&actors=CHN&time=2014',
  'a map of leaders': '?view=map&indicator=unga_agreement&time=2022&measure=leader&region=CA',
  'lines together': '?view=trends',
  'lines by host': '?view=trends&indicator=students_in_actor&hosts=CA&actors=CHN~RUS~USA',
  'a table': '?view=trends&chart=table',
  'nothing to show': '?view=trends&indicator=alliance_countries&hosts=KAZ',
  'a link not understood': '?view=map&indicator=none_such&time=3000',
}
const LOOKS: readonly Look[] = [
  { width: 1440, height: 900, theme: 'light' },
  { width: 1440, height: 900, theme: 'dark' },
  { width: 390, height: 844, theme: 'light', touch: true },
]

describe.each(Object.entries(PAGES))('%s', (_name, query) => {
  test.each(LOOKS)('axe finds nothing at $width px, $theme', async (look) => {
    await withAtlas(query, look, async ({ page }) => {
      const { violations, passes } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze()
      const found = violations.flatMap((rule) =>
        rule.nodes.slice(0, 3).map((node) => `${rule.id}: ${node.target.join(' ')}: ${node.failureSummary}`),
      )
      expect(found).toEqual([])
      expect(passes.length).toBeGreaterThan(10)
    })
  })
})
