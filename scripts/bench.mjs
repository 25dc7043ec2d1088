// npm run bench: what a reader waits for, in Chromium at four times CPU slowdown, medians of 7. Nothing fails by the clock.

import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { armAddress, armEvent, installClock, measured, ready } from '../test/bench/in-page.mjs'
import { launchChromium } from './browser.mjs'
import { ensureBuilt, ROOT } from './prepare.mjs'
import { createAtlasServer, listen } from './serve.mjs'

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '7' }, slow: { type: 'string', default: '4' } },
})
const RUNS = Number(values.runs)
const SLOW = Number(values.slow)
const WORLD = '?view=map&indicator=trade_share&actors=CHN&time=2014'
const TWENTY = 'KAZ~KGZ~TJK~TKM~UZB~CHN~RUS~USA~TUR~IRN~IND~DEU~FRA~GBR~JPN~KOR~ITA~ESP~POL~UKR'
const LINES = `?view=trends&indicator=gdp_usd&hosts=${TWENTY}&facet=none`

const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}
const pause = (ms) => new Promise((done) => setTimeout(done, ms))

/** Asks the page until it answers with a number that is not negative. */
async function answer(page, question, what) {
  for (let tries = 0; tries < 300; tries += 1) {
    const found = await page.evaluate(question)
    if (found !== null && found >= 0) return found
    // Seldom, since asking is work for the slowed page too.
    await pause(100)
  }
  throw new Error(`The page never answered: ${what}.`)
}

/** A fresh profile, so that nothing is in its cache. Gives the page, when its view was visible, and the bytes that came until then. */
async function open(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  const client = await context.newCDPSession(page)
  const requests = new Map()
  client.on('Network.requestWillBeSent', ({ requestId, timestamp, wallTime }) =>
    requests.set(requestId, { offset: wallTime - timestamp, end: Number.POSITIVE_INFINITY, bytes: 0 }),
  )
  client.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    const request = requests.get(requestId)
    if (request) Object.assign(request, { end: request.offset + timestamp, bytes: encodedDataLength })
  })
  await client.send('Network.enable')
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOW })
  await page.addInitScript(installClock)
  await page.goto(address, { waitUntil: 'commit' })
  const visible = await answer(page, ready, `${address} is ready`)
  // What is fetched when the page has nothing else to do is no part of the first view.
  const end = ((await page.evaluate(() => performance.timeOrigin)) + visible) / 1000
  let bytes = 0
  for (const request of requests.values()) if (request.end <= end) bytes += request.bytes
  return { context, page, visible, bytes }
}

async function firstView(browser, address) {
  const seen = []
  for (let run = 0; run < RUNS; run += 1) {
    const { context, page, visible, bytes } = await open(browser, address)
    const paint = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    )
    seen.push({ visible, bytes, paint })
    await context.close()
  }
  return {
    visible: seen.map((run) => run.visible),
    bytes: seen.map((run) => run.bytes),
    paint: seen.map((run) => run.paint),
  }
}

/** Seven times `act` in one open page, each from the event or the change of address to the painted frame. */
async function actions(browser, address, arm, act) {
  const { context, page } = await open(browser, address)
  const times = []
  // The first one warms up what a reader's second action finds warm.
  for (let run = 0; run <= RUNS; run += 1) {
    await pause(700)
    await arm(page, run)
    await act(page, run)
    const time = await answer(page, measured, address)
    if (run > 0) times.push(time)
  }
  await context.close()
  return times
}

const yearByKey = (browser, base) =>
  actions(
    browser,
    base + WORLD,
    async (page) => {
      await page.getByRole('slider', { name: 'Year', exact: true }).focus()
      await page.evaluate(armEvent, { event: 'keydown', within: 'figure svg' })
    },
    (page, run) => page.keyboard.press(run % 2 === 0 ? 'ArrowLeft' : 'ArrowRight'),
  )

const toggleLine = (browser, base) =>
  actions(
    browser,
    base + LINES,
    (page, run) =>
      page.evaluate(armAddress, {
        search: run % 2 === 0 ? LINES.replace('~ITA', '') : LINES,
        within: 'figure',
      }),
    async () => {},
  )

async function hover(browser, base, query, marks) {
  let boxes = []
  return actions(
    browser,
    base + query,
    async (page) => {
      boxes = await Promise.all(marks.map((mark) => page.locator(mark).first().boundingBox()))
      await page.evaluate(armEvent, { event: 'pointermove', within: 'main' })
    },
    async (page, run) => {
      const box = boxes[run % boxes.length]
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    },
  )
}

function print(rows) {
  console.log(
    `${'figure'.padEnd(44)}${'median'.padStart(10)}${'least'.padStart(10)}${'most'.padStart(10)}${'goal'.padStart(10)}`,
  )
  for (const { name, numbers, goal, unit, digits = 1 } of rows) {
    const cells = [median(numbers), Math.min(...numbers), Math.max(...numbers)].map((number) =>
      number.toFixed(digits),
    )
    const mark = goal !== undefined && median(numbers) > goal ? '  over' : ''
    console.log(
      `${`${name}, ${unit}`.padEnd(44)}${cells.map((cell) => cell.padStart(10)).join('')}${String(goal ?? '').padStart(10)}${mark}`,
    )
  }
}

ensureBuilt()
const server = createAtlasServer({ root: join(ROOT, 'dist') })
const base = await listen(server, { port: 0 })
const browser = await launchChromium()
try {
  // Once without measuring: the server packs each file when it is first asked for.
  for (const query of ['', WORLD, LINES]) await (await open(browser, base + query)).context.close()
  const start = await firstView(browser, base)
  const world = await firstView(browser, base + WORLD)
  const lines = await firstView(browser, base + LINES)
  const kb = (bytes) => bytes.map((number) => number / 1000)
  print([
    { name: 'first view, bytes', unit: 'kB', numbers: kb(start.bytes), goal: 280 },
    { name: 'first view, first paint', unit: 'ms', numbers: start.paint, digits: 0 },
    { name: 'first view, visible', unit: 'ms', numbers: start.visible, goal: 1000, digits: 0 },
    { name: 'world map, bytes', unit: 'kB', numbers: kb(world.bytes) },
    { name: 'world map, visible', unit: 'ms', numbers: world.visible, goal: 1000, digits: 0 },
    { name: '20 lines, bytes', unit: 'kB', numbers: kb(lines.bytes) },
    { name: '20 lines, visible', unit: 'ms', numbers: lines.visible, goal: 1000, digits: 0 },
    { name: 'year change on the world map', unit: 'ms', numbers: await yearByKey(browser, base), goal: 35 },
    { name: 'toggle of one of 20 lines', unit: 'ms', numbers: await toggleLine(browser, base), goal: 45 },
    {
      name: 'hover, world map',
      unit: 'ms',
      numbers: await hover(browser, base, WORLD, [
        '[data-host="CHN"]',
        '[data-host="BRA"]',
        '[data-host="DZA"]',
      ]),
      goal: 33.4,
    },
    {
      name: 'hover, 20 lines',
      unit: 'ms',
      numbers: await hover(browser, base, LINES, [
        '[data-point="CHN-2010"]',
        '[data-point="USA-2000"]',
        '[data-point="JPN-2015"]',
      ]),
      goal: 33.4,
    },
  ])
  console.log(
    `Chromium ${browser.version()}, CPU ${SLOW}x slower, ${RUNS} runs, 1440 x 900, no network limit, empty cache.`,
  )
} finally {
  await browser.close()
  server.close()
}
