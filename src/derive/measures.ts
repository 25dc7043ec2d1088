import type { Indicator, IndicatorBrief } from '../model/indicator'
import type { Measure } from '../model/selection'

/** Units on a ratio scale although they are levels: shares of something. */
function isPercent(unit: string): boolean {
  return unit.startsWith('percent')
}

/** Amounts and shares: zero means nothing, twice is twice. Ranks, codes, scores and distances are not. */
export function isRatioScale(indicator: Indicator): boolean {
  return indicator.unitKind === 'amount' || (indicator.unitKind === 'level' && isPercent(indicator.unit))
}

/**
 * *Who leads* is offered for bilateral indicators on a ratio scale whose higher value means more influence, and
 * where at least three actors have figures at all.
 */
export function canLead(indicator: Indicator, actorsWithFigures: number): boolean {
  return (
    indicator.shape === 'bilateral' &&
    indicator.higherMeans === 'more_influence' &&
    isRatioScale(indicator) &&
    actorsWithFigures >= 3
  )
}

/**
 * The measures that an indicator can have on a map or in a chart of lines (data.md, "Units"): categories only their
 * value; ranks only their value; amounts value, share of the actors shown, per head where the table allows it, index
 * and rank; percentages and indexes only their value.
 */
export function measuresOf(
  indicator: Indicator,
  view: 'map' | 'trends',
  actorsWithFigures: number,
): readonly Measure[] {
  const measures: Measure[] = ['value']
  const amount = indicator.unitKind === 'amount'
  if (amount && indicator.shape === 'bilateral' && actorsWithFigures > 1) measures.push('share')
  if (amount && indicator.perCapita) measures.push('per_capita')
  if (amount && view === 'trends') measures.push('index')
  if (amount) measures.push('rank')
  if (view === 'map' && canLead(indicator, actorsWithFigures)) measures.push('leader')
  return measures
}

/** Whether the population is needed to draw it. */
export function needsPopulation(measure: Measure): boolean {
  return measure === 'per_capita'
}

/** Whether zero belongs on the axis of the value. */
export function startsAtZero(indicator: IndicatorBrief, measure: Measure, low: number): boolean {
  return low >= 0 && measure !== 'rank' && indicator.unitKind !== 'rank' && indicator.unitKind !== 'category'
}
