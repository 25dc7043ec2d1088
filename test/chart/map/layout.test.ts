import { describe, expect, test } from 'vitest'
import { textWidth } from '../../../src/chart/lines/text-width'
import { placeLabels } from '../../../src/chart/map/labels'
import { circleAt, fitClear, fitFrame, hasCircles, layoutMap } from '../../../src/chart/map/layout'
import { contains, lowerLeft, outlineOf, readRings } from '../../../src/chart/map/outline'
import type { MapPicture } from '../../../src/chart/map/picture'
import { walk } from '../../../src/chart/map/walk'
import { actorId, hostId } from '../../../src/model/ids'
import { centralAsia, leaderPicture, mark, missing, valuePicture, world, worldPicture } from './pictures'

describe('the frame', () => {
  test('fills the drawing one way and stands in its middle the other', () => {
    expect(fitFrame({ x: 100, y: 50, width: 200, height: 100 }, 400, 400)).toEqual({
      scale: 2,
      left: -200,
      top: 0,
    })
  })
})

describe('a corner that countries keep clear of', () => {
  const frame = { x: 0, y: 0, width: 100, height: 100 }
  const corner = { width: 120, height: 60 }

  test('moves the frame aside or up where there is room', () => {
    // Twice as wide as the frame: 100 px stand free on each side.
    const aside = fitClear(frame, [[0, 90]], 400, 200, corner)
    expect(aside).toEqual({ scale: 2, left: 120, top: 0 })
    const up = fitClear(frame, [[0, 90]], 200, 400, { width: 120, height: 180 })
    expect(up.scale).toBe(2)
    expect(90 * 2 + up.top).toBe(220)
  })

  test('makes it smaller where there is none, and leaves it where it keeps clear by itself', () => {
    const tight = fitClear(frame, [[0, 90]], 200, 200, corner)
    expect(tight.scale).toBeLessThan(2)
    expect(tight.left >= 120 || 90 * tight.scale + tight.top <= 140).toBe(true)
    expect(fitClear(frame, [[70, 95]], 200, 200, corner)).toEqual(fitFrame(frame, 200, 200))
  })

  test('holds for every region of the world and for Central Asia', () => {
    const legend = { width: 292, height: 90 }
    const views = Object.values(world.frames).map((box) => [world, box] as const)
    for (const [shapes, box] of [...views, [centralAsia, centralAsia.view] as const]) {
      const { fit } = layoutMap({ ...worldPicture([]), shapes, frame: box, marks: [] }, 1066, 480, legend)
      for (const [x, y] of lowerLeft(shapes, box)) {
        const [px, py] = [x * fit.scale + fit.left, y * fit.scale + fit.top]
        expect(px < legend.width - 0.01 && py > 480 - legend.height + 0.01).toBe(false)
      }
      expect(fit.scale).toBeGreaterThan(fitFrame(box, 1066, 480).scale * 0.75)
    }
  })
})

describe('small states', () => {
  const layout = layoutMap(worldPicture(), 1066, 520)

  test('are circles of 10 px, large ones are not', () => {
    for (const code of ['MLT', 'SGP', 'BHR', 'TUV', 'LUX']) {
      const circle = layout.circles.get(hostId(code))
      expect((circle?.radius ?? 0) * layout.fit.scale).toBeCloseTo(5)
    }
    for (const code of ['KAZ', 'TJK', 'BEL', 'ISR', 'SLV'])
      expect(layout.circles.has(hostId(code))).toBe(false)
  })

  test('are outlines again when there is room for them', () => {
    const europe = { ...worldPicture(), frame: world.frames['R_EUROPE'] ?? world.view }
    const near = layoutMap(europe, 1066, 520)
    expect(near.circles.has(hostId('LUX'))).toBe(false)
    expect(near.circles.has(hostId('VAT'))).toBe(true)
  })

  test('are told of where there are any', () => {
    const hosts = (...codes: string[]) => new Set(codes.map(hostId))
    expect(hasCircles(world, world.view, hosts('KAZ', 'MLT'), 1066, 520)).toBe(true)
    expect(hasCircles(world, world.view, hosts('KAZ', 'UZB'), 1066, 520)).toBe(false)
    expect(hasCircles(centralAsia, centralAsia.view, hosts('KAZ'), 300, 200)).toBe(false)
  })

  test('can be hit within 12 px, the nearest first', () => {
    const { scale, left, top } = layout.fit
    const malta = layout.circles.get(hostId('MLT'))
    const [x, y] = [(malta?.x ?? 0) * scale + left, (malta?.y ?? 0) * scale + top]
    expect(circleAt(layout, x, y + 11)).toBe('MLT')
    expect(circleAt(layout, x, y + 14)).toBe(null)
  })

  test('are whole: no circle is cut by the edge', () => {
    for (const circle of layout.circles.values()) {
      expect((circle.x - circle.radius) * layout.fit.scale + layout.fit.left).toBeGreaterThanOrEqual(0)
      expect((circle.x + circle.radius) * layout.fit.scale + layout.fit.left).toBeLessThanOrEqual(1066)
    }
  })
})

