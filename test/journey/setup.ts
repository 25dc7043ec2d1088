import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { launchChromiumServer } from '../../scripts/browser.mjs'
import { createAtlasServer, listen } from '../../scripts/serve.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built atlas is served, with a slash at its end. */
    atlasAddress: string
    /** Where the one browser listens. */
    browserEndpoint: string
  }
}

/** One server and one browser for all journeys. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = join(import.meta.dirname, '..', '..', 'dist')
  if (!existsSync(join(root, 'index.html')))
    throw new Error('There is no built atlas: run npm run build first.')
  const server = createAtlasServer({ root, base: '/atlas/' })
  const address = await listen(server, { port: 0, base: '/atlas/' })
  const browser = await launchChromiumServer()
  project.provide('atlasAddress', address)
  project.provide('browserEndpoint', browser.wsEndpoint())
  return async () => {
    await browser.close()
    server.closeAllConnections()
    server.close()
  }
}
