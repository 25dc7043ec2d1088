import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { runnerImport } from 'vite'

const LARGEST_SHOWN = 15
const root = fileURLToPath(new URL('..', import.meta.url))
const { module } = await runnerImport(`${root}src/compile/compile.ts`, {
  root,
  configFile: false,
  logLevel: 'error',
})

let result
try {
  result = module.compileAtlas({ dataDir: `${root}data` })
} catch (error) {
  if (error.name !== 'TableErrors') throw error
  console.error(error.message)
  process.exit(1)
}

const { report, files, own, hash } = result
const kB = (bytes) => (bytes / 1000).toFixed(1).padStart(8)
const brotli = (text) =>
  brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
  }).length
const sizes = [...files]
  .map(([name, text]) => ({ name, raw: Buffer.byteLength(text), brotli: brotli(text) }))
  .sort((a, b) => b.brotli - a.brotli)
const short = (name) => name.slice('data/'.length, name.lastIndexOf(`.${hash}`))
const isIndicators = ({ name }) => own.includes(short(name)) || short(name).startsWith('small-')
const sum = (list, key) => list.reduce((total, size) => total + size[key], 0)

console.log(
  `${report.rows} rows of ${report.indicators} indicators in ${report.series} series, ${report.sources} sources, ` +
    `${report.sites} sites, ${report.events} events, ${report.claims} claims; compiled in ${report.milliseconds} ms`,
)
console.log(`\nfile (${sizes.length} in all, hash ${hash})        raw kB  brotli kB`)
const named = sizes.filter(({ name }) =>
  /^(catalog|first|shapes|events|sites|claims|sources|small)/.test(short(name)),
)
for (const size of [...new Set([...sizes.slice(0, LARGEST_SHOWN), ...named])])
  console.log(`${short(size.name).padEnd(42)} ${kB(size.raw)} ${kB(size.brotli)}`)
const observations = sizes.filter(isIndicators)
const total = `all ${observations.length} files of observations`
console.log(`${total.padEnd(42)} ${kB(sum(observations, 'raw'))} ${kB(sum(observations, 'brotli'))}`)

console.log(`\n${report.warnings.length} warnings`)
for (const warning of report.warnings) console.log(`  ${warning}`)

const over = [
  ...(sum(observations, 'brotli') >= 1_000_000 ? ['all observations together have 1 MB or more'] : []),
  ...observations.filter((size) => size.brotli > 100_000).map(({ name }) => `${name} has more than 100 kB`),
  ...sizes
    .filter(({ name, brotli }) => short(name) === 'catalog' && brotli >= 15_000)
    .map(() => 'the catalog has 15 kB or more'),
]
for (const fault of over) console.error(`over budget: ${fault}`)
if (over.length > 0) process.exitCode = 1
