import { parseSync } from 'vite'

export interface Import {
  readonly to: string
  /** Only types are taken: nothing is loaded when the code runs. */
  readonly typeOnly: boolean
}

/** A place of something that the rules speak of. */
export interface Found {
  readonly what: 'any' | 'assertion' | 'non-null' | 'default-export' | 'export-all' | 'require' | 'eval'
  readonly line: number
}

export interface Code {
  /** Relative to the project, with slashes. */
  readonly path: string
  readonly lines: number
  readonly imports: readonly Import[]
  readonly found: readonly Found[]
  /** Nothing but handed-on exports of other files. */
  readonly barrel: boolean
}

interface Node {
  readonly type: string
  readonly start: number
  readonly [key: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* nodesOf(item)
  else if (isNode(value)) {
    yield value
    for (const child of Object.values(value)) if (typeof child === 'object') yield* nodesOf(child)
  }
}

const text = (value: unknown): string | null =>
  isNode(value) && value.type === 'Literal' && typeof value['value'] === 'string' ? value['value'] : null

const names = (value: unknown): readonly Node[] => (Array.isArray(value) ? value.filter(isNode) : [])

/** `import { type A, type B }` takes types only, as `import type` does; an import for its effect takes no types. */
function takesTypesOnly(node: Node): boolean {
  const mark = node.type === 'ImportDeclaration' ? 'importKind' : 'exportKind'
  const members = names(node['specifiers'])
  return node[mark] === 'type' || (members.length > 0 && members.every((member) => member[mark] === 'type'))
}

function importOf(node: Node): Import | null {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration': {
      const to = text(node['source'])
      return to === null ? null : { to, typeOnly: takesTypesOnly(node) }
    }
    case 'TSImportType': {
      const to = text(node['source'])
      return to === null ? null : { to, typeOnly: true }
    }
    case 'ImportExpression':
      // A computed address cannot be held against the table.
      return { to: text(node['source']) ?? '(computed)', typeOnly: false }
    default:
      return null
  }
}

function finding(node: Node): Found['what'] | null {
  switch (node.type) {
    case 'TSAnyKeyword':
      return 'any'
    case 'TSNonNullExpression':
      return 'non-null'
    case 'TSTypeAssertion':
      return 'assertion'
    case 'TSAsExpression': {
      const type = node['typeAnnotation']
      const name = isNode(type) ? type['typeName'] : null
      return isNode(name) && name['name'] === 'const' ? null : 'assertion'
    }
    case 'ExportDefaultDeclaration':
      return 'default-export'
    case 'ExportAllDeclaration':
      return 'export-all'
    case 'CallExpression':
    case 'NewExpression': {
      const callee = node['callee']
      const name = isNode(callee) ? callee['name'] : null
      return name === 'require' ? 'require' : name === 'eval' || name === 'Function' ? 'eval' : null
    }
    default:
      return null
  }
}

const isHandedOn = (node: Node): boolean =>
  node.type === 'ImportDeclaration' ||
  node.type === 'ExportAllDeclaration' ||
  (node.type === 'ExportNamedDeclaration' && !isNode(node['declaration']))

/** What the rules need to know of one file. Throws when it is no TypeScript. */
export function readCode(path: string, source: string): Code {
  const { program, errors } = parseSync(path, source)
  if (errors.length > 0) throw new Error(`${path}: ${errors.map((error) => error.message).join('; ')}`)
  const imports: Import[] = []
  const found: Found[] = []
  for (const node of nodesOf(program)) {
    const imported = importOf(node)
    if (imported) imports.push(imported)
    const what = finding(node)
    if (what) found.push({ what, line: source.slice(0, node.start).split('\n').length })
  }
  const body: readonly unknown[] = program.body
  const statements = body.filter(isNode)
  return {
    path,
    lines: source.split('\n').length - (source.endsWith('\n') ? 1 : 0),
    imports,
    found,
    barrel: statements.some((node) => node.type !== 'ImportDeclaration') && statements.every(isHandedOn),
  }
}

/** Imports counted by another way than the parser, so that a parser that goes blind is seen. */
export function countImportLines(source: string): number {
  return source.match(/^(?:import|export)\b[^'";=(]*\bfrom\s*['"]|^import\s*['"]/gm)?.length ?? 0
}
