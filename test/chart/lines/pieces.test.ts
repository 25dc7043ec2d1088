import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawLine } from '../../../src/chart/lines/line-path'
import { crosses, touches } from '../../../src/chart/lines/rects'
import { spread } from '../../../src/chart/lines/spread'
import { textWidth } from '../../../src/chart/lines/text-width'
import { inTwoLines, shortened } from '../../../src/chart/lines/wrap'
import { line, point, stretch } from './sample'

const places = {
  x: (year: number) => (year - 2000) * 10,
  y: (value: number) => (value < 0 ? null : 100 - value),
}

const STYLE = { multiple: false, crowd: 'none' as const, stepped: false }

describe('the path of a line', () => {
  it('dashes the piece that leads to an estimate, and only that', () => {
    const points = [point(2000, 1), point(2001, 2), point(2002, 3, { estimate: true }), point(2003, 4)]
    const { paths } = drawLine(line('CHN', [stretch(points)]), [], places, STYLE)
    expect(paths.map(({ d, dash }) => [d, dash])).toEqual([
      ['M0 99L10 98', null],
      ['M10 98L20 97', '4 3'],
      ['M20 97L30 96', null],
    ])
  })

  it('leaves out what the scale has no place for, and joins nothing over it', () => {
    const points = [point(2000, 1), point(2001, -1), point(2002, 3), point(2003, 4)]
    const drawn = drawLine(line('CHN', [stretch(points)]), [], places, STYLE)
    expect(drawn.paths.map(({ d }) => d)).toEqual(['M20 97L30 96'])
    expect(drawn.points.map(({ year }) => year)).toEqual([2000, 2002, 2003])
  })

  it('has dots for readings with a wide step, rings for doubtful ones, a mark for a lonely one', () => {
    const points = [point(2000, 1), point(2004, 2, { hollow: true }), point(2008, 3)]
    const drawn = drawLine(line('CHN', [stretch(points, { dots: true })]), [], places, STYLE)
    expect(drawn.dots.map(({ kind }) => kind)).toEqual(['dot', 'ring', 'end'])
    const lonely = drawLine(line('CHN', [stretch([point(2004, 2)])]), [], places, STYLE)
    expect(lonely.dots.map(({ kind }) => kind)).toEqual(['end'])
    expect(lonely.paths).toEqual([])
  })

  it('draws thin what only another group has, and focus thicker', () => {
    const two = [point(2000, 1), point(2001, 2)]
    const width = (rest: object, weight: 'plain' | 'focus') =>
      drawLine(line('CHN', [stretch(two, rest)], { weight }), [], places, STYLE).paths[0]?.width
    expect([width({}, 'plain'), width({}, 'focus'), width({ thin: true }, 'focus')]).toEqual([2, 3, 1])
  })

  it('changes its signature with whatever is seen or spoken', () => {
    const of = (name: string, colour = '--a') =>
      drawLine(line('CHN', [stretch([point(2000, 1, { name })])], { colour }), [], places, STYLE).signature
    expect(of('one')).toBe(of('one'))
    expect(of('one')).not.toBe(of('another'))
    expect(of('one')).not.toBe(of('one', '--b'))
  })
})

describe('moving apart', () => {
  it('moves nothing that has room, and little where it has none', () => {
    const at = (...middles: number[]) => middles.map((middle) => ({ at: middle, height: 10 }))
    expect(spread(at(20, 40, 60), 0, 100)).toEqual([20, 40, 60])
    expect(spread(at(50, 50), 0, 100)).toEqual([45, 55])
    expect(spread(at(98, 99), 0, 100)).toEqual([85, 95])
    expect(spread(at(-5, 2), 0, 100)).toEqual([5, 15])
  })

  it('never overlaps and stays within bounds when the room is enough', () => {
    const wishes = fc.array(
      fc.record({ at: fc.integer({ min: -50, max: 550 }), height: fc.constantFrom(18, 21) }),
      {
        maxLength: 20,
      },
    )
    fc.assert(
      fc.property(wishes, (unsorted) => {
        const wanted = unsorted.toSorted((a, b) => a.at - b.at)
        const middles = spread(wanted, 0, 500)
        wanted.forEach(({ height }, i) => {
          const middle = middles[i] ?? Number.NaN
          expect(middle - height / 2).toBeGreaterThanOrEqual(-1e-9)
          expect(middle + height / 2).toBeLessThanOrEqual(500 + 1e-9)
          const next = middles[i + 1]
          if (next !== undefined)
            expect(next - middle).toBeGreaterThanOrEqual((height + (wanted[i + 1]?.height ?? 0)) / 2 - 1e-9)
        })
      }),
    )
  })
})

describe('texts', () => {
  it('are measured with accents as wide as their base letters and bold wider', () => {
    expect(textWidth('Türkiye', 14, 'regular')).toBe(textWidth('Turkiye', 14, 'regular'))
    expect(textWidth('Russia', 14, 'bold')).toBeGreaterThan(textWidth('Russia', 14, 'regular'))
    expect(textWidth('2024', 10, 'regular')).toBe(20)
  })

  it('break into two even lines and are shortened to the room', () => {
    expect(inTwoLines('Eurasian Economic Union, 2015', 12, 150, textWidth)).toEqual([
      'Eurasian Economic',
      'Union, 2015',
    ])
    expect(shortened('Bosnia and Herzegovina', 14, 'bold', 70, textWidth)).toBe('Bosnia a…')
    expect(shortened('Iran', 14, 'bold', 70, textWidth)).toBe('Iran')
  })
})

describe('pieces and rectangles', () => {
  const rect = { x: 10, y: 10, width: 20, height: 10 }
  it('touch also where a piece runs through without an end inside', () => {
    expect(touches({ x1: 0, y1: 15, x2: 100, y2: 15 }, rect)).toBe(true)
    expect(touches({ x1: 0, y1: 0, x2: 5, y2: 50 }, rect)).toBe(false)
    expect(touches({ x1: 0, y1: 21, x2: 100, y2: 22 }, rect)).toBe(false)
    expect(touches({ x1: 12, y1: 12, x2: 12, y2: 12 }, rect)).toBe(true)
  })

  it('cross only where both lie on either side of the other', () => {
    expect(crosses({ x1: 0, y1: 0, x2: 10, y2: 10 }, { x1: 0, y1: 10, x2: 10, y2: 0 })).toBe(true)
    expect(crosses({ x1: 0, y1: 0, x2: 4, y2: 4 }, { x1: 0, y1: 10, x2: 10, y2: 0 })).toBe(false)
  })
})
