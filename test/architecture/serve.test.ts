import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAtlasServer, listen } from '../../scripts/serve.mjs'

const folder = mkdtempSync(join(tmpdir(), 'atlas-serve-'))
const root = join(folder, 'dist')
mkdirSync(join(root, 'assets'), { recursive: true })
const page = `<!doctype html><title>Atlas</title>${'text '.repeat(500)}`
writeFileSync(join(root, 'index.html'), page)
writeFileSync(join(root, 'assets', 'a-1.js'), 'export const a = 1\n')
writeFileSync(join(root, '_headers'), '/*\n  X-Rule: all\n/assets/*\n  X-Kept: yes\n')
writeFileSync(join(folder, 'outside.txt'), 'not for readers')

const server = createAtlasServer({ root, base: '/sub/' })
let port = 0
beforeAll(async () => {
  port = Number(new URL(await listen(server, { port: 0, base: '/sub/' })).port)
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

interface Answer {
  readonly status: number
  readonly headers: { readonly [name: string]: string | string[] | undefined }
  readonly body: Buffer
}

const ask = (path: string, headers: { [name: string]: string } = {}, method = 'GET') =>
  new Promise<Answer>((done, fail) => {
    request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      )
    })
      .on('error', fail)
      .end()
  })

test('the page comes under its path, with a query or without', async () => {
  for (const path of ['/sub/', '/sub/?view=map', '/sub/index.html']) {
    const { status, headers, body } = await ask(path)
    expect([path, status, headers['content-type'], body.toString()]).toEqual([
      path,
      200,
      'text/html; charset=utf-8',
      page,
    ])
    expect(headers['x-rule']).toBe('all')
    expect(headers['x-kept']).toBeUndefined()
  }
  const { status, headers } = await ask('/sub?view=map')
  expect([status, headers['location']]).toEqual([308, '/sub/?view=map'])
})

test('files come with their type and rules', async () => {
  const { status, headers } = await ask('/sub/assets/a-1.js')
  expect([status, headers['content-type'], headers['x-kept']]).toEqual([
    200,
    'text/javascript; charset=utf-8',
    'yes',
  ])
})

test('answers are compressed as the reader can take them', async () => {
  const packed = await ask('/sub/', { 'accept-encoding': 'gzip, br' })
  expect(packed.headers['content-encoding']).toBe('br')
  expect(brotliDecompressSync(packed.body).toString()).toBe(page)
  expect(packed.body.length).toBeLessThan(page.length / 5)
  const zipped = await ask('/sub/', { 'accept-encoding': 'gzip' })
  expect(gunzipSync(zipped.body).toString()).toBe(page)
})

test('what a browser has already is not sent again', async () => {
  const { headers } = await ask('/sub/')
  const again = await ask('/sub/', { 'if-none-match': String(headers['etag']) })
  expect([again.status, again.body.length]).toEqual([304, 0])
})

test('no path leads out of the folder', async () => {
  const paths = [
    '/sub/../outside.txt',
    '/sub/%2e%2e/outside.txt',
    '/sub/..%2foutside.txt',
    '/sub/assets/../../outside.txt',
    '/sub/..%5coutside.txt',
    '/outside.txt',
    '/sub/_headers',
    '/sub/%',
    '/sub/%00',
    '/sub/assets',
    '//sub/',
  ]
  for (const path of paths) {
    const { status, body } = await ask(path)
    expect([path, status]).toEqual([path, 404])
    expect(body.toString()).not.toContain('not for readers')
  }
})

test('only reading is answered, HEAD without a body', async () => {
  expect((await ask('/sub/', {}, 'POST')).status).toBe(405)
  const head = await ask('/sub/', {}, 'HEAD')
  expect([head.status, head.body.length]).toEqual([200, 0])
})

test('an address of 200,000 characters is taken', async () => {
  expect((await ask(`/sub/?q=${'a'.repeat(200_000)}`)).status).toBe(200)
})

test('a port in use leads to the next one only where that is allowed', async () => {
  const second = createAtlasServer({ root })
  const address = await listen(second, { port, search: true })
  expect(Number(new URL(address).port)).toBeGreaterThan(port)
  second.close()
  await expect(listen(createAtlasServer({ root }), { port })).rejects.toThrow('EADDRINUSE')
})
