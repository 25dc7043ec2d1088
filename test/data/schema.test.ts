import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { isRecord, type Json } from '../../src/dataset/guards'
import { realAtlas } from '../compile/real-tables'

type Check = (json: unknown, rule: unknown, root: Json, where: string) => readonly string[]

const kindOf = (json: unknown): string => {
  if (json === null) return 'null'
  if (Array.isArray(json)) return 'array'
  return Number.isInteger(json) ? 'integer' : typeof json
}

/** The keywords that our schemas use; another one is an error, so that none is silently not checked. */
const KEYWORDS: {
  readonly [keyword: string]: (json: unknown, schema: Json, root: Json, where: string) => readonly string[]
} = {
  $schema: () => [],
  $defs: () => [],
  title: () => [],
  description: () => [],
  type: (json, { type }) => {
    const kind = kindOf(json)
    const allowed = [type].flat()
    return allowed.includes(kind) || (kind === 'integer' && allowed.includes('number')) ? [] : [`is ${kind}`]
  },
  const: (json, schema) => (json === schema['const'] ? [] : ['is another constant']),
  enum: (json, schema) => ([schema['enum']].flat().includes(json) ? [] : [`${json} is not in the list`]),
  pattern: (json, { pattern }) =>
    new RegExp(String(pattern)).test(String(json)) ? [] : [`${json} has another pattern`],
  minimum: (json, { minimum }) => (Number(json) >= Number(minimum) ? [] : [`${json} is too small`]),
  maximum: (json, { maximum }) => (Number(json) <= Number(maximum) ? [] : [`${json} is too large`]),
  minItems: (json, { minItems }) =>
    Array.isArray(json) && json.length >= Number(minItems) ? [] : ['is too short'],
  maxItems: (json, { maxItems }) =>
    Array.isArray(json) && json.length <= Number(maxItems) ? [] : ['is too long'],
  $ref: (json, { $ref }, root, where) => {
    const name = String($ref).replace('#/$defs/', '')
    const defs = root['$defs']
    return check(json, isRecord(defs) ? defs[name] : undefined, root, where)
  },
  anyOf: (json, { anyOf }, root, where) => {
    const results = [anyOf].flat().map((schema) => check(json, schema, root, where))
    return results.some((faults) => faults.length === 0) ? [] : ['has none of the forms']
  },
  items: (json, { items }, root, where) =>
    Array.isArray(json) ? json.flatMap((entry, at) => check(entry, items, root, `${where}[${at}]`)) : [],
  prefixItems: (json, { prefixItems }, root, where) =>
    Array.isArray(json)
      ? [prefixItems].flat().flatMap((rule, at) => check(json[at], rule, root, `${where}[${at}]`))
      : [],
  properties: (json, { properties }, root, where) =>
    Object.entries(isRecord(properties) ? properties : {}).flatMap(([name, rule]) =>
      isRecord(json) && Object.hasOwn(json, name) ? check(json[name], rule, root, `${where}.${name}`) : [],
    ),
  required: (json, { required }) =>
    [required]
      .flat()
      .flatMap((name) => (isRecord(json) && Object.hasOwn(json, String(name)) ? [] : [`has no ${name}`])),
  additionalProperties: (json, { additionalProperties, properties }, root, where) =>
    Object.keys(isRecord(json) ? json : {})
      .filter((name) => !(isRecord(properties) && Object.hasOwn(properties, name)))
      .flatMap((name) =>
        additionalProperties === false
          ? [`has ${name} too`]
          : check(isRecord(json) ? json[name] : undefined, additionalProperties, root, `${where}.${name}`),
      ),
}

const check: Check = (json, rule, root, where) => {
  if (!isRecord(rule)) return [`${where}: there is no such schema`]
  return Object.keys(rule).flatMap((keyword) => {
    const faults = KEYWORDS[keyword]?.(json, rule, root, where) ?? [
      `the keyword ${keyword} is not known to this test`,
    ]
    return faults.map((fault) => (fault.includes(': ') ? fault : `${where}: ${fault}`))
  })
}

function faultsOf(name: string, json: unknown): readonly string[] {
  const path = fileURLToPath(new URL(`../../docs/schema/${name}.schema.json`, import.meta.url))
  const schema: unknown = JSON.parse(readFileSync(path, 'utf8'))
  return check(json, schema, isRecord(schema) ? schema : {}, name)
}

const { files, catalogFile, hash } = realAtlas()
const parsed = (name: string): Json => JSON.parse(files.get(name) ?? 'null')

describe('the documented format', () => {
  it('is that of the catalog', () => {
    expect(faultsOf('catalog', parsed(catalogFile))).toEqual([])
  })

  it('is that of every file of figures', () => {
    let checked = 0
    for (const name of files.keys()) {
      if (name === catalogFile || !Object.hasOwn(parsed(name), 'indicators')) continue
      checked++
      expect(faultsOf('indicators', parsed(name)), name).toEqual([])
    }
    expect(checked).toBeGreaterThan(40)
  })

  it('is not that of a file with a field more, less or other', () => {
    const json = parsed(`data/first.${hash}.json`)
    const { version, ...less } = json
    expect(version).toBeDefined()
    expect(faultsOf('indicators', less)).toContain('indicators: has no version')
    expect(faultsOf('indicators', { ...json, more: 1 })).toContain('indicators: has more too')
    expect(faultsOf('indicators', { ...json, files: 'x' })).toHaveLength(1)
    const trade = Object.values(isRecord(json['indicators']) ? json['indicators'] : {})[0]
    const other = { trade_share: { ...(isRecord(trade) ? trade : {}), rows: { length: -1 } } }
    expect(faultsOf('indicators', { ...json, indicators: other }).length).toBeGreaterThan(5)
  })
})
