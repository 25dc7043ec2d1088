import { beforeAll, expect, test } from 'vitest'
import { type Atlas, shareBrowser, withAtlas } from './atlas'
import { type Figure, Tables } from './tables'

shareBrowser()

let tables: Tables
beforeAll(() => {
  tables = new Tables()
})

/** The most frequent value of a property among figures. */
function most(figures: readonly Figure[], keyOf: (figure: Figure) => string): string {
  const counts = new Map<string, number>()
  for (const figure of figures) counts.set(keyOf(figure), (counts.get(keyOf(figure)) ?? 0) + 1)
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), ['', 0])[0]
}

async function openEach(
  what: 'map' | 'line',
  queryOf: (id: string, nation: boolean, figures: readonly Figure[]) => string,
  problem: (atlas: Atlas) => Promise<string | null>,
): Promise<number> {
  const wrong: string[] = []
  const kinds = tables.kinds.filter((kind) => kind.fit.split(', ').includes(what))
  await withAtlas('', {}, async (atlas) => {
    for (const { id, nation } of kinds) {
      const figures = tables.figures.filter((figure) => figure.indicator === id)
      const query = queryOf(id, nation, figures)
      const before = atlas.complaints.length
      await atlas.go(query)
      const question = await atlas.page.getByRole('heading', { level: 1 }).textContent()
      const found =
        (await problem(atlas)) ??
        (/\{|undefined|NaN|null/.test(question ?? 'null') ? `title: ${question}` : null)
      if (found) wrong.push(`${query}: ${found}`)
      for (const said of atlas.complaints.slice(before)) wrong.push(`${query}: ${said}`)
    }
  })
  expect(wrong).toEqual([])
  return kinds.length
}

const drawn =
  (marks: string, fewest: number) =>
  async ({ page }: Atlas) => {
    const figures = await page.getByRole('figure').count()
    if (figures !== 1) return `${figures} figures`
    const description = await page.locator('figure svg[role] desc').first().textContent()
    if (!/\d/.test(description ?? '') || /undefined|NaN|\{/.test(description ?? ''))
      return `said: ${description}`
    const count = await page.locator(`figure ${marks}`).count()
    return count < fewest ? `${count} marks` : null
  }

test('each of the 78 indicators for maps opens with a drawn map', async () => {
  const count = await openEach(
    'map',
    (id, nation, figures) => {
      const actor = most(figures, (figure) => figure.actor)
      return nation ? `?view=map&indicator=${id}` : `?view=map&indicator=${id}&actors=${actor}`
    },
    drawn('[data-host][data-value]', 30),
  )
  expect(count).toBe(78)
})

test('each of the 129 indicators for lines opens with a drawn line', async () => {
  const count = await openEach(
    'line',
    (id, nation, figures) => {
      const here = figures.filter((figure) => figure.host !== 'WLD' && figure.actor !== 'WLD')
      const pair = most(here.length > 0 ? here : figures, (figure) => `${figure.actor} ${figure.host}`)
      const [actor = '', host = ''] = pair.split(' ')
      return `?view=trends&indicator=${id}${nation ? '' : `&actors=${actor}`}&hosts=${host}`
    },
    drawn('[data-point][data-value]', 2),
  )
  expect(count).toBe(129)
})
