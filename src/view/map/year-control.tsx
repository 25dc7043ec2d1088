import { useEffect, useEffectEvent, useState } from 'react'
import { YearStrip } from '../../chart/legend/year-strip'
import { yearTicks } from '../../chart/legend/year-ticks'
import type { Coverage } from '../../derive/coverage'
import { text } from '../../i18n/text'
import type { Year } from '../../model/ids'
import { PlayButton } from '../../ui/play-button'
import { Slider } from '../../ui/slider'
import { useElementSize } from '../../ui/use-element-size'

/** Time that a year stays while the years play: long enough to find a country again. */
const STEP_MS = 700
const STRIP_HEIGHT = 20

export interface YearControlProps {
  readonly coverage: Coverage
  readonly year: Year
  readonly onYear: (year: Year) => void
}

/** The year slider with play and the strip of how many countries have a figure in each year. */
export function YearControl({ coverage, year, onYear }: YearControlProps) {
  const [playing, setPlaying] = useState(false)
  const [box, size] = useElementSize<HTMLDivElement>()
  const first = coverage.years[0] ?? year
  const last = coverage.years[coverage.years.length - 1] ?? year

  const step = useEffectEvent(() => {
    const next = coverage.years.find(
      (candidate, index) => candidate > year && (coverage.counts[index] ?? 0) > 0,
    )
    if (next === undefined) setPlaying(false)
    else onYear(next)
  })
  useEffect(() => {
    if (!playing) return
    const timer = setInterval(step, STEP_MS)
    return () => clearInterval(timer)
  }, [playing])

  function toggle() {
    if (!playing && year >= last) onYear(first)
    setPlaying(!playing)
  }

  // One year leaves nothing to slide or play.
  if (first === last)
    return <p className="years years-only">{coverage.years.length === 0 ? '' : text.map.onlyYear(first)}</p>
  const now = Math.max(first, Math.min(last, year))
  const count = (of: Year) => coverage.counts[of - first] ?? 0
  return (
    <div className="years">
      <PlayButton
        playing={playing}
        labels={{ play: text.frame.play, pause: text.frame.pause }}
        onToggle={toggle}
      />
      <div className="years-track" ref={box}>
        <p className="years-caption" aria-hidden="true">
          {text.map.coverage([first, now, last].map((of) => ({ year: of, count: count(of) })))}
        </p>
        {size && (
          <YearStrip
            years={coverage.years}
            counts={coverage.counts}
            year={year}
            width={size.width}
            height={STRIP_HEIGHT}
          />
        )}
        <Slider
          label={text.frame.controls.year}
          value={now}
          min={first}
          max={last}
          valueText={(value) => text.frame.yearValue(value, count(value))}
          onChange={onYear}
        />
        <div className="years-ends" aria-hidden="true">
          {yearTicks(first, last, now, size?.width ?? 0).map(({ year: tick, share }) => (
            <span key={tick} style={{ left: `${share * 100}%` }}>
              {tick}
            </span>
          ))}
          <span className="years-now" style={{ left: `${((now - first) / (last - first)) * 100}%` }}>
            {year}
          </span>
        </div>
      </div>
    </div>
  )
}
