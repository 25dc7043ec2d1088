import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer as createHttp, type Server } from 'node:http'
import { join } from 'node:path'
import { build, createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { atlasData } from '../../src/compile/vite-plugin'
import { writeTables } from './made-up-tables'

describe('in dev', () => {
  const root = writeTables()
  const plugin = atlasData()
  const table = join(root, 'data', 'observations', 'one.csv')
  const sound = readFileSync(table, 'utf8')
  let vite: ViteDevServer
  let http: Server
  let base = ''
  /** What the open page was told. */
  const told: {
    readonly type: string
    readonly err?: { readonly message: string; readonly loc?: unknown }
  }[] = []

  beforeAll(async () => {
    vite = await createServer({
      root,
      configFile: false,
      logLevel: 'silent',
      appType: 'custom',
      server: { middlewareMode: true, ws: false },
      plugins: [plugin],
    })
    vi.spyOn(vite.ws, 'send').mockImplementation((message: unknown) => {
      told.push(JSON.parse(JSON.stringify(message)))
    })
    http = createHttp(vite.middlewares)
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
    const address = http.address()
    base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  })

  afterAll(async () => {
    http.close()
    await vite.close()
    rmSync(root, { recursive: true })
  })

  /** Saves the table until the page is told of it: a watcher that is only starting misses the first time. */
  const saved = (rows: string, answer: string) =>
    vi.waitFor(
      () => {
        if (told.at(-1)?.type !== answer) writeFileSync(table, rows)
        expect(told.at(-1)?.type).toBe(answer)
      },
      { timeout: 25_000, interval: 1000 },
    )

  it('serves the compiled files, and says so when there is none of a name', async () => {
    const { catalogFile, files } = plugin.api.result()
    const answer = await fetch(`${base}/${catalogFile}`)
    expect(answer.headers.get('content-type')).toMatch(/json/)
    expect(await answer.text()).toBe(files.get(catalogFile))
    expect((await fetch(`${base}/data/catalog.000000000000.json`)).status).toBe(404)
  })

  it('shows the error of a saved table over the page, goes on, and reloads when it is mended', async () => {
    const before = plugin.api.result()
    await saved(`${sound}share,RUS,KAZ,2021,101,yearbook,reported,\n`, 'error')
    expect(told.at(-1)?.err?.message).toMatch(
      /observations\/one\.csv:11:20: "101": expected a value from 0 to 100/,
    )
    expect(told.at(-1)?.err?.loc).toMatchObject({ line: 11, column: 20 })
    expect(plugin.api.result()).toBe(before)

    await saved(`${sound}share,RUS,KAZ,2021,99,yearbook,reported,\n`, 'full-reload')
    const after = plugin.api.result()
    expect(after.report.rows).toBe(before.report.rows + 1)
    expect(after.hash).not.toBe(before.hash)
    expect((await fetch(`${base}/${after.catalogFile}`)).status).toBe(200)
    expect((await fetch(`${base}/${before.catalogFile}`)).status).toBe(404)
  }, 60_000)
})

describe('in a build', () => {
  const buildTables = async (root: string): Promise<readonly string[]> => {
    writeFileSync(join(root, 'main.js'), 'export const nothing = 0\n')
    const output = await build({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [atlasData()],
      build: { write: false, lib: { entry: 'main.js', formats: ['es'], fileName: 'main' } },
    })
    return [output]
      .flat()
      .flatMap((part) => ('output' in part ? part.output.map((file) => file.fileName) : []))
  }

  it('all files are part of it', async () => {
    const root = writeTables()
    const names = await buildTables(root)
    rmSync(root, { recursive: true })
    for (const name of [
      'catalog',
      'events',
      'sites',
      'claims',
      'sources',
      'shapes-world',
      'shapes-central-asia',
    ])
      expect(names).toContainEqual(expect.stringMatching(new RegExp(`^data/${name}\\.[0-9a-f]{12}\\.json$`)))
  })

  it('a table error stops it', async () => {
    const root = writeTables({ 'gaps.csv': (text) => text.replace('left-out', 'lost') })
    await expect(buildTables(root)).rejects.toThrow(/gaps\.csv:3:\d+: "lost": expected one of left-out/)
    rmSync(root, { recursive: true })
  })
})
