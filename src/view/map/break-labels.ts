import type { MeasureUnit } from '../../derive/units'
import { formatNumber, NO_BREAK } from '../../i18n/number'
import type { ClassBreaks } from '../../model/indicator'

const MILLION = 1e6
/** From here a number is told in millions, where its neighbours are. */
const IN_MILLIONS_FROM = 1e5

/**
 * What is written along a strip of classes: the round breaks as they are, the largest figure at the end, the sign of
 * percentages at the last break but one. Where each class holds one value, these values. '' where the end would say
 * no more than the break before it, because nothing lies beyond.
 */
export function breakLabels(breaks: ClassBreaks, largest: number, unit: MeasureUnit): readonly string[] {
  const { low, inner } = breaks
  const shown = (value: number) => Number((value * unit.factor).toPrecision(12))
  const millions = inner.some((edge) => Math.abs(shown(edge)) >= MILLION)
  // Large numbers are short here, of whatever unit: "7.5 m".
  const short = { ...unit.style, sign: 'US$' }
  const plain = (value: number) => {
    const size = Math.abs(value)
    if (millions && size >= IN_MILLIONS_FROM && size < MILLION)
      return `${formatNumber(value / MILLION, unit.style, 'exact')}${NO_BREAK}m`
    return size >= MILLION ? formatNumber(value, short) : formatNumber(value, unit.style, 'exact')
  }
  if (breaks.kind === 'distinct') return [low, ...inner].map((value) => plain(shown(value)))
  const last = inner.at(-1) ?? low
  const end = (value: number) =>
    unit.style.sign === '%' ? formatNumber(value, unit.style) : formatNumber(value, short)
  const labels = [
    low === 0 ? '0' : end(shown(low)),
    ...inner.map((edge) => plain(shown(edge))),
    largest > last ? end(shown(largest)) : '',
  ]
  return unit.style.sign === '%'
    ? labels.map((label, index) => (index === labels.length - 2 ? `${label}${NO_BREAK}%` : label))
    : labels
}
