// A small server for the built folder: compressed answers, right types, the headers of dist/_headers, nothing else.
// Alone: node scripts/serve.mjs [--port 4173] [--base /sub/] [--root dist]
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs, promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
}
const COMPRESSED = new Set(['.html', '.js', '.css', '.json', '.svg', '.webmanifest', '.txt'])
const packers = {
  br: (body) =>
    promisify(brotliCompress)(body, {
      params: {
        // The best grade of large chunks would keep the first reader waiting.
        [constants.BROTLI_PARAM_QUALITY]: body.length < 400_000 ? 11 : 9,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
  gzip: (body) => promisify(gzip)(body, { level: 9 }),
}

/** The rules of a `_headers` file: a path (with * at its end), then indented headers. */
export function readHeaderRules(text) {
  const rules = []
  for (const line of text.split(/\r?\n/)) {
    const header = /^\s+([\w-]+):\s*(.*)$/.exec(line)
    if (header) rules.at(-1)?.headers.push([header[1], header[2]])
    else if (line.trim() !== '') rules.push({ path: line.trim(), headers: [] })
  }
  return rules
}

function headersFor(rules, path) {
  const found = {}
  for (const rule of rules) {
    const fits = rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path
    if (fits) for (const [name, value] of rule.headers) found[name] = value
  }
  return found
}

/** Only files that are there when the server starts are ever given out: no path can lead elsewhere. */
function listFiles(root) {
  const files = new Map()
  for (const entry of readdirSync(root, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || entry.name === '_headers') continue
    const path = join(entry.parentPath ?? entry.path, entry.name)
    files.set(`/${relative(root, path).split(sep).join('/')}`, path)
  }
  return files
}

function pathOf(url, base) {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0])
    if (!path.startsWith(base)) return null
    const inside = `/${path.slice(base.length)}`
    return inside === '/' ? '/index.html' : inside
  } catch {
    return null
  }
}

/** A server that does not listen yet, for the folder `root` under the path `base` (with slashes at both ends). */
export function createAtlasServer({ root, base = '/' }) {
  const files = listFiles(resolve(root))
  const rules = readHeaderRules(readFileSync(join(root, '_headers'), 'utf8'))
  const cache = new Map()

  async function load(path, coding) {
    const body = readFileSync(files.get(path))
    const packed = coding === 'identity' ? body : await packers[coding](body)
    return {
      body: packed,
      tag: `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}-${coding}"`,
    }
  }

  return createServer({ maxHeaderSize: 256 * 1024 }, async (request, response) => {
    const plain = (status, text, more = {}) => {
      response.writeHead(status, { ...headersFor(rules, '/404'), 'Content-Type': TYPES['.txt'], ...more })
      response.end(request.method === 'HEAD' ? undefined : `${text}\n`)
    }
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return plain(405, 'Only GET and HEAD are answered here.', { Allow: 'GET, HEAD' })
    if (base !== '/' && request.url.split(/[?#]/, 1)[0] === base.slice(0, -1))
      return plain(308, 'Moved.', { Location: base + request.url.slice(base.length - 1) })
    const path = pathOf(request.url, base)
    if (path === null || !files.has(path)) return plain(404, 'There is nothing at this address.')

    const accepted = String(request.headers['accept-encoding'] ?? '')
    const wanted = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : 'identity'
    const coding = COMPRESSED.has(extname(path)) ? wanted : 'identity'
    const key = `${coding} ${path}`
    if (!cache.has(key)) cache.set(key, load(path, coding))
    try {
      const { body, tag } = await cache.get(key)
      const headers = {
        ...headersFor(rules, path),
        'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
        Vary: 'Accept-Encoding',
        ETag: tag,
      }
      if (request.headers['if-none-match'] === tag) return response.writeHead(304, headers).end()
      if (coding !== 'identity') headers['Content-Encoding'] = coding
      response.writeHead(200, { ...headers, 'Content-Length': body.length })
      response.end(request.method === 'HEAD' ? undefined : body)
    } catch {
      cache.delete(key)
      plain(500, 'This file could not be read. If the atlas was built anew, start the server again.')
    }
  })
}

/** Listens on `port`, or on the next free one where `search` allows it; gives the address. */
export async function listen(server, { port, host = '127.0.0.1', base = '/', search = false }) {
  for (let next = port; ; next += 1) {
    try {
      await new Promise((done, fail) => {
        server.once('error', fail)
        server.listen(next, host, () => {
          server.off('error', fail)
          done(undefined)
        })
      })
      return `http://${host === '127.0.0.1' ? 'localhost' : host}:${server.address().port}${base}`
    } catch (error) {
      if (!search || error.code !== 'EADDRINUSE' || next >= port + 50) throw error
    }
  }
}

/** Reads --port, --base and --root, serves, prints the address as one line. */
export async function serveFromCommandLine() {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      base: { type: 'string' },
      root: { type: 'string' },
      host: { type: 'string' },
    },
    allowPositionals: true,
  })
  const asked = values.port ?? process.env.PORT
  if (asked !== undefined && !/^\d{1,5}$/.test(asked)) throw new Error(`The port is a number, not ${asked}.`)
  const root = values.root ?? fileURLToPath(new URL('../dist', import.meta.url))
  if (!existsSync(join(root, 'index.html')))
    throw new Error(`There is no built atlas in ${root}: run npm run build.`)
  const base = `/${(values.base ?? '/').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/')
  const server = createAtlasServer({ root, base })
  const host = values.host ?? process.env.HOST ?? '127.0.0.1'
  const address = await listen(server, {
    port: Number(asked ?? 4173),
    host,
    base,
    search: asked === undefined,
  })
  console.log(address)
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => {
      server.close()
      server.closeAllConnections()
    })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  serveFromCommandLine().catch((error) => {
    console.error(error.message)
    process.exitCode = 1
  })
