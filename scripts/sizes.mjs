// npm run sizes: what the first view of each route costs in brotli bytes, held against its budget. Reads dist/.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { runnerImport } from 'vite'
import { ROOT } from './prepare.mjs'

const DIST = join(ROOT, 'dist')
const KB = 1000
const ROUTES = [
  { name: 'no query', view: 'overview', data: ['first', 'shapes-central-asia'], budget: 280 * KB },
  { name: 'map, world', view: 'map', indicator: 'trade_share', data: ['shapes-world'], budget: 350 * KB },
  {
    name: 'map, votes',
    view: 'map',
    indicator: 'unga_agreement',
    data: ['shapes-central-asia'],
    budget: 350 * KB,
  },
  { name: 'trends', view: 'trends', indicator: 'trade_share', data: ['events'], budget: 350 * KB },
  {
    name: 'trends, students',
    view: 'trends',
    indicator: 'students_in_actor',
    data: ['events'],
    budget: 350 * KB,
  },
]

const kept = new Map()
/** Brotli size of a file of dist/ as a server sends it; fonts are packed already. */
function size(file) {
  if (!kept.has(file)) {
    const body = readFileSync(join(DIST, file))
    kept.set(file, file.endsWith('.woff2') ? body.length : brotliCompressSync(body).length)
  }
  return kept.get(file)
}

/** The files that index.html names, by kind, and those of each view. */
function readPage() {
  const html = readFileSync(join(DIST, 'index.html'), 'utf8')
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? []
  const attribute = (tag, name) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]
  const files = { code: [], styles: [], fonts: [] }
  let boot = ''
  for (const tag of tags) {
    const file = (attribute(tag, 'src') ?? attribute(tag, 'href') ?? '').replace(/^\.\//, '')
    const rel = attribute(tag, 'rel')
    if (rel === 'stylesheet') files.styles.push(file)
    else if (rel === 'preload' && attribute(tag, 'as') === 'font') files.fonts.push(file)
    else if (tag.startsWith('<script') || rel === 'modulepreload') files.code.push(file)
    if (attribute(tag, 'data-catalog')) boot = tag
  }
  const catalog = attribute(boot, 'data-catalog') ?? ''
  const own = new Set((attribute(boot, 'data-own') ?? '').split(' '))
  const view = (name) => (attribute(boot, `data-code-${name}`) ?? '').split(' ').filter(Boolean)
  return { files, catalog, own, view, boot: (attribute(boot, 'src') ?? '').replace(/^\.\//, '') }
}

function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)))
  for (const row of rows)
    console.log(
      row
        .map((cell, at) => (at === 0 ? String(cell).padEnd(widths[at]) : String(cell).padStart(widths[at])))
        .join('  '),
    )
}

const kb = (bytes) => (bytes / KB).toFixed(1)
const sum = (files) => files.reduce((total, file) => total + size(file), 0)

if (!existsSync(join(DIST, 'index.html'))) {
  console.error('There is no dist/: run npm run build.')
  process.exit(1)
}
const { module: names } = await runnerImport(join(ROOT, 'src/model/chunk-name.ts'), {
  configFile: false,
  logLevel: 'error',
})
const page = readPage()
const problems = []
const limit = (name, bytes, most) => {
  if (bytes > most) problems.push(`${name}: ${kb(bytes)} kB, and may have ${kb(most)}`)
}

const rows = [['brotli kB', 'page', 'code', 'styles', 'fonts', 'data', 'all', 'budget']]
for (const route of ROUTES) {
  const data = route.indicator ? [names.chunkName(route.indicator, page.own), ...route.data] : route.data
  const viewFiles = page.view(route.view).length > 0 ? page.view(route.view) : page.view('map')
  const parts = [
    size('index.html'),
    sum([...new Set([...page.files.code, ...viewFiles.filter((file) => file.endsWith('.js'))])]),
    sum(page.files.styles),
    sum(page.files.fonts),
    sum(['catalog', ...data].map((name) => page.catalog.replace('catalog', name))),
  ]
  const all = parts.reduce((total, part) => total + part, 0)
  rows.push([route.name, ...parts.map(kb), kb(all), kb(route.budget)])
  limit(`first view, ${route.name}`, all, route.budget)
}
table(rows)

const dataFiles = readdirSync(join(DIST, 'data')).map((file) => `data/${file}`)
const observations = dataFiles.filter(
  (file) => page.own.has(file.slice(5, file.indexOf('.'))) || file.startsWith('data/small-'),
)
const largest = observations.reduce((best, file) => (size(file) > size(best) ? file : best))
const bootBytes = readFileSync(join(DIST, page.boot)).length
table([
  ['part', 'kB', 'budget'],
  ['boot script, unpacked', kb(bootBytes), '1.0'],
  ['catalog', kb(size(page.catalog)), '15.0'],
  ['all observations', kb(sum(observations)), '1000.0'],
  [`largest indicator, ${largest.slice(5, largest.indexOf('.'))}`, kb(size(largest)), '100.0'],
])
limit('boot script', bootBytes, 1024)
limit('catalog', size(page.catalog), 15 * KB)
limit('all observations', sum(observations), 1000 * KB)
limit('largest indicator', size(largest), 100 * KB)
for (const problem of problems) console.error(`over budget: ${problem}`)
process.exitCode = problems.length === 0 ? 0 : 1
