import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Code, countImportLines, readCode } from './read-code'
import { cycleIn, layerOf, problemsOf } from './rules'

const ROOT = join(import.meta.dirname, '..', '..')
/** Fewer imports than this, and the test looks at the wrong place. */
const FEWEST_IMPORTS = 60

const sources = [
  'vite.config.ts',
  ...readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => join('src', name).split(sep).join('/'))
    .filter((name) => /\.tsx?$/.test(name)),
].map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }))
const codes = sources.map(({ path, text }) => readCode(path, text))
const problemsIn = (path: string, text: string) => problemsOf(readCode(path, text))

describe('the code as it is', () => {
  test('keeps the table of imports, names and lengths', () => {
    expect(codes.flatMap(problemsOf)).toEqual([])
  })

  test('has no circle of imports', () => {
    expect(cycleIn(codes)).toBeNull()
  })

  test('is seen whole: the parser finds all imports that a plain search finds', () => {
    const blind = sources.flatMap(({ path, text }, index) => {
      const seen = codes[index]?.imports.length ?? 0
      const searched = countImportLines(text)
      return seen < searched ? [`${path}: ${seen} of ${searched}`] : []
    })
    expect(blind).toEqual([])
    expect(codes.reduce((sum, code) => sum + code.imports.length, 0)).toBeGreaterThan(FEWEST_IMPORTS)
    const folders = new Set(codes.map((code) => layerOf(code.path)))
    for (const folder of [
      'model',
      'compile',
      'dataset',
      'link',
      'derive',
      'chart',
      'view',
      'ui',
      'i18n',
      'app',
    ])
      expect(folders).toContain(folder)
  })

  test('no test file is longer than the others may be', () => {
    const long = readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => ({ name, lines: readFileSync(join(ROOT, 'test', name), 'utf8').split('\n').length - 1 }))
      .filter(({ lines }) => lines > 250)
    expect(long.map(({ name, lines }) => `test/${name} ${lines}`)).toEqual([])
  })
})

