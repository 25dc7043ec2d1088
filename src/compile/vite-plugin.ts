import { relative, resolve, sep } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { type CompileResult, compileAtlas } from './compile'
import { formatError, TableErrors } from './table-errors'

/** Editors save in several steps; the tables are compiled when they have been still for so long. */
const STILL_MS = 150

/** The plugin, with the compiled tables for others that need file names: `plugin.api.result()`. */
export type AtlasDataPlugin = Plugin & { readonly api: { readonly result: () => CompileResult } }

/**
 * Compiles the tables of `data/`: into files of the build, and in dev into memory, served under the page's base path and
 * compiled again, with a reload, when a table is saved. A table error stops the build; in dev it is shown over the page
 * and the last good files stay.
 */
export function atlasData(): AtlasDataPlugin {
  let dataDir = resolve('data')
  let serving = false
  let compiled: CompileResult | null = null
  const result = (): CompileResult => {
    compiled ??= compileAtlas({ dataDir })
    return compiled
  }
  return {
    name: 'atlas-data',
    api: { result },
    configResolved(config) {
      dataDir = resolve(config.root, 'data')
      serving = config.command === 'serve'
    },
    buildStart() {
      // In dev an error must not end the server: whoever asks for the data sees it.
      if (serving) return
      for (const [fileName, source] of result().files) this.emitFile({ type: 'asset', fileName, source })
    },
    configureServer(server) {
      serveFiles(server, result)
      compileOnChange(server, dataDir, () => {
        compiled = compileAtlas({ dataDir })
      })
    },
  }
}

function serveFiles(server: ViteDevServer, result: () => CompileResult): void {
  server.middlewares.use((request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const at = path.lastIndexOf('/data/')
    if (at < 0 || !path.endsWith('.json')) return next()
    try {
      const text = result().files.get(path.slice(at + 1))
      // A file of an earlier compilation: the page must not get index.html in its place.
      response.statusCode = text === undefined ? 404 : 200
      response.setHeader('content-type', 'application/json; charset=utf-8')
      response.setHeader('cache-control', 'no-store')
      response.end(text ?? '{}')
    } catch (error) {
      next(error)
    }
  })
}

function compileOnChange(server: ViteDevServer, dataDir: string, compile: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const run = (): void => {
    try {
      compile()
      server.ws.send({ type: 'full-reload', path: '*' })
    } catch (error) {
      server.config.logger.error(messageOf(error), { timestamp: true })
      server.ws.send({ type: 'error', err: overlay(error, dataDir) })
    }
  }
  const changed = (path: string): void => {
    const inside = relative(dataDir, path)
    if (inside.startsWith('..') || !(inside.endsWith('.csv') || inside === 'VERSION')) return
    clearTimeout(timer)
    timer = setTimeout(run, STILL_MS)
  }
  server.watcher.add(dataDir)
  for (const kind of ['add', 'change', 'unlink'] as const) server.watcher.on(kind, changed)
  server.httpServer?.once('close', () => clearTimeout(timer))
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function overlay(
  error: unknown,
  dataDir: string,
): { message: string; stack: string; plugin: string; loc?: { file: string; line: number; column: number } } {
  const first = error instanceof TableErrors ? error.errors[0] : undefined
  const message = error instanceof TableErrors ? error.errors.map(formatError).join('\n') : messageOf(error)
  const plain = { message, stack: '', plugin: 'atlas-data' }
  if (first === undefined) return plain
  return { ...plain, loc: { file: `${dataDir}${sep}${first.file}`, line: first.line, column: first.column } }
}
