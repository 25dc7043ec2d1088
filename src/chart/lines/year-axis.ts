export interface YearSpan {
  readonly from: number
  readonly to: number
}

const STEPS = [1, 2, 5, 10, 20, 25, 50, 100] as const

/** Place of a year (or a fraction of one) between `left` and `right`; a single year stands in the middle. */
export const placeOfYear = (span: YearSpan, year: number, left: number, right: number): number =>
  span.to > span.from
    ? left + ((year - span.from) / (span.to - span.from)) * (right - left)
    : (left + right) / 2

/**
 * Years written under the axis: both ends and round years between, `apart` pixels from each other at least; a round
 * year too near to an end gives way.
 */
export const yearTicks = (span: YearSpan, width: number, apart: number, nearest: number): number[] => {
  if (span.to <= span.from) return [span.from]
  const perYear = width / (span.to - span.from)
  const step = STEPS.find((years) => years * perYear >= apart) ?? 200
  const ticks: number[] = [span.from]
  // 1995, 2005, 2015 reads better than 1995, 2000, 2010.
  const first =
    step >= 10 && span.from % 5 === 0 ? span.from + step : Math.ceil((span.from + 1) / step) * step
  for (let year = first; year < span.to; year += step) {
    const far = (year - span.from) * perYear >= nearest && (span.to - year) * perYear >= nearest
    if (far) ticks.push(year)
  }
  if (width >= nearest) ticks.push(span.to)
  return ticks
}
