import { describe, expect, it } from 'vitest'
import { cardPlace } from '../../../src/view/page/card-place'

const DRAWING = { width: 1000, height: 500 }
const CARD = { width: 300, height: 100 }

describe('a card', () => {
  it('stands beside what it describes, on the right where it fits', () => {
    expect(cardPlace({ x: 300, y: 250 }, DRAWING, CARD, { left: 250, right: 400 })).toEqual({
      left: 412,
      top: 200,
    })
  })

  it('stands on the left where the right has no room', () => {
    expect(cardPlace({ x: 800, y: 250 }, DRAWING, CARD, { left: 700, right: 900 })).toEqual({
      left: 388,
      top: 200,
    })
  })

  it('stands beside the point where what it describes is too wide, or unknown', () => {
    expect(cardPlace({ x: 300, y: 250 }, DRAWING, CARD, { left: 100, right: 700 }).left).toBe(328)
    expect(cardPlace({ x: 800, y: 250 }, DRAWING, CARD, null).left).toBe(472)
  })

  it('never leaves the drawing', () => {
    for (const x of [0, 250, 500, 750, 1000])
      for (const y of [0, 250, 500]) {
        const { left, top } = cardPlace({ x, y }, DRAWING, CARD, { left: x - 40, right: x + 40 })
        expect(left).toBeGreaterThanOrEqual(0)
        expect(left + CARD.width).toBeLessThanOrEqual(DRAWING.width)
        expect(top).toBeGreaterThanOrEqual(0)
        expect(top + CARD.height).toBeLessThanOrEqual(DRAWING.height)
      }
  })
})