describe('marks', () => {
  test('leaders have end marks where a country has 24 px', () => {
    const leader = { kind: 'leader', actor: actorId('CHN'), depth: 1 } as const
    const hosts = ['KAZ', 'FRA', 'LUX', 'TJK']
    const layout = layoutMap(worldPicture(hosts.map((host) => mark(host, leader))), 1066, 520)
    expect(layout.endMarks.map((end) => end.host)).toEqual(['FRA', 'KAZ'])
  })

  test('hollow countries have a band that leaves their middle open', () => {
    const layout = layoutMap(
      worldPicture([
        mark('KAZ', { kind: 'self' }, { hollow: true }),
        mark('TJK', { kind: 'self' }, { hollow: true }),
      ]),
      1066,
      520,
    )
    expect(layout.bands.get(hostId('KAZ'))).toBe(5)
    expect(layout.bands.get(hostId('TJK'))).toBeLessThan(3)
    expect(layout.bands.size).toBe(2)
  })
})

describe('outlines', () => {
  test('are read from relative paths', () => {
    expect(readRings('M10 10l10 0 0 10-10 0zm2 2l.5-.5 .5 .5z')).toEqual([
      [10, 10, 20, 10, 20, 20, 10, 20],
      [12, 12, 12.5, 11.5, 13, 12],
    ])
  })
})

describe('arrow keys', () => {
  const { stops } = layoutMap(worldPicture([missing('UZB')]), 1066, 520)
  test.each([
    ['KAZ', 'ArrowDown', 'UZB'],
    ['KAZ', 'ArrowRight', 'MNG'],
    ['FRA', 'ArrowDown', 'AND'],
    ['BRA', 'ArrowLeft', 'PER'],
    ['KAZ', 'Home', 'ABW'],
    ['KAZ', 'End', 'ZWE'],
  ])('from %s %s leads to %s', (from, key, to) => {
    expect(walk(stops, hostId(from), key)).toBe(to)
  })
  test('other keys and edges lead nowhere', () => {
    expect(walk(stops, hostId('KAZ'), 'a')).toBe(null)
    const row = [
      { id: 'a', x: 0, y: 0 },
      { id: 'b', x: 10, y: 0 },
    ]
    expect(walk(row, 'b', 'ArrowRight')).toBe(null)
    expect(walk(row, 'b', 'ArrowLeft')).toBe('a')
  })
})

function boxes(picture: MapPicture, width: number, height: number) {
  const labels = placeLabels(picture, layoutMap(picture, width, height), width, height)
  const countries = labels.countries.map((label) => {
    const wide = Math.max(
      textWidth(label.value, label.size, 'bold') + (label.markX === null ? 0 : 16),
      label.name === null ? 0 : textWidth(label.name, label.size, 'bold'),
    )
    return {
      id: label.host,
      x: label.x - wide / 2,
      y: label.nameY - label.size,
      width: wide,
      height: label.valueY - label.nameY + label.size,
    }
  })
  const places = [...labels.lakes, ...labels.neighbours].map((place) => {
    const wide = Math.max(...place.lines.map((line) => textWidth(line, 12, 'bold')))
    return {
      id: place.id,
      x: place.x - wide / 2,
      y: place.y - 12,
      width: wide,
      height: 16 * place.lines.length,
    }
  })
  return { labels, all: [...countries, ...places] }
}

describe('labels of Central Asia', () => {
  const sizes = [
    [1066, 630],
    [768, 600],
    [390, 318],
    [320, 260],
    [200, 150],
  ] as const
  test.each(sizes)('never overlap or leave the drawing, %i x %i', (width, height) => {
    for (const picture of [valuePicture(), leaderPicture()]) {
      const { all } = boxes(picture, width, height)
      for (const a of all) {
        expect(a.x).toBeGreaterThanOrEqual(0)
        expect(a.x + a.width).toBeLessThanOrEqual(width)
        expect(a.y + a.height).toBeLessThanOrEqual(height)
        for (const b of all) {
          const apart =
            a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y
          expect(a === b || apart, `${a.id} and ${b.id}`).toBe(true)
        }
      }
    }
  })

  test('on a large map all five have their full name inside their country, and seas and neighbours theirs', () => {
    const picture = valuePicture()
    const layout = layoutMap(picture, 1066, 630)
    const labels = placeLabels(picture, layout, 1066, 630)
    expect(labels.countries.map((label) => label.name).sort()).toEqual([
      'Kazakhstan',
      'Kyrgyzstan',
      'Tajikistan',
      'Turkmenistan',
      'Uzbekistan',
    ])
    const { scale, left, top } = layout.fit
    for (const label of labels.countries)
      expect(
        contains(
          outlineOf(picture.shapes, label.host),
          (label.x - left) / scale,
          (label.nameY - 5 - top) / scale,
        ),
      ).toBe(true)
    expect(labels.lakes.map((lake) => lake.id)).toEqual(['caspian-sea', 'aral-sea'])
    expect(labels.neighbours.map((place) => place.lines[0])).toEqual(['RUSSIA', 'CHINA'])
  })

  test('on a phone names shorten, seas and neighbours go', () => {
    const { labels } = boxes(valuePicture(), 390, 318)
    expect(labels.countries).toHaveLength(5)
    expect(labels.lakes).toEqual([])
    expect(labels.neighbours).toEqual([])
  })

  test('the world map has none', () => {
    const { all } = boxes(worldPicture(), 1066, 520)
    expect(all).toEqual([])
  })
})
