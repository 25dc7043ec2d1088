// npm run look: a picture of every view and state of the list, at three sizes, light and dark, into look/.
// One address only: npm run look -- "?view=map&time=2014" [--size 390x844] [--theme dark] [--full]
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { launchChromium } from './browser.mjs'
import { ensureBuilt, ROOT } from './prepare.mjs'
import { createAtlasServer, listen } from './serve.mjs'

const ADDRESSES = {
  start: '',
  'map-world': '?view=map&indicator=trade_share&actors=CHN&time=2023',
  'map-2014': '?view=map&indicator=trade_share&actors=CHN&time=2014',
  'map-central-asia': '?view=map&indicator=trade_share&actors=CHN&region=CA',
  'map-leader-votes': '?view=map&indicator=unga_agreement&time=2022&measure=leader&region=CA',
  'map-leader-world': '?view=map&indicator=trade_share&measure=leader&time=2019',
  'map-nation': '?view=map&indicator=gdp_usd',
  'map-pinned': '?view=map&actors=CHN&time=2023&pins=KAZ~UZB',
  'map-table': '?view=map&actors=CHN&region=CA&time=2023&chart=table',
  trends: '?view=trends',
  'trends-students': '?view=trends&indicator=students_in_actor&hosts=CA&actors=CHN~RUS~USA',
  'trends-by-host': '?view=trends&indicator=trade_share&hosts=CA',
  'trends-focus': '?view=trends&indicator=trade_share&focus=CHN-KAZ~RUS-KAZ',
  'trends-log': '?view=trends&indicator=trade_value_usd&scale=log',
  'trends-table': '?view=trends&chart=table',
  empty: '?view=trends&indicator=alliance_countries&hosts=KAZ',
  notice: '?view=map&indicator=none_such&time=3000',
}
const SIZES = ['1440x900', '768x1024', '390x844']
const THEMES = ['light', 'dark']

const { values, positionals } = parseArgs({
  options: {
    size: { type: 'string', multiple: true },
    theme: { type: 'string', multiple: true },
    full: { type: 'boolean', default: false },
    out: { type: 'string' },
  },
  allowPositionals: true,
})
const wanted = positionals.length > 0 ? positionals : Object.keys(ADDRESSES)
const folder = values.out ?? join(ROOT, 'look')

async function picture(browser, address, name, size, theme) {
  const [width, height] = size.split('x').map(Number)
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: width < 500 ? 2 : 1,
    colorScheme: theme === 'dark' ? 'dark' : 'light',
  })
  const page = await context.newPage()
  const said = new Map()
  const note = (text) => said.set(text, (said.get(text) ?? 0) + 1)
  page.on('console', (message) => note(message.text()))
  page.on('pageerror', (error) => note(error.message))
  await page.goto(address)
  try {
    await page.waitForSelector('html[data-ready="true"]', { timeout: 15_000 })
  } catch {
    note('never ready')
  }
  const file = join(folder, `${name}.${size}.${theme}.png`)
  await page.screenshot({ path: file, fullPage: values.full })
  console.log(
    [file, ...[...said].map(([text, times]) => (times > 1 ? `${text} (${times} times)` : text))].join('\n  '),
  )
  await context.close()
}

ensureBuilt()
mkdirSync(folder, { recursive: true })
const server = createAtlasServer({ root: join(ROOT, 'dist') })
const base = await listen(server, { port: 0 })
const browser = await launchChromium()
try {
  for (const entry of wanted) {
    const query = ADDRESSES[entry] ?? entry
    const name =
      entry in ADDRESSES
        ? entry
        : entry
            .replace(/[^\w.~-]+/g, '_')
            .replace(/^_+/, '')
            .slice(0, 80) || 'start'
    for (const size of values.size ?? SIZES)
      for (const theme of values.theme ?? THEMES) await picture(browser, base + query, name, size, theme)
  }
} finally {
  await browser.close()
  server.close()
}
