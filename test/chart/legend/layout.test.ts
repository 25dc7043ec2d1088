import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flow } from '../../../src/chart/legend/flow'
import { layoutLegend } from '../../../src/chart/legend/layout'
import type { LegendPicture } from '../../../src/chart/legend/picture'
import { overlap } from '../../../src/chart/lines/rects'
import { textWidth } from '../../../src/chart/lines/text-width'
import { leaders, named, strip } from './sample'

const boxes = (picture: LegendPicture, width: number) =>
  layoutLegend(picture, width).words.map(({ text, x, y, anchor, size, bold }) => {
    const wide = textWidth(text, size, bold ? 'bold' : 'regular')
    const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2
    return { text, x: left, y: y - size * 0.75, width: wide, height: size * 0.9 }
  })

describe('a strip of classes', () => {
  it('writes the breaks between the classes, and the ends at the ends', () => {
    const { cells, words } = layoutLegend(strip, 700)
    const middleOf = (text: string) => {
      const found = boxes(strip, 700).find((box) => box.text === text)
      return (found?.x ?? 0) + (found?.width ?? 0) / 2
    }
    expect(middleOf('10')).toBeCloseTo(cells[2]?.box.x ?? 0, 0)
    expect(middleOf('20')).toBeCloseTo(cells[4]?.box.x ?? 0, 0)
    expect(words.map(({ text }) => text)).toEqual(expect.arrayContaining(['0', '91', 'no data', '45']))
  })

  it('has columns as high as its counts, and none for nothing', () => {
    const { columns, cells } = layoutLegend(strip, 700)
    const heights = columns.map(({ height }) => height)
    expect(Math.max(...heights)).toBe(heights[1])
    expect(columns).toHaveLength(5)
    expect(cells).toHaveLength(6)
    for (const { y, height } of columns) expect(y + height).toBeLessThan(cells[0]?.box.y ?? 0)
  })

  it('stands alone on a phone, its entries below', () => {
    const { columns, words, signs, cells, width } = layoutLegend(strip, 358)
    expect(columns).toEqual([])
    expect(words.map(({ text }) => text)).not.toContain('Percent of goods trade')
    expect(signs[0]?.box.y).toBeGreaterThan(cells[0]?.box.y ?? 0)
    expect(width).toBeLessThanOrEqual(358)
  })

  it('of single values writes each under the middle of its class', () => {
    const few = { ...strip, classes: strip.classes.slice(0, 3), breaks: ['1', '2', '3'] }
    const { cells } = layoutLegend(few, 700)
    const two = boxes(few, 700).find((box) => box.text === '2')
    const cell = cells[1]?.box
    expect((two?.x ?? 0) + (two?.width ?? 0) / 2).toBeCloseTo((cell?.x ?? 0) + 23, 0)
  })

  it('breaks a long title, and makes room for words at both ends', () => {
    const long = {
      ...strip,
      title: 'Place among all countries with a figure, 1 is the largest',
      classes: strip.classes.slice(0, 3),
      breaks: ['0', '1', '2', '3'],
      lowWord: 'nearer to the actor',
      highWord: 'farther from it',
    }
    const all = boxes(long, 700).filter(({ x }) => x < 276)
    expect(Math.max(...all.map(({ x, width }) => x + width))).toBeLessThanOrEqual(276)
    all.forEach((box, i) => {
      for (const other of all.slice(i + 1)) expect(overlap(box, other)).toBe(false)
    })
  })

  it('says how much of it is a foot along the bottom, and how much a corner over it', () => {
    const { foot, corner, height, cells } = layoutLegend(strip, 1066)
    expect(height - foot).toBe(cells[0]?.box.y)
    expect(corner).toEqual({ width: 276, height: height - foot })
  })

  it('takes two short entries beside a slim strip on a phone', () => {
    const two = { ...strip, entries: strip.entries.slice(0, 2) }
    const { signs, cells, height } = layoutLegend(two, 374)
    expect(signs[0]?.box.y).toBe(cells[0]?.box.y)
    expect(height).toBeLessThan(layoutLegend(strip, 374).height)
  })

  it('never writes one text on another, at any width', () => {
    const texts = fc.array(fc.constantFrom('0', '5', '1,250', '30 %', 'US$ 31.2 bn', '−10'), {
      minLength: 2,
      maxLength: 9,
    })
    fc.assert(
      fc.property(texts, fc.integer({ min: 220, max: 900 }), (breaks, width) => {
        const classes = breaks
          .slice(1)
          .map((_, i) => ({ fill: `--ramp-CHN-${i + 1}`, count: i * 7, name: '' }))
        const all = boxes({ ...strip, breaks, classes }, width)
        all.forEach((box, i) => {
          for (const other of all.slice(i + 1)) expect(overlap(box, other)).toBe(false)
        })
      }),
    )
  })
})

describe('other legends', () => {
  it('of leaders counts classes row by row', () => {
    const { cells, marks, words } = layoutLegend(leaders, 420)
    expect(cells.map(({ name }) => name)).toEqual(['CHN 0', 'CHN 1', 'CHN 2', 'RUS 0', 'RUS 1', 'RUS 2'])
    expect(cells[0]?.box.y).toBe(cells[2]?.box.y)
    expect(cells[3]?.box.y).toBeGreaterThan(cells[0]?.box.y ?? 0)
    expect(marks.map(({ endMark }) => endMark)).toEqual(['circle', 'square'])
    expect(words.map(({ text }) => text)).toEqual(expect.arrayContaining(['2–10', 'over 25', 'China', '40']))
  })

  it('of named classes wraps where the room ends', () => {
    const rows = (width: number) => new Set(layoutLegend(named, width).cells.map(({ box }) => box.y)).size
    expect([rows(600), rows(150)]).toEqual([1, 3])
  })

  it('without entries ends with its classes', () => {
    for (const picture of [strip, named, leaders]) {
      const whole = layoutLegend(picture, 150)
      const bare = layoutLegend({ ...picture, entries: [] }, 150)
      expect(bare.height).toBeLessThan(whole.height)
      expect(bare.signs).toEqual([])
    }
  })
})

describe('flow', () => {
  it('begins a row where the next item would run over', () => {
    expect(flow([50, 50, 50], 120, 10)).toEqual([
      { x: 0, row: 0 },
      { x: 60, row: 0 },
      { x: 0, row: 1 },
    ])
    expect(flow([500], 120, 10)).toEqual([{ x: 0, row: 0 }])
  })
})
