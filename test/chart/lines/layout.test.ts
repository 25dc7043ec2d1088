import { describe, expect, it } from 'vitest'
import type { LineLayout, PanelDrawing } from '../../../src/chart/lines/drawing'
import { layoutLines } from '../../../src/chart/lines/layout'
import { overlap } from '../../../src/chart/lines/rects'
import { textWidth } from '../../../src/chart/lines/text-width'
import {
  EVENTS,
  line,
  OTHER_SOURCE,
  panel,
  picture,
  point,
  stretch,
  tradeLines,
  tradePicture,
} from './sample'

const only = (layout: LineLayout): PanelDrawing => {
  const first = layout.panels[0]
  if (first === undefined) throw new Error('no panel')
  return first
}

const at = (width: number, height: number) => layoutLines(tradePicture(), width, height, textWidth)

describe('a chart of one panel', () => {
  it('gives the same drawing for the same input', () => {
    expect(at(1376, 600)).toEqual(at(1376, 600))
  })

  it('has round grid lines from 0 and its years at round steps with both ends', () => {
    const { grid, years } = only(at(1376, 600))
    expect(grid.map(({ words }) => words[0]?.text)).toEqual(['0', '10', '20', '30', '40', '50 %'])
    expect(years.map(({ year }) => year)).toEqual([1995, 2000, 2005, 2010, 2015, 2020, 2024])
  })

  it('interrupts paths, grid lines and axis at the break, and says so', () => {
    const { lines, grid, breaks } = only(at(1376, 600))
    const x = breaks[0]?.x ?? 0
    expect(breaks[0]?.words.map(({ text }) => text)).toEqual(['other source', 'from 2021'])
    expect(breaks[0]?.rule).not.toBeNull()
    for (const { pieces } of lines)
      for (const { x1, x2 } of pieces) expect(x > Math.min(x1, x2) && x < Math.max(x1, x2)).toBe(false)
    for (const { parts } of grid) for (const [from, to] of parts) expect(x > from && x < to).toBe(false)
  })

  it('marks the end of each run, and the first point of the other source hollow', () => {
    const china = only(at(1376, 600)).lines.find(({ id }) => id === 'CHN-KAZ')
    expect(china?.dots.map(({ kind, hollow }) => [kind, hollow])).toEqual([
      ['end', false],
      ['first', true],
      ['end', false],
    ])
  })

  it('writes labels of lines that end early at their own end, the others at the right', () => {
    const { labels, plot } = only(at(1376, 600))
    const edge = plot.x + plot.width
    const russia = labels.find(({ endText }) => endText === '21.4 % in 2020')
    const china = labels.find(({ endText }) => endText === '31 %')
    expect(russia?.box.x).toBeLessThan(edge - 200)
    expect(china?.x).toBeGreaterThan(edge)
    expect(labels.filter(({ label }) => label === '47.1 %')).toHaveLength(1)
  })

  it('leaves out the later event where two stand nearer than 60 pixels', () => {
    const { events } = only(at(1376, 600))
    expect(events.map(({ id }) => id)).toEqual(['customs', 'eaeu', 'ukraine'])
    for (let i = 1; i < events.length; i++)
      expect((events[i]?.x ?? 0) - (events[i - 1]?.x ?? 0)).toBeGreaterThanOrEqual(60)
  })

  it('keeps half of a phone for the plot, with fewer years', () => {
    const { plot, years, labels } = only(at(358, 420))
    expect(plot.width).toBeGreaterThanOrEqual(170)
    expect(years.length).toBeLessThanOrEqual(4)
    for (const { box } of labels) expect(box.x + box.width).toBeLessThanOrEqual(358)
  })

  it('says how many labels found no room', () => {
    const many = Array.from({ length: 60 }, (_, i) =>
      line(`L${i}`, [stretch([point(1995, i), point(2024, i)])]),
    )
    const { labels } = only(layoutLines(picture([panel(many)]), 1000, 400, textWidth))
    const more = labels.find((label) => label.line === null)
    const named = labels.length - 1
    expect(more?.endText).toBe(`+${60 - named} more`)
    expect(named).toBeGreaterThan(10)
  })

  it('draws nothing but axes where nothing is known', () => {
    const { lines, labels, grid } = only(layoutLines(picture([panel([])]), 600, 400, textWidth))
    expect([lines, labels]).toEqual([[], []])
    expect(grid.length).toBeGreaterThan(1)
    expect(layoutLines(picture([]), 600, 400, textWidth).panels).toEqual([])
  })
})

describe('small multiples', () => {
  const five = ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'].map((host) =>
    panel(tradeLines(host), { id: host, heading: host, breaks: [OTHER_SOURCE] }),
  )
  const multiples = picture(five, {
    high: 66,
    events: EVENTS,
    key: [
      { label: 'China', colour: '--a', textColour: '--b', endMark: 'circle', dash: null },
      { label: 'Russia', colour: '--a', textColour: '--b', endMark: 'square', dash: null },
    ],
  })

  it.each([
    [1376, 640, 3],
    [704, 1000, 2],
    [358, 1600, 1],
  ])('at %i pixels stand side by side as fit', (width, height, columns) => {
    const { panels, key } = layoutLines(multiples, width, height, textWidth)
    expect(new Set(panels.map(({ area }) => area.x)).size).toBe(columns)
    const bottom = Math.max(...(key?.entries ?? []).map(({ y }) => y))
    expect(bottom).toBeLessThan(height)
    for (const [i, a] of panels.entries())
      for (const b of panels.slice(i + 1)) expect(overlap(a.area, b.area)).toBe(false)
  })

  it('have three labels at most, focus first, and no texts at events and breaks', () => {
    for (const { labels, events, breaks } of layoutLines(multiples, 1376, 640, textWidth).panels) {
      expect(labels.map(({ label }) => label).sort()).toEqual(['China', 'Russia', 'Türkiye'])
      expect(events.every(({ words }) => words.length === 0)).toBe(true)
      expect(breaks.every(({ rule, words }) => rule === null && words.length === 0)).toBe(true)
    }
  })

  it('explain their signs and lines in a key', () => {
    const { key } = layoutLines(multiples, 1376, 640, textWidth)
    expect(key?.heading.text).toBe('In every panel')
    expect(key?.entries.map(({ sign }) => sign)).toEqual(
      expect.arrayContaining(['event', 'break', 'first', 'line']),
    )
  })
})
