import { describe, expect, it } from 'vitest'
import { listRows, listsThatFit } from '../../../src/view/map/list-rows'

const room = { height: 602, pins: 0, five: 5, reasons: [], note: false }

describe('rows beside the map', () => {
  it('fill the height, four of them for the lowest', () => {
    expect(listRows(room)).toEqual({ highest: 10, lowest: 4 })
    expect(listRows({ ...room, five: 0 })).toEqual({ highest: 12, lowest: 4 })
  })

  it('are fewer where reasons, a note or a pin take room', () => {
    expect(listRows({ ...room, reasons: ['no figure found', 'no figure found'] }).highest).toBe(9)
    const long = 'Mirror ratio passes 100: China books goods in transit as exports to Kyrgyzstan.'
    expect(listRows({ ...room, reasons: [long, long] }).highest).toBe(8)
    expect(listRows({ ...room, pins: 1, note: true })).toEqual({ highest: 3, lowest: 3 })
  })

  it('drop the lowest before there are fewer than three of the highest', () => {
    expect(listRows({ ...room, pins: 2 })).toEqual({ highest: 3, lowest: 0 })
  })
})

describe('lists under each other', () => {
  it('are those that fit, in their order', () => {
    const tall = { ...room, height: 560 }
    expect(listsThatFit([4, 10], tall, 4)).toBe(1)
    expect(listsThatFit([10, 4], { ...tall, height: 480 }, 4)).toBe(0)
    expect(listsThatFit([1, 1], tall, 4)).toBe(2)
  })
})
