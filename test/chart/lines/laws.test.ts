import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutLines } from '../../../src/chart/lines/layout'
import type { Line, LinePicture } from '../../../src/chart/lines/picture'
import { overlap, touches } from '../../../src/chart/lines/rects'
import { textWidth } from '../../../src/chart/lines/text-width'
import { event, line, panel, picture, point, stretch } from './sample'

const BREAK = { before: 2012, after: 2014, text: 'other source from 2014' }

/** A line with or without figures on either side of a break. */
const someLine = (index: number): fc.Arbitrary<Line> =>
  fc
    .record({
      left: fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 8 }),
      right: fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 10 }),
      weight: fc.constantFrom('focus', 'plain', 'muted'),
      label: fc.constantFrom('China', 'United States', 'Bosnia and Herzegovina', 'Iran'),
      endText: fc.constantFrom('', '31 %', '2.8 % in 2020'),
      dots: fc.boolean(),
    })
    .map(({ left, right, weight, label, endText, dots }) => {
      const before = stretch(
        left.map((value, i) => point(2000 + i, value, { estimate: i % 3 === 1 })),
        { dots },
      )
      const after = stretch(
        right.map((value, i) => point(2014 + i, value, { hollow: i % 4 === 3 })),
        { dots, afterBreak: true },
      )
      const stretches = [before, after].filter(({ points }) => points.length > 0)
      return line(`L${index}`, stretches, {
        weight: weight as Line['weight'],
        label,
        endText,
        startText: '5 %',
      })
    })

const asRanks = (ranked: Line): Line => ({
  ...ranked,
  stretches: ranked.stretches.map((one) => ({
    ...one,
    points: one.points.map((each) => ({ ...each, value: Math.floor(each.value) + 1 })),
  })),
})

const somePicture: fc.Arbitrary<LinePicture> = fc
  .record({
    lines: fc
      .integer({ min: 0, max: 24 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => someLine(i)))),
    events: fc.array(fc.double({ min: 1999, max: 2025, noNaN: true }), { maxLength: 12 }),
    scale: fc.constantFrom('linear', 'log'),
    turned: fc.boolean(),
    remark: fc.constantFrom('', 'China left out after 2020'),
    panels: fc.constantFrom(1, 1, 1, 3),
  })
  .map(({ lines, events, scale, turned, remark, panels }) =>
    picture(
      Array.from({ length: panels }, (_, i) =>
        panel(turned && scale === 'linear' ? lines.map(asRanks) : lines, {
          id: `p${i}`,
          breaks: [BREAK],
          remark,
        }),
      ),
      {
        fromYear: 2000,
        toYear: 2023,
        low: 1,
        high: 100,
        scale: scale as LinePicture['scale'],
        zero: scale === 'linear' && !turned,
        turned: turned && scale === 'linear',
        events: events.map((at, i) => event(`e${i}`, at, `Something of weight, ${Math.floor(at)}`)),
      },
    ),
  )

const someSize = fc.constantFrom([1376, 600], [960, 540], [704, 480], [358, 420], [358, 1400])

const forAll = (law: (picture: LinePicture, width: number, height: number) => void) =>
  fc.assert(
    fc.property(somePicture, someSize, (drawn, [width = 0, height = 0]) => law(drawn, width, height)),
    { numRuns: 200 },
  )

const wordsBox = ({
  text,
  x,
  y,
  anchor,
  size,
}: {
  text: string
  x: number
  y: number
  anchor: string
  size: number
}) => {
  const width = textWidth(text, size, 'regular')
  return { x: anchor === 'end' ? x - width : x, y: y - size * 0.8, width, height: size }
}

describe('laws of every layout', () => {
  it('no label lies on another, nor on a text of a break or an event, a mark, or a remark', () => {
    forAll((drawn, width, height) => {
      for (const { labels, breaks, events, lines, remark } of layoutLines(drawn, width, height, textWidth)
        .panels) {
        labels.forEach(({ box }, i) => {
          for (const other of labels.slice(i + 1)) expect(overlap(box, other.box)).toBe(false)
          for (const words of [
            ...breaks.flatMap((b) => b.words),
            ...events.flatMap((e) => e.words),
            ...remark,
          ])
            expect(overlap(box, wordsBox(words))).toBe(false)
          for (const { dots } of lines)
            for (const dot of dots)
              expect(overlap(box, { x: dot.x - 4, y: dot.y - 4, width: 8, height: 8 })).toBe(false)
        })
      }
    })
  })

  it('labels inside the plot keep clear of all lines', () => {
    forAll((drawn, width, height) => {
      for (const { labels, lines, plot } of layoutLines(drawn, width, height, textWidth).panels) {
        for (const { box } of labels.filter((label) => label.box.x < plot.x + plot.width))
          for (const { pieces } of lines) for (const piece of pieces) expect(touches(piece, box)).toBe(false)
      }
    })
  })

  it('labels and events stay in the drawing, events apart', () => {
    forAll((drawn, width, height) => {
      const { panels, height: bottom } = layoutLines(drawn, width, height, textWidth)
      for (const { labels, events } of panels) {
        for (const { box } of labels) {
          expect(box.x).toBeGreaterThanOrEqual(0)
          expect(box.x + box.width).toBeLessThanOrEqual(width + 0.5)
          expect(box.y + box.height).toBeLessThanOrEqual(bottom)
        }
        const boxes = events.flatMap(({ words }) => words.map(wordsBox))
        boxes.forEach((box, i) => {
          expect(box.x + box.width).toBeLessThanOrEqual(width)
          for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false)
        })
        for (let i = 1; i < events.length; i++)
          expect((events[i]?.x ?? 0) - (events[i - 1]?.x ?? 0)).toBeGreaterThanOrEqual(60)
      }
    })
  })

  it('every figure is a point of the plot, and no path crosses a break', () => {
    forAll((drawn, width, height) => {
      const layout = layoutLines(drawn, width, height, textWidth)
      for (const [p, { lines, plot, breaks }] of layout.panels.entries()) {
        for (const [i, { points, pieces }] of lines.entries()) {
          const figures = drawn.panels[p]?.lines[i]?.stretches.flatMap((one) => one.points) ?? []
          const drawable = figures.filter(({ value }) => drawn.scale === 'linear' || value > 1e-100)
          expect(points.map(({ year }) => year)).toEqual(drawable.map(({ year }) => year))
          for (const { x, y } of points) {
            expect(x).toBeGreaterThanOrEqual(plot.x - 0.1)
            expect(x).toBeLessThanOrEqual(plot.x + plot.width + 0.1)
            expect(y).toBeGreaterThanOrEqual(plot.y - 0.1)
            expect(y).toBeLessThanOrEqual(plot.y + plot.height + 0.1)
          }
          for (const { x1, x2 } of pieces)
            for (const { x } of breaks) expect((x1 - x) * (x2 - x)).toBeGreaterThan(0)
        }
      }
    })
  })
})
