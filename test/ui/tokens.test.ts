import { readFileSync } from 'node:fs'
import { converter, formatHex, interpolate, wcagContrast } from 'culori'
import { describe, expect, test } from 'vitest'
import {
  apart,
  closestBetween,
  closestNeighbours,
  closestPair,
  numbered,
  palette,
  SIGHTS,
  type Sight,
} from './palette'

const ACTORS = ['CHN', 'RUS', 'USA', 'TUR', 'IRN', 'IND']
const GREY_ACTORS = ['EUU', 'DEU', 'FRA', 'GBR', 'JPN', 'KOR']
const RAMPS = [...ACTORS, 'nation', 'other']
/** The design says 5.7 for the worst pair; to two places it is 5.68. */
const WORST_NEIGHBOURS = 5.65
const lab = converter('lab')
const lightness = (hex: string) => lab(hex)?.l ?? Number.NaN
const chroma = (hex: string) => Math.hypot(lab(hex)?.a ?? Number.NaN, lab(hex)?.b ?? Number.NaN)

describe.each(['light', 'dark'] as const)('%s palette', (theme) => {
  const tokens = palette(theme)
  const bg = tokens('bg')
  const marks = ACTORS.map((actor) => tokens(`actor-${actor}`))
  const greys = GREY_ACTORS.map((actor) => tokens(`actor-${actor}`))

  test.each(SIGHTS)('actors stay apart in %s sight', (sight) => {
    expect(closestPair(marks, sight)).toBeGreaterThanOrEqual(sight === 'normal' ? 25 : 14)
  })

  test('every mark has 3:1 to the page, every word 4.5:1', () => {
    for (const actor of [...ACTORS, ...GREY_ACTORS, 'other']) {
      expect(wcagContrast(tokens(`actor-${actor}`), bg), actor).toBeGreaterThanOrEqual(3)
      expect(wcagContrast(tokens(`actor-${actor}-text`), bg), `${actor} text`).toBeGreaterThanOrEqual(4.5)
    }
    for (const name of ['ink', 'ink-2', 'ink-3', 'accent', 'confirmed', 'imprecise', 'contradicted'])
      expect(wcagContrast(tokens(name), bg), name).toBeGreaterThanOrEqual(4.5)
    for (const name of ['untestable', 'rise', 'fall', 'warning'])
      expect(wcagContrast(tokens(name), bg), name).toBeGreaterThanOrEqual(4.5)
    expect(wcagContrast(tokens('control'), bg)).toBeGreaterThanOrEqual(3)
  })

  test('words stand out from every ground they are written on', () => {
    for (const ground of ['surface', 'surface-2', 'accent-bg'])
      expect(wcagContrast(tokens('ink-2'), tokens(ground)), ground).toBeGreaterThanOrEqual(4.5)
    expect(wcagContrast(tokens('ink-3'), tokens('surface'))).toBeGreaterThanOrEqual(4.5)
    expect(wcagContrast(tokens('on-accent'), tokens('accent'))).toBeGreaterThanOrEqual(4.5)
  })

  test.each(SIGHTS)('further actors are greys that differ in depth in %s sight', (sight) => {
    expect(closestNeighbours(greys, sight)).toBeGreaterThanOrEqual(5.7)
    expect(Math.max(...greys.map(chroma))).toBeLessThanOrEqual(5)
    if (sight === 'normal') expect(closestBetween(greys, marks, sight)).toBeGreaterThanOrEqual(12)
  })

  test.each(RAMPS)('ramp %s goes one way and its neighbours stay apart', (ramp) => {
    const steps = numbered(tokens, `ramp-${ramp}`, 6)
    expectMonotone(steps.map(lightness), theme === 'light')
    for (const sight of SIGHTS)
      expect(closestNeighbours(steps, sight), sight).toBeGreaterThanOrEqual(WORST_NEIGHBOURS)
    expect(apart(steps[0] ?? bg, bg, 'normal')).toBeGreaterThanOrEqual(6.5)
  })

  test.each([...ACTORS, 'other'])('leads of %s are its mark mixed into the page', (actor) => {
    const mix = interpolate([bg, tokens(`actor-${actor}`)], 'lab')
    expect(numbered(tokens, `lead-${actor}`, 3)).toEqual(
      [0.3, 0.55, 0.85].map((part) => formatHex(mix(part))),
    )
  })

  test('the diverging scale is neutral in the middle and its neighbours stay apart', () => {
    const steps = numbered(tokens, 'diverging', 7)
    expect(chroma(steps[3] ?? '')).toBeLessThanOrEqual(6)
    for (const sight of SIGHTS)
      expect(closestNeighbours(steps, sight), sight).toBeGreaterThanOrEqual(WORST_NEIGHBOURS)
    expectMonotone(steps.slice(0, 4).map(lightness), theme === 'dark')
    expectMonotone(steps.slice(3).map(lightness), theme === 'light')
  })

  test.each(SIGHTS)('named classes stay apart from each other, the page and grey in %s sight', (sight) => {
    const classes = numbered(tokens, 'category', 6)
    const votes = classes.slice(0, 3)
    const rest = [tokens('grey'), tokens('self'), bg, tokens('hatch-ground')]
    expect(closestPair(votes, sight)).toBeGreaterThanOrEqual(20)
    expect(closestPair(classes, sight)).toBeGreaterThanOrEqual(6)
    expect(closestBetween(votes, rest, sight)).toBeGreaterThanOrEqual(10)
    expect(closestBetween(classes, rest, sight)).toBeGreaterThanOrEqual(6)
    if (sight === 'normal') expect(closestBetween(classes, marks, sight)).toBeGreaterThanOrEqual(12)
  })
})

test('both themes hold the same tokens, each once', () => {
  const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8')
  const [light, dark] = css.split("[data-theme='dark'] {")
  const names = (part: string | undefined) => [...(part ?? '').matchAll(/--([\w-]+):/g)].map((m) => m[1])
  expect(names(light)).toEqual(names(dark))
  expect(new Set(names(light)).size).toBe(names(light).length)
  expect(names(light).length).toBeGreaterThan(130)
})

test('the simulation gives the distances that were measured for the design', () => {
  const measured: Readonly<Record<Sight, number>> = { normal: 31, protan: 17.3, deutan: 17.1, tritan: 18.2 }
  const tokens = palette('light')
  const marks = ACTORS.map((actor) => tokens(`actor-${actor}`))
  for (const sight of SIGHTS) expect(closestPair(marks, sight)).toBeCloseTo(measured[sight], 0)
})

function expectMonotone(values: readonly number[], falling: boolean): void {
  const order = [...values].sort((a, b) => (falling ? b - a : a - b))
  expect(values).toEqual(order)
  expect(new Set(values).size).toBe(values.length)
}
