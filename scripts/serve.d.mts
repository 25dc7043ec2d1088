import type { Server } from 'node:http'

export interface HeaderRule {
  readonly path: string
  readonly headers: readonly (readonly [name: string, value: string])[]
}

export function readHeaderRules(text: string): readonly HeaderRule[]
export function createAtlasServer(options: { root: string; base?: string }): Server
export function listen(
  server: Server,
  options: { port: number; host?: string; base?: string; search?: boolean },
): Promise<string>
export function serveFromCommandLine(): Promise<void>
