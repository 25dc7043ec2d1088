// npm run bench: what a reader waits for, in Chromium at four times CPU slowdown, medians of 7, and alternately with it
// what a bare page waits for that draws the same with react-simple-maps or recharts, or with the atlas's own charts.
// Nothing fails by the clock.

import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { armAddress, armEvent, installClock, measured, ready } from '../test/bench/in-page.mjs'
import { buildLibraryPage } from './bench-libraries.mjs'
import { printTable } from './bench-table.mjs'
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
const LEFT_OUT = 'ITA'

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

/** Each address in turn, so that what else the machine does falls on all alike. */
async function firstViews(browser, addresses) {
  const seen = addresses.map(() => ({ visible: [], bytes: [], paint: [] }))
  for (let run = 0; run < RUNS; run += 1)
    for (const [index, address] of addresses.entries()) {
      const { context, page, visible, bytes } = await open(browser, address)
      const paint = await page.evaluate(
        () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      )
      seen[index].visible.push(visible)
      seen[index].bytes.push(bytes / 1000)
      seen[index].paint.push(paint)
      await context.close()
    }
  return seen
}

/** Seven times each task in its own open page, in turn, each from the event or the change of address to the painted frame. */
async function actions(browser, tasks) {
  const opened = []
  for (const task of tasks) opened.push({ ...task, ...(await open(browser, task.address)), times: [] })
  // The first one warms up what a reader's second action finds warm.
  for (let run = 0; run <= RUNS; run += 1)
    for (const { address, page, arm, act, times } of opened) {
      await pause(700)
      await arm(page, run)
      await act(page, run)
      const time = await answer(page, measured, address)
      if (run > 0) times.push(time)
    }
  for (const { context } of opened) await context.close()
  return opened.map(({ times }) => times)
}

const yearByKey = (address) => ({
  address,
  arm: async (page) => {
    await page.getByRole('slider', { name: 'Year', exact: true }).focus()
    await page.evaluate(armEvent, { event: 'keydown', within: 'figure svg' })
  },
  act: (page, run) => page.keyboard.press(run % 2 === 0 ? 'ArrowLeft' : 'ArrowRight'),
})

const toggleLine = (base, all, less) => ({
  address: base + all,
  arm: (page, run) => page.evaluate(armAddress, { search: run % 2 === 0 ? less : all, within: 'figure' }),
  act: async () => {},
})

/** A mark, and where in its box the pointer goes, in parts of its width and height. */
const at = (mark, x = 0.5, y = 0.5) => ({ mark, x, y })

function hover(address, marks) {
  let places = []
  return {
    address,
    arm: async (page) => {
      places = await Promise.all(
        marks.map(async ({ mark, x, y }) => {
          const box = await page.locator(mark).first().boundingBox()
          return [box.x + box.width * x, box.y + box.height * y]
        }),
      )
      await page.evaluate(armEvent, { event: 'pointermove', within: 'main' })
    },
    act: (page, run) => page.mouse.move(...places[run % places.length]),
  }
}

ensureBuilt()
const dist = join(ROOT, 'dist')
const libraries = await buildLibraryPage({ root: ROOT, dist, nations: TWENTY.split('~') })
const servers = [createAtlasServer({ root: dist }), createAtlasServer({ root: libraries.outDir })]
const browser = await launchChromium()
try {
  const [atlas, bare] = await Promise.all(servers.map((server) => listen(server, { port: 0 })))
  const map = [atlas + WORLD, `${bare}?own-map`, `${bare}?map`]
  const lines = [atlas + LINES, `${bare}?own-lines`, `${bare}?lines`]
  const countries = [at('[data-host="CHN"]'), at('[data-host="BRA"]'), at('[data-host="DZA"]')]
  const points = [at('[data-point="CHN-2010"]'), at('[data-point="USA-2000"]'), at('[data-point="JPN-2015"]')]
  const inPlot = [at('figure svg', 0.6), at('figure svg', 0.3), at('figure svg', 0.75)]

  // Once without measuring: the server packs each file when it is first asked for.
  for (const address of [atlas, ...map, ...lines]) await (await open(browser, address)).context.close()
  const [start] = await firstViews(browser, [atlas])
  const world = await firstViews(browser, map)
  const twenty = await firstViews(browser, lines)
  const year = await actions(browser, map.map(yearByKey))
  const toggle = await actions(browser, [
    toggleLine(atlas, LINES, LINES.replace(`~${LEFT_OUT}`, '')),
    ...['own-lines', 'lines'].map((name) => toggleLine(bare, `?${name}`, `?${name}&without=${LEFT_OUT}`)),
  ])
  const overMap = await actions(
    browser,
    map.map((address) => hover(address, countries)),
  )
  const overLines = await actions(
    browser,
    lines.map((address, index) => hover(address, index === 2 ? inPlot : points)),
  )

  const visible = { unit: 'ms', goal: 1000, digits: 0 }
  const onMap = { unit: 'ms', library: 'react-simple-maps' }
  const ofLines = { unit: 'ms', library: 'recharts' }
  const part = (views, name) => views.map((view) => view[name])
  printTable([
    { name: 'first view, bytes', unit: 'kB', series: part([start], 'bytes'), goal: 280 },
    { name: 'first view, first paint', unit: 'ms', series: part([start], 'paint'), digits: 0 },
    { name: 'first view, visible', ...visible, series: part([start], 'visible') },
    { ...onMap, name: 'world map, bytes', unit: 'kB', series: part(world, 'bytes') },
    { ...onMap, name: 'world map, visible', ...visible, series: part(world, 'visible') },
    { ...ofLines, name: '20 lines, bytes', unit: 'kB', series: part(twenty, 'bytes') },
    { ...ofLines, name: '20 lines, visible', ...visible, series: part(twenty, 'visible') },
    { ...onMap, name: 'year change on the world map', series: year, goal: 35 },
    { ...ofLines, name: 'toggle of one of 20 lines', series: toggle, goal: 45 },
    { ...onMap, name: 'hover, world map', series: overMap, goal: 33.4 },
    { ...ofLines, name: 'hover, 20 lines', series: overLines, goal: 33.4 },
  ])
  console.log(
    `Chromium ${browser.version()}, CPU ${SLOW}x slower, ${RUNS} runs, 1440 x 900, no network limit, empty cache.\n` +
      'ratio: library on a bare page / atlas with all that is round its chart; alike: library / own chart, both bare.',
  )
} finally {
  await browser.close()
  for (const server of servers) server.close()
  libraries.remove()
}
