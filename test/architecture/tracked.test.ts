import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..', '..')
const TEXT =
  /\.(?:tsx?|mts|mjs|json|css|html|md|csv|txt|svg|conf|webmanifest)$|\/(?:run|LICENSE|Caddyfile|_headers)$|^\.[a-z]+$/

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
  cwd: ROOT,
  encoding: 'utf8',
  maxBuffer: 32 * 1024 * 1024,
})
  .split('\0')
  .filter((path) => TEXT.test(path) && statSync(join(ROOT, path), { throwIfNoEntry: false })?.isFile())

/** A folder of somebody's machine; the same word inside a web address is none. */
const MACHINE_PATH = /(?<![\w.:/~-])\/(?:home|root|Users|work|private)\/[\w.-]+/g
const SECRETS = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/,
  /\bgh[pousr]_[A-Za-z0-9]{36}\b/,
  /\bnpm_[A-Za-z0-9]{36}\b/,
  /\bsk-[A-Za-z0-9_-]{32,}\b/,
  /_authToken\s*=\s*\S/,
]

const machinePaths = (text: string) => [...text.matchAll(MACHINE_PATH)].map((match) => match[0])
const secrets = (text: string) => SECRETS.filter((pattern) => pattern.test(text)).map(String)

describe('files that are kept', () => {
  test('are found', () => {
    expect(files.length).toBeGreaterThan(100)
    expect(files).toContain('package.json')
    expect(files.some((path) => path.startsWith('data/observations/'))).toBe(true)
  })

  test('name no folder of a machine and hold no secret', () => {
    const found = files.flatMap((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8')
      const paths = path.startsWith('data/') ? [] : machinePaths(text)
      return [...paths, ...secrets(text)].map((what) => `${path}: ${what}`)
    })
    expect(found).toEqual([])
  })

  test('the lock file names no registry', () => {
    expect(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).not.toContain('"resolved"')
  })

  test('every version is pinned', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)),
    )
    expect(loose).toEqual([])
  })
})

test('planted paths and secrets are caught', () => {
  const folder = ['', 'home', 'somebody', 'atlas'].join('/')
  expect(machinePaths(`see ${folder}`)).toEqual([['', 'home', 'somebody'].join('/')])
  expect(machinePaths('see https://example.org/home/page')).toEqual([])
  expect(secrets(`key: ${'AKIA'}${'A1B2C3D4'.repeat(2)}`)).toHaveLength(1)
  expect(secrets(`${'gh'}p_${'a'.repeat(36)}`)).toHaveLength(1)
})
