import { readFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { buildShapes } from '../../src/compile/shapes'
import { inside } from '../../src/compile/shapes-geometry'
import { projectCentralAsia, projectWorld } from '../../src/compile/shapes-projection'
import { PART_OF } from '../../src/compile/shapes-source'
import type { ShapeSet } from '../../src/model/shapes'
import { ringsOf } from './shapes-rings'

const { world, centralAsia } = buildShapes()

/** Codes of `countries.csv` by the last column, which is never quoted; codes are never quoted either. */
const table = new Map<string, string>()
for (const line of readFileSync('data/countries.csv', 'utf8').trim().split('\n').slice(1))
  table.set(line.slice(0, 3), line.slice(line.lastIndexOf(',') + 1))

const shapeOf = (set: ShapeSet, code: string) => {
  const shape = set.shapes.find((candidate) => candidate.host === code)
  if (shape === undefined) throw new Error(`no shape of ${code}`)
  return shape
}
const codesAt = (set: ShapeSet, x: number, y: number) =>
  set.shapes.filter((shape) => inside(ringsOf(shape.path), x, y)).map((shape) => shape.host)

function brotli(set: ShapeSet): number {
  const bytes = Buffer.from(JSON.stringify(set))
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
}

describe('shapes and the table of countries', () => {
  test('every country that has its own shape is drawn, and no other', () => {
    const own = [...table].filter(([, kind]) => kind === 'own').map(([code]) => code)
    expect(world.shapes.map((shape) => String(shape.host)).sort()).toEqual(own.sort())
    expect(new Set(table.values())).toEqual(new Set(['own', 'none', 'part']))
  })

  test('every part belongs to a country that is drawn', () => {
    const parts = [...table].filter(([, kind]) => kind === 'part').map(([code]) => code)
    expect(Object.keys(PART_OF).sort()).toEqual(parts.sort())
    for (const whole of Object.values(PART_OF)) expect(table.get(whole)).toBe('own')
  })

  test('Central Asia is the five', () => {
    expect(centralAsia.shapes.map((shape) => shape.host)).toEqual(['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'])
  })
})

describe('what is where', () => {
  test.each([
    ['Simferopol', 34.1, 45.0, 'UKR'],
    ['Laayoune', -13.0, 27.0, 'ESH'],
    ['Pristina', 21.1, 42.6, 'XKX'],
    ['Taichung', 120.8, 24.0, 'TWN'],
    ['Nablus', 35.25, 32.2, 'PSE'],
    ['Gaza', 34.33, 31.4, 'PSE'],
    ['Hargeisa', 44.0, 9.6, 'SOM'],
    ['Northern Cyprus', 33.4, 35.27, 'CYP'],
    ['Baikonur', 63.3, 45.95, 'KAZ'],
    ['Itanagar', 93.6, 27.1, 'IND'],
    ['Chukotka beyond 180 degrees', 184, 67, 'RUS'],
    ['Cayenne', -52.5, 4.4, 'FRA'],
    ['Unalaska', -166.8, 53.65, 'USA'],
  ])('%s', (_, lon, lat, code) => {
    expect(codesAt(world, ...projectWorld([lon, lat]))).toEqual([code])
  })

  test.each([
    ['Sokh', 71.13, 39.95, 'UZB'],
    ['Shohimardon', 71.73, 39.95, 'UZB'],
    ['Vorukh', 70.6, 39.85, 'TJK'],
    ['Sarvan', 70.61, 40.97, 'TJK'],
    ['Osh', 72.8, 40.5, 'KGZ'],
    ['Baikonur', 63.3, 45.95, 'KAZ'],
  ])('%s on the map of Central Asia', (_, lon, lat, code) => {
    expect(codesAt(centralAsia, ...projectCentralAsia([lon, lat]))).toEqual([code])
  })

  test.each([world, centralAsia])('seas of $name', (set) => {
    const project = set === world ? projectWorld : projectCentralAsia
    const seas = (lon: number, lat: number) =>
      set.lakes.filter((lake) => inside(ringsOf(lake.path), ...project([lon, lat]))).map((lake) => lake.id)
    expect(seas(50, 44)).toEqual(['caspian-sea'])
    expect(seas(60.7, 46.4)).toEqual(['aral-sea'])
    expect(seas(58.35, 44.6)).toEqual(['aral-sea'])
    // The eastern basin has dried up.
    expect(seas(60, 45)).toEqual([])
    expect(codesAt(set, ...project([50, 44]))).toEqual([])
  })
})

describe('drawings', () => {
  test('are the same every time', () => {
    expect(JSON.stringify(buildShapes())).toBe(JSON.stringify({ world, centralAsia }))
  })

  test('stay within their sizes', () => {
    expect(brotli(world)).toBeLessThanOrEqual(36_000)
    expect(brotli(centralAsia)).toBeLessThanOrEqual(30_000)
  })

  test('have paths of relative lines with one decimal at most', () => {
    for (const set of [world, centralAsia]) {
      const paths = [...set.shapes, ...set.lakes].map((shape) => shape.path)
      for (const path of [...paths, set.foreign, set.borders, set.disputed]) {
        expect(path).toMatch(/^M[-.\d ]+l[-.\d lmz]+$/)
        expect(path).not.toMatch(/\.\d\d|(?<!\d)0\.\d| -|e/)
      }
    }
  })

  test('have their points in the country and their areas as on the globe', () => {
    for (const shape of centralAsia.shapes)
      expect(codesAt(centralAsia, shape.x, shape.y)).toEqual([shape.host])
    // Both projections are equal-area: Kazakhstan has 2.72 million km², Tajikistan 0.142, Brazil 8.5.
    const ratio = (set: ShapeSet, a: string, b: string) => shapeOf(set, a).area / shapeOf(set, b).area
    expect(ratio(centralAsia, 'KAZ', 'TJK')).toBeCloseTo(2.72 / 0.142, -1)
    expect(ratio(world, 'BRA', 'KAZ')).toBeCloseTo(8.51 / 2.72, 1)
  })

  test('fit their frames', () => {
    expect(Object.keys(world.frames).sort()).toEqual(
      ['WORLD', 'R_AFRICA', 'R_AMERICAS', 'R_ASIA', 'R_EUROPE', 'R_OCEANIA'].sort(),
    )
    expect(world.view.width).toBeGreaterThan(1500)
    for (const frame of Object.values(world.frames)) {
      expect(frame.x).toBeGreaterThanOrEqual(world.view.x - 2)
      expect(frame.x + frame.width).toBeLessThanOrEqual(world.view.x + world.view.width + 2)
    }
    expect(Object.keys(centralAsia.frames)).toEqual(['CA'])
  })
})
