import { describe, expect, test } from 'vitest'
import { innerPoint, inside, partArea } from '../../src/compile/shapes-geometry'
import { pathData } from '../../src/compile/shapes-path'
import { ringsOf } from './shapes-rings'

const square: [number, number][] = [
  [10, 10],
  [20, 10],
  [20, 20],
  [10, 20],
  [10, 10],
]
const hole: [number, number][] = [
  [12, 12],
  [18, 12],
  [18, 18],
  [12, 18],
]

describe('path data', () => {
  test('is relative and without needless characters', () => {
    expect(pathData([square], true)).toBe('M10 10l10 0 0 10-10 0z')
    expect(
      pathData(
        [
          [
            [0.04, 0],
            [0.46, -0.5],
            [1, 1],
          ],
        ],
        false,
      ),
    ).toBe('M0 0l.5-.5 .5 1.5')
  })

  test('starts each line from the end of the one before', () => {
    expect(ringsOf(pathData([square, hole], true))).toEqual([square.slice(0, 4), hole])
  })

  test('drops what has shrunk to nothing', () => {
    const dot: [number, number][] = [
      [5, 5],
      [5.01, 5],
      [5, 5.01],
    ]
    expect(pathData([dot], true)).toBe('')
    expect(pathData([dot, square], true)).toBe(pathData([square], true))
  })
})

describe('geometry', () => {
  test('area leaves out holes', () => {
    expect(partArea([square, hole])).toBe(100 - 36)
  })

  test('the inner point keeps clear of a hole', () => {
    const { x, y } = innerPoint([square, hole])
    expect(inside([square, hole], x, y)).toBe(true)
  })

  test('the inner point of a bent country is in it', () => {
    const bent: [number, number][] = [
      [0, 0],
      [30, 0],
      [30, 4],
      [4, 4],
      [4, 30],
      [0, 30],
    ]
    const { x, y } = innerPoint([bent])
    expect(inside([bent], x, y)).toBe(true)
  })
})
