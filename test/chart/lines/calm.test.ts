import { describe, expect, it } from 'vitest'
import { brokenRule, drawEvents } from '../../../src/chart/lines/events'
import { layoutLines } from '../../../src/chart/lines/layout'
import { overlap } from '../../../src/chart/lines/rects'
import { textWidth } from '../../../src/chart/lines/text-width'
import { event, line, OTHER_SOURCE, panel, picture, point, stretch, tradeLines } from './sample'

const years = (from: number, values: readonly number[]) => values.map((value, i) => point(from + i, value))
const lay = (drawn: Parameters<typeof layoutLines>[0], width = 1376, height = 540) =>
  layoutLines(drawn, width, height, textWidth)
const only = (drawn: Parameters<typeof layoutLines>[0], width?: number) => lay(drawn, width).panels[0]

describe('events', () => {
  const many = Array.from({ length: 25 }, (_, i) => event(`e${i}`, 1996 + i, `War, ${1996 + i}`))
  const frame = (labelled: boolean, width: number) => ({
    plot: { x: 40, y: 60, width, height: 400 },
    top: 20,
    right: width + 200,
    size: 13,
    labelled,
    x: (year: number) => 40 + ((year - 1995) / 29) * width,
  })

  it.each([
    [true, 1190, 7],
    [true, 180, 2],
    [false, 272, 2],
  ])(
    'are so few that the eye sees the lines first (with labels: %s, %i pixels: %i)',
    (labelled, width, most) => {
      const drawn = drawEvents(many, { from: 1995, to: 2024 }, frame(labelled, width), textWidth)
      expect(drawn.length).toBeLessThanOrEqual(most)
      expect(drawn.length).toBeGreaterThanOrEqual(2)
    },
  )

  it('interrupt their rule where a text lies over it, and only there', () => {
    const [first] = drawEvents(many, { from: 1995, to: 2024 }, frame(true, 1190), textWidth)
    if (first === undefined) throw new Error('no event')
    const over = { x: first.x - 20, y: 100, width: 40, height: 16 }
    const beside = { x: first.x + 30, y: 200, width: 40, height: 16 }
    expect(first.parts).toEqual([[20, 460]])
    expect(brokenRule(first, [over, beside]).parts).toEqual([
      [20, 100],
      [116, 460],
    ])
    expect(brokenRule(first, [{ ...over, y: 0, height: 600 }]).parts).toEqual([])
  })

  it('run through no label and no text of a break', () => {
    const drawn = only(
      picture([panel(tradeLines('KAZ'), { breaks: [OTHER_SOURCE] })], { high: 47, events: many }),
    )
    const texts = drawn?.labels.map(({ box }) => box) ?? []
    expect(texts.length).toBeGreaterThan(5)
    for (const { x, parts } of drawn?.events ?? [])
      for (const [top, bottom] of parts)
        for (const box of texts)
          expect(overlap(box, { x, y: top, width: 0.1, height: bottom - top })).toBe(false)
  })
})

describe('runs of one year at the edge', () => {
  const alone = stretch(years(1994, [50]))
  const run = stretch(years(1995, [47, 46, 40]), { afterBreak: true })

  it('are dots, as they end nothing; the line’s end keeps its mark', () => {
    const gap = { before: 1994, after: 1995, text: 'other source from 1995' }
    const drawn = only(
      picture([panel([line('RUS', [alone, run])], { breaks: [gap] })], { fromYear: 1994, high: 50 }),
    )
    expect(drawn?.lines[0]?.dots.map(({ kind }) => kind)).toEqual(['dot', 'first', 'end'])
  })
})

describe('named classes', () => {
  const classes = [
    { code: 0, label: 'No' },
    { code: 1, label: 'Named official or state language of the whole country' },
  ]
  const both = ['A', 'B', 'C'].map((id) => line(id, [stretch(years(2000, [0, 1, 1]))], { endText: '' }))
  const drawn = (width: number) =>
    only(picture([panel(both)], { categories: classes, fromYear: 2000, toYear: 2002, axisName: '' }), width)

  it('are stepped half-way between two years, each line in a lane of its own', () => {
    const lines = drawn(1376)?.lines ?? []
    expect(lines[0]?.paths[0]?.d).toMatch(/^M[\d.]+ [\d.]+H[\d.]+V[\d.]+H[\d.]+H[\d.]+V[\d.]+H[\d.]+$/)
    for (const { pieces } of lines)
      for (const { x1, y1, x2, y2 } of pieces) expect(x1 === x2 || y1 === y2).toBe(true)
    const heights = lines.map(({ points }) => points[0]?.y ?? 0)
    expect(new Set(heights).size).toBe(3)
    expect(Math.max(...heights) - Math.min(...heights)).toBe(18)
  })

  it('have their names broken into lines that nothing cuts', () => {
    const { grid, plot } = drawn(358) ?? { grid: [], plot: { x: 0 } }
    const names = grid.flatMap(({ words }) => words)
    expect(names.map(({ text }) => text).join(' ')).toBe(`${classes[0]?.label} ${classes[1]?.label}`)
    for (const { text, x, size } of names) {
      expect(x - textWidth(text, size, 'regular')).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThan(plot.x)
    }
  })
})

