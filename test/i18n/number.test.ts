import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  formatDate,
  formatList,
  formatNumber,
  formatSpan,
  formatValue,
  NO_BREAK,
  type NumberDetail,
  roundHalfAway,
  type UnitStyle,
} from '../../src/i18n/number'

const PERCENT: UnitStyle = { sign: '%', decimals: 1, whole: false }
const COUNT: UnitStyle = { sign: '', decimals: 0, whole: false }
const MONEY: UnitStyle = { sign: 'US$', decimals: 0, whole: false }
const SCORE: UnitStyle = { sign: '', decimals: 2, whole: false }
const RANK: UnitStyle = { sign: '', decimals: 0, whole: true }
const GAS: UnitStyle = { sign: 'bn m³', decimals: 1, whole: false }
/** As people see it: a no-break space is written _. */
const seen = (value: number, style: UnitStyle, detail: NumberDetail = 'label') =>
  formatValue(value, style, detail).replaceAll(NO_BREAK, '_')

describe('rounding', () => {
  it.each([
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [0.05, 1, 0.1],
    [-0.05, 1, -0.1],
    [8.345, 2, 8.35],
    [0.49999999999999994, 0, 0],
    [9.95, 1, 10],
    [1e-9, 2, 0],
    [-1e-9, 2, 0],
    [1e21, 2, 1e21],
    [1.5e300, 3, 1.5e300],
  ])('%d to %i decimals is %d', (value, decimals, expected) => {
    expect(roundHalfAway(value, decimals)).toBeCloseTo(expected, 12)
    expect(roundHalfAway(value, decimals) === expected).toBe(true)
  })

  it('goes half away from zero for every decimal text that ends in 5, on both sides alike', () => {
    fc.assert(
      fc.property(fc.nat({ max: 99_999 }), fc.integer({ min: 0, max: 4 }), (digits, decimals) => {
        const value = Number(`${digits}5e-${decimals + 1}`)
        expect(roundHalfAway(value, decimals)).toBe(Number(`${digits + 1}e-${decimals}`))
        expect(roundHalfAway(-value, decimals)).toBe(-Number(`${digits + 1}e-${decimals}`))
      }),
    )
  })
})

describe('percent', () => {
  it.each([
    [0, '0_%', '0_%'],
    [0.04, '0.0_%', '0.0_%'],
    [-0.04, '0.0_%', '0.0_%'],
    [0.05, '0.1_%', '0.1_%'],
    [2.25, '2.3_%', '2.3_%'],
    [9.94, '9.9_%', '9.9_%'],
    [9.95, '10_%', '10.0_%'],
    [10.04, '10_%', '10.0_%'],
    [34.5, '35_%', '34.5_%'],
    [-34.5, '−35_%', '−34.5_%'],
    [99.95, '100_%', '100.0_%'],
    [100, '100_%', '100_%'],
    [100.06, '100_%', '100.1_%'],
    [1234.5, '1,235_%', '1,234.5_%'],
    [12345.6, '12,346_%', '12,345.6_%'],
  ])('%d is %s on a chart and %s on a card', (value, label, card) => {
    expect(seen(value, PERCENT)).toBe(label)
    expect(seen(value, PERCENT, 'card')).toBe(card)
  })
})

