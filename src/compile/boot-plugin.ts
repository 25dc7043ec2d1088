import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { build, type Plugin, type Rolldown } from 'vite'

/** What the page must know of the compiled data before any code runs. */
export interface PageData {
  /** Address of the catalog, relative to the page. */
  readonly catalogFile: string
  /** Indicators that have a chunk of their own. */
  readonly own: readonly string[]
}

const ENTRY = fileURLToPath(new URL('../app/boot.ts', import.meta.url))
const PLACE = '<!-- boot -->'
const DEV_FILE = '/boot.js'
/** Files that every first view shows letters of. */
const FIRST_FONTS = [
  /source-sans-3-latin-wght-normal-.*\.woff2$/,
  /source-serif-4-latin-600-normal-.*\.woff2$/,
]

/**
 * Puts the boot script, the names of the data files and the fonts' preloads into `index.html` in place of its
 * `<!-- boot -->`. Throws when the page has no such place, or when the script grows over 1 kB.
 */
export function bootPlugin(data: () => PageData): Plugin {
  let dev = false
  let file = ''
  return {
    name: 'atlas-boot',
    configResolved(config) {
      dev = config.command === 'serve'
    },
    configureServer(server) {
      server.middlewares.use(DEV_FILE, (_request, response, next) => {
        bundleBoot().then((code) => {
          response.setHeader('content-type', 'text/javascript')
          response.end(code)
        }, next)
      })
    },
    async buildStart() {
      if (dev) return
      const source = await bundleBoot()
      if (Buffer.byteLength(source) > 1024)
        this.error(
          `the boot script has ${Buffer.byteLength(source)} bytes; it blocks the first paint and may have 1024`,
        )
      const hash = createHash('sha256').update(source).digest('hex').slice(0, 8)
      file = `assets/boot-${hash}.js`
      this.emitFile({ type: 'asset', fileName: file, source })
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, context) {
        if (!html.includes(PLACE)) throw new Error(`index.html has no ${PLACE}`)
        const { catalogFile, own } = data()
        const bundle = context.bundle ?? {}
        const lines = [
          `<meta name="atlas-catalog" content="${catalogFile}">`,
          `<script src="${dev ? DEV_FILE : `./${file}`}" data-catalog="${catalogFile}" data-own="${own.join(' ')}"${viewCode(bundle)}></script>`,
          ...fontFiles(bundle).map(
            (font) => `<link rel="preload" as="font" type="font/woff2" href="./${font}" crossorigin>`,
          ),
        ]
        return (dev ? relaxed(html) : html).replace(PLACE, lines.join('\n    '))
      },
    },
  }
}

async function bundleBoot(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: ENTRY, formats: ['iife'], name: 'atlasBoot', fileName: 'boot' },
    },
  })
  const chunks = [output].flat().flatMap((part) => ('output' in part ? part.output : []))
  for (const chunk of chunks) if (chunk.type === 'chunk') return chunk.code.trim()
  throw new Error('the boot script gave no code')
}

/** An attribute for each view that is a chunk of its own: the files that it needs beside the entry's own code. */
function viewCode(bundle: Rolldown.OutputBundle): string {
  const chunks = Object.values(bundle).filter((part) => part.type === 'chunk')
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const reach = (from: string, seen: Set<string>): Set<string> => {
    if (seen.has(from)) return seen
    seen.add(from)
    for (const next of byFile.get(from)?.imports ?? []) reach(next, seen)
    return seen
  }
  const loaded = new Set<string>()
  for (const chunk of chunks) if (chunk.isEntry) reach(chunk.fileName, loaded)
  const entries: string[] = []
  for (const chunk of chunks) {
    const view = /\/src\/view\/([a-z]+)\//.exec(chunk.facadeModuleId ?? '')?.[1]
    if (!chunk.isDynamicEntry || view === undefined) continue
    const files = [...reach(chunk.fileName, new Set())].filter((name) => !loaded.has(name))
    entries.push(` data-code-${view}="${files.join(' ')}"`)
  }
  return entries.sort().join('')
}

function fontFiles(bundle: Rolldown.OutputBundle): string[] {
  return Object.keys(bundle)
    .filter((name) => FIRST_FONTS.some((font) => font.test(name)))
    .sort()
}

/** The dev server sends styles and its own client as inline code; only there may they run. */
function relaxed(html: string): string {
  return html.replace(
    "script-src 'self'; style-src 'self'",
    "script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'",
  )
}
