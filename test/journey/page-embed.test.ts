import { expect, test } from 'vitest'
import { shareBrowser, withAtlas } from './atlas'

shareBrowser()

test('an embedded look has no header and no filters, but the chart and a way to the whole', async () => {
  await withAtlas('?view=map&actors=CHN&time=2014&embed=1', {}, async ({ page }) => {
    expect(await page.locator('figure svg [data-host]').count()).toBeGreaterThan(200)
    expect(await page.getByRole('navigation').count()).toBe(0)
    expect(await page.getByRole('region', { name: 'Filters' }).count()).toBe(0)
    const back = page.getByRole('link', { name: 'Soft Power Atlas' })
    expect(await back.getAttribute('href')).toContain('?view=map&actors=CHN&time=2014')
    expect(await back.getAttribute('href')).not.toContain('embed')
  })
})