describe('many lines', () => {
  const crowd = (count: number) =>
    only(
      picture(
        [
          panel(
            Array.from({ length: count }, (_, i) =>
              line(`L${i}`, [stretch(years(2000, [i, i + 1, i]))], i === 0 ? { weight: 'focus' } : {}),
            ),
          ),
        ],
        { fromYear: 2000, toYear: 2002, high: count },
      ),
    )

  it('lose their marks and some of their strength; those in focus do not', () => {
    const look = (count: number) => {
      const [focus, plain] = crowd(count)?.lines ?? []
      return [focus?.opacity, plain?.opacity, plain?.paths[0]?.width, plain?.dots.length]
    }
    expect(look(20)).toEqual([1, 1, 2, 1])
    expect(look(30)).toEqual([1, 0.85, 1.5, 0])
    expect(look(200)).toEqual([1, 0.5, 1.25, 0])
  })

  it('are labelled only where the label finds room near its line', () => {
    const { labels, lines } = crowd(40) ?? { labels: [], lines: [] }
    const named = labels.filter((label) => label.line !== null && label.line !== 'L0')
    expect(named.length).toBeGreaterThan(12)
    for (const { line: id, box } of named) {
      const end = lines.find((one) => one.id === id)?.points.at(-1)
      expect(Math.abs((end?.y ?? 0) - box.y - box.height / 2)).toBeLessThanOrEqual(64)
    }
    expect(labels.find((label) => label.line === null)?.endText).toBe(`+${40 - named.length - 1} more`)
  })

  it('are all labelled where few end at one place', () => {
    const same = Array.from({ length: 6 }, (_, i) => line(`S${i}`, [stretch(years(2000, [1, 1, 1]))]))
    const drawn = only(picture([panel(same)], { fromYear: 2000, toYear: 2002, high: 1 }))
    expect(drawn?.labels).toHaveLength(6)
  })
})

describe('labels', () => {
  const russia = line('RUS', [stretch(years(2000, [1, 2]))], {
    label: 'Russia',
    endText: '2 % in 2001',
    endShort: '2, 2001',
  })
  const drawn = (width: number, count = 1) =>
    lay(
      picture(
        Array.from({ length: count }, (_, i) => panel([russia], { id: `${i}` })),
        { fromYear: 2000, toYear: 2002 },
      ),
      width,
    ).panels[0]?.labels[0]?.endText

  it('are short on phones and in small multiples', () => {
    expect([drawn(1376), drawn(358), drawn(1376, 3)]).toEqual(['2 % in 2001', '2, 2001', '2, 2001'])
  })

  it('keep their names and figures in two columns on a tablet', () => {
    const usa = line('USA', [stretch(years(2000, [1, 2, 2]))], { label: 'United States', endShort: '3100' })
    const five = Array.from({ length: 5 }, (_, i) => panel([usa], { id: `${i}` }))
    const drawn = lay(
      picture(five, { fromYear: 2000, toYear: 2002, tick: (value) => (value * 10_000).toLocaleString('en') }),
      704,
    )
    for (const { labels, area } of drawn.panels) {
      expect(labels.map(({ label, endText }) => `${label} ${endText}`)).toEqual(['United States 3100'])
      for (const { box } of labels) expect(box.x + box.width).toBeLessThanOrEqual(area.x + area.width)
    }
  })

  it('of lines that are not in focus are grey, as words at a quarter of their strength cannot be read', () => {
    const two = [
      line('A', [stretch(years(2000, [1, 2]))], { weight: 'focus' }),
      line('B', [stretch(years(2000, [3, 4]))], { weight: 'muted' }),
    ]
    const labels = only(picture([panel(two)], { fromYear: 2000, toYear: 2001 }))?.labels ?? []
    expect(labels.map(({ line: id, textColour }) => [id, textColour]).sort()).toEqual([
      ['A', '--actor-A-text'],
      ['B', '--ink-3'],
    ])
  })
})
