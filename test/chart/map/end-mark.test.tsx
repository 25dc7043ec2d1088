import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { EndMarkShape, endMarkOf, endMarkPath } from '../../../src/chart/end-mark'
import { actorId } from '../../../src/model/ids'

const KINDS = ['circle', 'square', 'triangle', 'diamond', 'plus', 'star', 'ring', 'bar', 'cross'] as const

describe('end marks', () => {
  test('the six have marks of their own, all others share three', () => {
    const six = ['CHN', 'RUS', 'USA', 'TUR', 'IRN', 'IND'].map((code) => endMarkOf(actorId(code)))
    expect(six).toEqual(['circle', 'square', 'triangle', 'diamond', 'plus', 'star'])
    for (const code of ['EUU', 'DEU', 'FRA', 'GBR', 'JPN', 'KOR', 'SAU'])
      expect(['ring', 'bar', 'cross']).toContain(endMarkOf(actorId(code)))
  })

  test('no two look alike, and none is larger than its size', () => {
    const paths = KINDS.map((kind) => endMarkPath(kind, 4.5))
    expect(new Set(paths).size).toBe(KINDS.length)
    for (const path of paths) {
      const numbers = [...path.matchAll(/-?\d+(?:\.\d+)?/g)].map(([number]) => Math.abs(Number(number)))
      expect(Math.max(...numbers)).toBeLessThanOrEqual(4.5 * 1.3)
    }
  })

  test('a hollow mark is an edge', () => {
    const svg = renderToStaticMarkup(
      <EndMarkShape kind="square" x={1} y={2} size={10} colour="var(--actor-RUS)" hollow />,
    )
    expect(svg).toContain('fill="var(--bg)"')
    expect(svg).toContain('stroke="var(--actor-RUS)"')
  })
})
