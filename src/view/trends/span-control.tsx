import { YearStrip } from '../../chart/legend/year-strip'
import { type Coverage, earliestOf, latestOf } from '../../derive/coverage'
import { text } from '../../i18n/text'
import type { Year } from '../../model/ids'
import type { Time } from '../../model/selection'
import { RangeSlider } from '../../ui/range-slider'
import { useElementSize } from '../../ui/use-element-size'

const STRIP_HEIGHT = 6

export interface SpanControlProps {
  readonly coverage: Coverage
  readonly from: Year
  readonly to: Year
  readonly onTime: (time: Time) => void
}

/** The years shown, as two handles on all years that have figures. The ends of the data are kept as words. */
export function SpanControl({ coverage, from, to, onTime }: SpanControlProps) {
  const [box, size] = useElementSize<HTMLDivElement>()
  const first = coverage.years[0] ?? from
  const last = coverage.years[coverage.years.length - 1] ?? to
  if (first === last) return null
  const value = (year: number) => Math.max(first, Math.min(last, year))
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own box
    <div className="span-control" role="group" aria-label={text.frame.controls.years}>
      <span className="span-end">{from}</span>
      <div className="years-track" ref={box}>
        {size && (
          <YearStrip
            years={coverage.years}
            counts={coverage.counts}
            year={from}
            to={to}
            width={size.width}
            height={STRIP_HEIGHT}
          />
        )}
        <RangeSlider
          labels={[text.frame.controls.from, text.frame.controls.to]}
          min={first}
          max={last}
          value={[value(from), value(to)]}
          onChange={([start, end]) =>
            onTime({
              kind: 'span',
              from: start === earliestOf(coverage) ? 'earliest' : start,
              to: end === latestOf(coverage) ? 'latest' : end,
            })
          }
        />
      </div>
      <span className="span-end">{to}</span>
    </div>
  )
}
