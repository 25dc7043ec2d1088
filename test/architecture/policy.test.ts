import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readHeaderRules } from '../../scripts/serve.mjs'

const read = (path: string) => readFileSync(join(import.meta.dirname, '..', '..', path), 'utf8')
const pagePolicy = /Content-Security-Policy"\s+content="([^"]+)"/.exec(read('index.html'))?.[1] ?? ''
const rules = readHeaderRules(read('public/_headers'))
const headersOf = (path: string) => new Map(rules.find((rule) => rule.path === path)?.headers ?? [])
const ANCESTORS = "; frame-ancestors 'self' https:"
const SERVERS = ['docs/hosting/nginx.conf', 'docs/hosting/Caddyfile']

test('the policy of the page is the strict one', () => {
  expect(pagePolicy).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; font-src 'self' data:; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'",
  )
})

test('the header files hold the same policy', () => {
  expect(headersOf('/*').get('Content-Security-Policy')).toBe(pagePolicy + ANCESTORS)
  for (const path of SERVERS) {
    const policies = [...read(path).matchAll(/Content-Security-Policy "([^"]+)"/g)].map((match) => match[1])
    expect(policies).toEqual([pagePolicy + ANCESTORS])
  }
})

test('the servers send the same further headers', () => {
  for (const [name, value] of headersOf('/*')) {
    if (name === 'Content-Security-Policy') continue
    for (const path of SERVERS) expect(read(path)).toContain(`${name} "${value}"`)
  }
})

test('named files are kept for a year, the page is asked for anew', () => {
  const year = 'public, max-age=31536000, immutable'
  expect(headersOf('/assets/*').get('Cache-Control')).toBe(year)
  expect(headersOf('/data/*').get('Cache-Control')).toBe(year)
  expect(headersOf('/').get('Cache-Control')).toBe('no-cache')
  for (const path of SERVERS) {
    expect(read(path)).toContain(`"${year}"`)
    expect(read(path)).toContain('"no-cache"')
  }
})

test('the page has no inline script and no style attribute', () => {
  const page = read('index.html')
  expect([...page.matchAll(/<script\b[^>]*>/g)].filter(([tag]) => !tag.includes(' src='))).toEqual([])
  expect(page).not.toMatch(/\sstyle=|\son[a-z]+=|<style/)
})
