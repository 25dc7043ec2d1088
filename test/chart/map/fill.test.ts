import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fillProperty, rampStep, textOn } from '../../../src/chart/map/fill'
import type { MapFill } from '../../../src/chart/map/picture'
import { actorId } from '../../../src/model/ids'

describe('rampStep', () => {
  test('six classes take the six colours', () => {
    expect([0, 1, 2, 3, 4, 5].map((step) => rampStep(step, 6))).toEqual([1, 2, 3, 4, 5, 6])
  })
  test('fewer classes are spread evenly from end to end', () => {
    expect([0, 1, 2].map((step) => rampStep(step, 3))).toEqual([1, 4, 6])
    expect([0, 1].map((step) => rampStep(step, 2))).toEqual([1, 6])
    expect(rampStep(0, 1)).toBe(5)
  })
  test('zero keeps the middle of a diverging scale', () => {
    expect(rampStep(3, 7, 7)).toBe(4)
    expect(rampStep(2, 5, 7)).toBe(4)
  })
})

const COLOURED = ['CHN', 'RUS', 'USA', 'TUR', 'IRN', 'IND']
const six = [0, 1, 2, 3, 4, 5]
const fills: MapFill[] = [
  ...[...COLOURED, 'DEU', 'nation'].flatMap((ramp) =>
    six.map((step): MapFill => ({ kind: 'class', ramp, step, steps: 6 })),
  ),
  ...[0, 1, 2, 3, 4, 5, 6].map((step): MapFill => ({ kind: 'class', ramp: 'diverging', step, steps: 7 })),
  ...[...COLOURED, 'FRA'].flatMap((actor) =>
    ([1, 2, 3] as const).map((depth): MapFill => ({ kind: 'leader', actor: actorId(actor), depth })),
  ),
  ...six.map((index): MapFill => ({ kind: 'category', code: index, index })),
  { kind: 'level' },
  { kind: 'grey' },
  { kind: 'self' },
  { kind: 'missing' },
]

/** The two blocks of tokens.css, light and dark. */
const [light = '', dark = ''] = readFileSync('src/ui/tokens.css', 'utf8').split("[data-theme='dark'] {")

function colour(block: string, paint: string): string {
  const name = /var\((--[\w-]+)\)/.exec(paint)?.[1]
  const value = name === undefined ? paint : new RegExp(`${name}: (#[0-9a-f]{6})`).exec(block)?.[1]
  if (value === undefined) throw new Error(`${paint} is not among the tokens`)
  return value
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

describe('fills', () => {
  test.each(fills.map((fill) => [fillProperty(fill), fill] as const))(
    '%s is a token and carries words, light and dark',
    (property, fill) => {
      for (const block of [light, dark]) {
        const ground = colour(block, `var(${property})`)
        expect(contrast(ground, colour(block, textOn(fill)))).toBeGreaterThanOrEqual(3.9)
      }
    },
  )

  test('actors without colours share the grey ones', () => {
    expect(fillProperty({ kind: 'class', ramp: 'DEU', step: 5, steps: 6 })).toBe('--ramp-other-6')
    expect(fillProperty({ kind: 'leader', actor: actorId('DEU'), depth: 2 })).toBe('--lead-other-2')
  })
})
