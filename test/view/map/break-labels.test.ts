import { describe, expect, it } from 'vitest'
import type { MeasureUnit } from '../../../src/derive/units'
import { actorId } from '../../../src/model/ids'
import type { ClassBreaks } from '../../../src/model/indicator'
import { breakLabels } from '../../../src/view/map/break-labels'

const breaks = (inner: readonly number[], more: Partial<ClassBreaks> = {}): ClassBreaks => ({
  actor: actorId('CHN'),
  kind: 'sequential',
  low: 0,
  high: 1000,
  inner,
  ...more,
})
const unit = (sign: string, decimals = 0, factor = 1): MeasureUnit => ({
  style: { sign, decimals, whole: false },
  words: '',
  table: '',
  factor,
})
const written = (...of: Parameters<typeof breakLabels>) =>
  breakLabels(...of).map((text) => text.replaceAll('\u00a0', ' '))

describe('numbers along a strip of classes', () => {
  it('are plain, with the sign of percentages at the last break but one', () => {
    expect(written(breaks([1.5, 3, 5, 7.5, 15]), 74.2, unit('%', 1))).toEqual([
      '0',
      '1.5',
      '3',
      '5',
      '7.5',
      '15 %',
      '74',
    ])
  })

  it('differ where breaks are small', () => {
    expect(written(breaks([0.02, 0.05, 0.1, 0.3, 0.75]), 23, unit('%', 1))).toEqual([
      '0',
      '0.02',
      '0.05',
      '0.1',
      '0.3',
      '0.75 %',
      '23',
    ])
  })

  it('are all in millions where some are', () => {
    expect(written(breaks([4e5, 7.5e6, 3e7]), 8.64e9, unit('US$'))).toEqual([
      '0',
      '0.4 m',
      '7.5 m',
      '30 m',
      '8.64 bn',
    ])
    expect(written(breaks([5e5, 7.5e6]), 1.45e9, unit(''))).toEqual(['0', '0.5 m', '7.5 m', '1.45 bn'])
    expect(written(breaks([75, 2000, 400000]), 500000, unit(''))).toEqual([
      '0',
      '75',
      '2000',
      '400,000',
      '500,000',
    ])
  })

  it('begin at the least figure where the scale diverges', () => {
    const scale = breaks([0, 70, 95], { kind: 'diverging', low: -70.8 })
    expect(written(scale, 100, unit('', 1))).toEqual(['−70.8', '0', '70', '95', '100'])
  })

  it('leave the end out where nothing lies beyond the last break', () => {
    expect(written(breaks([70, 95]), 95, unit('%', 1))).toEqual(['0', '70', '95 %', ''])
  })

  it('are written in the measure, without the noise of binary fractions', () => {
    expect(written(breaks([0.0003, 0.0007]), 0.002, unit('', 2, 1000))).toEqual(['0', '0.3', '0.7', '2'])
  })

  it('stand one to a class where classes are single values', () => {
    expect(written(breaks([2, 3], { kind: 'distinct', low: 1 }), 3, unit(''))).toEqual(['1', '2', '3'])
    expect(written(breaks([], { kind: 'distinct', low: 1 }), 1, unit(''))).toEqual(['1'])
  })
})