describe('what is planted is caught', () => {
  const planted: readonly (readonly [name: string, path: string, text: string, problem: RegExp])[] = [
    [
      'a step forward',
      'src/model/a.ts',
      "import { b } from '../derive/b'\nexport const a = b\n",
      /model imports derive/,
    ],
    [
      'a type forward',
      'src/link/a.ts',
      "import type { B } from '../derive/b'\nexport type A = B\n",
      /link imports derive/,
    ],
    [
      'a value of i18n in ui',
      'src/ui/a.ts',
      "import { b } from '../i18n/b'\nexport const a = b\n",
      /ui imports i18n/,
    ],
    [
      'another view',
      'src/view/map/a.ts',
      "import { b } from '../trends/b'\nexport const a = b\n",
      /imports the view trends/,
    ],
    [
      'a view in a shared part',
      'src/view/page/a.ts',
      "import { b } from '../map/b'\nexport const a = b\n",
      /the view map/,
    ],
    [
      'an import when asked',
      'src/chart/a.ts',
      "export const a = () => import('../dataset/b')\n",
      /chart imports dataset/,
    ],
    ['a type in passing', 'src/chart/a.ts', "export type A = import('../link/b').B\n", /chart imports link/],
    [
      'a handed-on name',
      'src/derive/a.ts',
      "export { b } from '../view/map/b'\nexport const c = 1\n",
      /derive imports view/,
    ],
    [
      'an import over lines',
      'src/derive/a.ts',
      "import {\n  b,\n} from '../chart/b'\nexport const a = b\n",
      /derive imports chart/,
    ],
    ['a computed import', 'src/app/a.ts', 'export const a = (b: string) => import(b)\n', /computed/],
    [
      'the compiler in the page',
      'src/app/a.ts',
      "import { b } from '../compile/b'\nexport const a = b\n",
      /app imports compile/,
    ],
    [
      'the app in a view',
      'src/view/map/a.ts',
      "import { b } from '../../app/b'\nexport const a = b\n",
      /view imports app/,
    ],
    [
      'a test in the code',
      'src/app/a.ts',
      "import { b } from '../../test/b'\nexport const a = b\n",
      /outside src/,
    ],
    [
      'more than compile in the build',
      'vite.config.ts',
      "import { b } from './src/model/b'\nexport const a = b\n",
      /compile only/,
    ],
    [
      'react-query',
      'src/view/map/a.ts',
      "import { useQuery } from '@tanstack/react-query'\nexport const a = useQuery\n",
      /the package @tanstack\/react-query/,
    ],
    ['nuqs', 'src/app/a.ts', "import 'nuqs/adapters/react'\nexport const a = 1\n", /the package nuqs/],
    [
      'recharts',
      'src/view/map/a.ts',
      "import { Bar } from 'recharts'\nexport const a = Bar\n",
      /the package recharts/,
    ],
    [
      'Node in the browser',
      'src/derive/a.ts',
      "import { readFileSync } from 'node:fs'\nexport const a = readFileSync\n",
      /runs in the browser/,
    ],
    [
      'a named ending',
      'src/derive/a.ts',
      "import { b } from '../model/b.ts'\nexport const a = b\n",
      /ending/,
    ],
    [
      'a default export',
      'src/ui/a.tsx',
      'export default function A() {\n  return <p />\n}\n',
      /default export/,
    ],
    ['a barrel', 'src/ui/a.ts', "export { b } from './b'\n", /hands on/],
    ['export *', 'src/ui/a.ts', "export * from './b'\nexport const c = 1\n", /export \*/],
    ['any', 'src/derive/a.ts', 'export const a = (b: any) => b\n', /:1 has any/],
    ['as', 'src/derive/a.ts', 'export const a = (b: unknown) => b as string\n', /type assertion/],
    ['a non-null !', 'src/derive/a.ts', 'export const a = (b: string | null) => b!.length\n', /non-null/],
    ['eval', 'src/derive/a.ts', "export const a = new Function('return 1')\n", /code made from text/],
    ['251 lines', 'src/derive/a.ts', '// line\n'.repeat(251), /251 lines/],
    ['a name that says nothing', 'src/derive/helpers.ts', 'export const a = 1\n', /says nothing/],
    ['a name in capitals', 'src/ui/BigButton.tsx', 'export const a = 1\n', /kebab-case/],
    ['a folder beside the line', 'src/lib/a.ts', 'export const a = 1\n', /no folder of the line/],
  ]
  test.each(planted)('%s', (_name, path, text, problem) => {
    expect(problemsIn(path, text).join('\n')).toMatch(problem)
  })

  test('what is allowed is not', () => {
    const allowed: readonly (readonly [path: string, text: string])[] = [
      ['src/model/ids.ts', 'export const a = (b: string) => b as never\n'],
      ['src/derive/a.ts', "import { b } from '../i18n/b'\nexport const a = [b, 1] as const\n"],
      [
        'src/ui/a.ts',
        "import type { B } from '../i18n/b'\nimport { type C } from '../i18n/c'\nexport type A = B | C\n",
      ],
      [
        'src/view/map/a.ts',
        "import { b } from './b'\nimport { c } from '../page/c'\nexport const a = [b, c]\n",
      ],
    ]
    expect(allowed.flatMap(([path, text]) => problemsIn(path, text))).toEqual([])
  })

  test('a circle', () => {
    const circle: readonly Code[] = [
      readCode('src/derive/a.ts', "import { b } from './b'\nexport const a = b\n"),
      readCode('src/derive/b.ts', "import { c } from './c'\nexport const b = c\n"),
      readCode('src/derive/c.ts', "import type { A } from './a'\nexport type C = A\nexport const c = 1\n"),
    ]
    expect(cycleIn(circle)).toEqual(['src/derive/a', 'src/derive/b', 'src/derive/c', 'src/derive/a'])
    expect(cycleIn(circle.slice(0, 2))).toBeNull()
  })
})
