import type { UnitStyle } from '../i18n/number'
import { formatValue, type NumberDetail } from '../i18n/number'
import type { Indicator } from '../model/indicator'
import type { Measure } from '../model/selection'

/** How figures of an indicator are written in a measure. */
export interface MeasureUnit {
  readonly style: UnitStyle
  /** The unit in words, for subtitles and axes: "percent of goods trade", "students for each 1,000 people". */
  readonly words: string
  /** The unit of the CSV, as the table writes it. */
  readonly table: string
  /** What a figure is multiplied with before it is written; figures themselves stay as they are. */
  readonly factor: number
}

/** Counts of persons and things are written for each thousand people; money for each person. */
const PER_PEOPLE = 1000

/** The unit of an indicator in a measure. Shares are percent; the index has 100 in its first year; places are whole. */
export function measureUnit(indicator: Indicator, measure: Measure): MeasureUnit {
  const whole = indicator.unitKind === 'rank' || indicator.unitKind === 'category'
  switch (measure) {
    case 'share':
      return {
        style: { sign: '%', decimals: 1, whole: false },
        words: 'percent of the actors shown',
        table: 'percent of the actors shown',
        factor: 1,
      }
    case 'per_capita': {
      const money = indicator.unitShort === 'US$'
      return {
        style: { sign: indicator.unitShort, decimals: 2, whole: false },
        words: `${indicator.unitText}, ${money ? 'per head' : 'for each 1,000 people'}`,
        table: `${indicator.unit} per head`,
        factor: money ? 1 : PER_PEOPLE,
      }
    }
    case 'index':
      return {
        style: { sign: '', decimals: 1, whole: false },
        words: 'first year of each line = 100',
        table: 'index, first year of the run = 100',
        factor: 1,
      }
    case 'rank':
      return {
        style: { sign: '', decimals: 0, whole: true },
        words: 'place among all countries with a figure, 1 is the largest',
        table: 'place',
        factor: 1,
      }
    default:
      return {
        style: { sign: indicator.unitShort, decimals: indicator.decimals, whole },
        words: indicator.unitText,
        table: indicator.unit,
        factor: 1,
      }
  }
}

/** A figure in words: a category's name, or the number with its unit. */
export function writeFigure(
  value: number,
  indicator: Indicator,
  measure: Measure,
  detail: NumberDetail = 'label',
): string {
  if (measure === 'value' && indicator.unitKind === 'category') {
    return indicator.categories.find((category) => category.code === value)?.label ?? String(value)
  }
  const unit = measureUnit(indicator, measure)
  return formatValue(value * unit.factor, unit.style, detail)
}
