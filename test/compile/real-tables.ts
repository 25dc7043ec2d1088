import { fileURLToPath } from 'node:url'
import { type CompileResult, compileAtlas } from '../../src/compile/compile'

export const DATA_DIR = fileURLToPath(new URL('../../data', import.meta.url))

let compiled: CompileResult | undefined

/** The tables of the repository, compiled once for all tests of a file. */
export function realAtlas(): CompileResult {
  compiled ??= compileAtlas({ dataDir: DATA_DIR })
  return compiled
}

/** Parsed JSON of a file of the real tables, by its name in the catalog. */
export function realFile(name: string): unknown {
  const text = realAtlas().files.get(`data/${name}`)
  if (text === undefined) throw new Error(`no file ${name}`)
  return JSON.parse(text)
}
