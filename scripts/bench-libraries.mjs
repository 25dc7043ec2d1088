// Builds the page of test/bench/libraries: the atlas's map and lines as react-simple-maps and recharts draw them, and
// as the atlas does. Only npm run bench asks for it; nothing of it is in the built atlas.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, runnerImport } from 'vite'

/**
 * Builds the page into a temporary folder, with the figures of the built atlas in `dist`. Gives the folder, and what
 * removes it.
 */
export async function buildLibraryPage({ root, dist, nations }) {
  const outDir = mkdtempSync(join(tmpdir(), 'atlas-bench-'))
  const remove = () => rmSync(outDir, { recursive: true, force: true })
  try {
    await build({
      root: join(root, 'test/bench/libraries'),
      base: './',
      configFile: false,
      logLevel: 'warn',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: { outDir, emptyOutDir: true, modulePreload: { polyfill: false }, reportCompressedSize: false },
    })
    // The server reads it; the page needs no header.
    writeFileSync(join(outDir, '_headers'), '')
    await writeData({ root, dist, outDir, nations })
  } catch (error) {
    remove()
    throw error
  }
  return { outDir, remove }
}

async function writeData({ root, dist, outDir, nations }) {
  const { module } = await runnerImport(join(root, 'test/bench/libraries/make-data.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
  })
  const compiled = (name) => {
    const file = readdirSync(join(dist, 'data')).find((entry) => entry.startsWith(`${name}.`))
    if (file === undefined) throw new Error(`The built atlas has no file of ${name}.`)
    return JSON.parse(readFileSync(join(dist, 'data', file), 'utf8'))
  }
  const world = { shapes: compiled('shapes-world'), indicator: compiled('trade_share') }
  const { library, own } = module.mapData(world, 'trade_share', 'CHN')
  const lines = module.linesData(compiled('gdp_usd'), 'gdp_usd', nations)
  mkdirSync(join(outDir, 'data'))
  for (const [name, data] of Object.entries({ map: library, 'own-map': own, lines }))
    writeFileSync(join(outDir, `data/${name}.json`), JSON.stringify(data))
}
