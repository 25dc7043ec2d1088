import { expect, test } from 'vitest'
import { readAddressEarly } from '../../src/link/early'

test('the first plain value of each key', () => {
  expect(readAddressEarly('?indicator=gdp_usd&view=map&region=CA')).toEqual({
    view: 'map',
    indicator: 'gdp_usd',
    region: 'CA',
    empty: false,
  })
  expect(readAddressEarly('?review=x&view=trends&view=map').view).toBe('trends')
})

test('nothing, and nonsense, is no view', () => {
  expect(readAddressEarly('')).toEqual({ view: '', indicator: '', region: '', empty: true })
  expect(readAddressEarly('?').empty).toBe(true)
  for (const search of [
    '?view',
    '?view=',
    '?view=%6d',
    '?view=../x',
    '?view=<b>',
    `?view=${'a'.repeat(65)}`,
    '?__proto__=1',
  ]) {
    expect(readAddressEarly(search).view).toBe('')
  }
})