describe('three significant figures', () => {
  it.each([
    [0, '0'],
    [1, '1'],
    [0.5, '0.5'],
    [2.7543, '2.8'],
    [0.0012345, '0.00123'],
    [-0.000029, '−0.000029'],
    [99.95, '100'],
    [999.4, '999'],
    [999.5, '1,000'],
    [1004, '1,000'],
    [1005, '1,010'],
    [9994, '9,990'],
    [9995, '10,000'],
    [12_345, '12,300'],
    [99_950, '100,000'],
    [123_456, '123,000'],
    [999_499, '999,000'],
    [999_500, '1_million'],
    [999_999, '1_million'],
    [1e6 - 1, '1_million'],
    [1e6, '1_million'],
    [1_234_567, '1.23_million'],
    [999_499_999, '999_million'],
    [999_500_000, '1_billion'],
    [1e9 - 1, '1_billion'],
    [1e9, '1_billion'],
    [45_678_000_000, '45.7_billion'],
    [1e12 - 1, '1_trillion'],
    [-2.5, '−2.5'],
    [-1_234_567, '−1.23_million'],
  ])('%d is %s', (value, label) => {
    expect(seen(value, COUNT)).toBe(label)
  })

  it.each([
    [0.05, 'US$_0.05'],
    [31_200_000_000, 'US$_31.2_bn'],
    [-5_000_000, 'US$_−5_m'],
    [999_950_000_000, 'US$_1_tn'],
    [1400, 'US$_1,400'],
    [14_000, 'US$_14,000'],
  ])('%d dollars are %s', (value, label) => {
    expect(seen(value, MONEY)).toBe(label)
  })

  it('keep the unit behind the number, and the decimals of a score', () => {
    expect(seen(15.34, GAS)).toBe('15.3_bn m³')
    expect(seen(0.0444, SCORE)).toBe('0.04')
    expect(seen(7.256, SCORE)).toBe('7.26')
    expect(seen(72.56, SCORE)).toBe('72.6')
    expect(seen(2019, RANK)).toBe('2019')
    expect(seen(193, RANK)).toBe('193')
  })

  it('are never more than three, never a thousand of a larger unit, and never further off than half of the third', () => {
    const sizes = fc.tuple(
      fc.double({ min: 1, max: 10, maxExcluded: true, noNaN: true }),
      fc.integer({ min: 0, max: 13 }),
    )
    fc.assert(
      fc.property(sizes, fc.boolean(), ([mantissa, power], negative) => {
        const value = mantissa * 10 ** power * (negative ? -1 : 1)
        const text = formatNumber(value, COUNT)
        const [, sign = '', digits = '', unit = ''] = /^(−?)([\d.,]+)(?:\u00a0(.+))?$/.exec(text) ?? []
        const scale = { '': 1, million: 1e6, billion: 1e9, trillion: 1e12 }[unit] ?? Number.NaN
        const plain = Number(digits.replaceAll(',', ''))
        if (unit !== '' && unit !== 'trillion') expect(plain).toBeLessThan(1000)
        if (unit === '') expect(plain).toBeLessThan(1e6)
        expect(
          String(plain)
            .replace('.', '')
            .replace(/^0+|0+$/g, '').length,
        ).toBeLessThanOrEqual(3)
        const off = Math.abs(plain * scale * (sign ? -1 : 1) - value)
        expect(off).toBeLessThanOrEqual(Math.max(0.05, 0.00501 * Math.abs(value)))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('exact figures of a table', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [0.1, '0.1'],
    [-0.25, '−0.25'],
    [29.611234567, '29.611234567'],
    [1234, '1234'],
    [12_345.5, '12,345.5'],
    [-12_345.5, '−12,345.5'],
    [123_456_789, '123,456,789'],
    [0.30000000000000004, '0.30000000000000004'],
    [8e-6, '0.000008'],
    [4.9e-7, '0.00000049'],
    [-4.9e-7, '−0.00000049'],
    [1.5e21, '1,500,000,000,000,000,000,000'],
  ])('%d is %s', (value, text) => {
    expect(formatNumber(value, COUNT, 'exact')).toBe(text)
  })

  it('hold every digit: what is read back is the same number', () => {
    const anyNumber = fc.double({ min: -1e22, max: 1e22, noNaN: true })
    fc.assert(
      fc.property(anyNumber, (value) => {
        const text = formatNumber(value, MONEY, 'exact')
        expect(text).not.toMatch(/[e-]/)
        expect(Number(text.replaceAll(',', '').replace('−', '-')) === value).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('have their unit with a no-break space', () => {
    expect(formatValue(29.6112, PERCENT, 'exact')).toBe('29.6112\u00a0%')
    expect(formatValue(-3, MONEY, 'exact')).toBe('US$\u00a0−3')
  })
})

describe('dates, spans and lists', () => {
  it('are in words', () => {
    expect(formatDate('2026-03-03')).toBe('3 March 2026')
    expect([formatDate('2024'), formatDate('undated'), formatDate('')]).toEqual(['2024', 'undated', ''])
    expect([formatSpan(1995, 2024), formatSpan(2024, 2024)]).toEqual(['1995–2024', '2024'])
    expect([[], ['China'], ['China', 'Russia'], ['China', 'Russia', 'Iran']].map(formatList)).toEqual([
      '',
      'China',
      'China and Russia',
      'China, Russia and Iran',
    ])
  })
})
