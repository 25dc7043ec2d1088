// What has to be there before the atlas can be served or tested. Plain JavaScript with nothing but Node: it runs
// before anything is installed.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))
const INPUTS = ['src', 'data', 'public', 'index.html', 'vite.config.ts', 'package-lock.json', 'tsconfig.json']

/** Ends the process with a plain sentence when Node is too old. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(
    `The atlas needs Node 20.19 or newer; this is ${process.versions.node}. See https://nodejs.org/`,
  )
  process.exit(1)
}

/** Runs a command in the project's folder; throws when it fails. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
  })
  if (result.error) throw result.error
  if (result.status !== 0)
    throw new Error(`${command} ${args.join(' ')} ended with ${result.status ?? result.signal}.`)
}

function changed(path) {
  const stat = statSync(join(ROOT, path), { throwIfNoEntry: false })
  if (!stat) return 0
  let newest = stat.mtimeMs
  if (stat.isDirectory())
    for (const name of readdirSync(join(ROOT, path))) newest = Math.max(newest, changed(join(path, name)))
  return newest
}

/** Installs the packages of the lock file, unless they are there already. */
export function ensureInstalled() {
  const mark = changed('node_modules/.package-lock.json')
  if (mark > 0 && mark >= changed('package-lock.json')) return
  console.log('Installing packages ...')
  run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'])
}

/** Builds `dist/`, unless it is newer than all that it is made from. */
export function ensureBuilt() {
  const built = changed('dist/index.html')
  if (built > Math.max(...INPUTS.map(changed))) return
  console.log('Building ...')
  run(process.execPath, [
    join(ROOT, 'node_modules/vite/bin/vite.js'),
    'build',
    '--configLoader',
    'runner',
    '--logLevel',
    'warn',
  ])
}

/** The path of a file of an installed package that is run by Node. */
export function bin(path) {
  const file = join(ROOT, 'node_modules', path)
  if (!existsSync(file)) throw new Error(`${path} is not installed: run npm ci.`)
  return file
}
