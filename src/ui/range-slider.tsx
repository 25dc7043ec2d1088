import { useRef } from 'react'
import { SliderHandle } from './slider-handle'
import { placeOf, type SliderScale } from './slider-scale'
import { useDrag } from './use-drag'

export type Range = readonly [from: number, to: number]

export interface RangeSliderProps extends SliderScale {
  /** Accessible names of the two handles, e.g. "From" and "To". */
  readonly labels: readonly [from: string, to: string]
  readonly value: Range
  readonly valueText?: (value: number) => string
  /** Called at every step of a drag and at every key. */
  readonly onChange: (value: Range) => void
  /** Called once at the end of a drag, and at every key. */
  readonly onCommit?: (value: Range) => void
  readonly disabled?: boolean
}

/** Two handles on a track that may meet but not cross. A press on the track moves the nearer one. */
export function RangeSlider(props: RangeSliderProps) {
  const {
    labels,
    value,
    min,
    max,
    step = 1,
    valueText = String,
    onChange,
    onCommit,
    disabled = false,
  } = props
  const [from, to] = value
  const low = useRef<HTMLDivElement>(null)
  const high = useRef<HTMLDivElement>(null)
  const held = useRef<'from' | 'to'>('from')
  const latest = useRef(value)
  const scale = { min, max, step }

  function withEnd(end: 'from' | 'to', next: number, [a, b]: Range): Range {
    return end === 'from' ? [Math.min(next, b), b] : [a, Math.max(next, a)]
  }
  function move(next: number) {
    const range = withEnd(held.current, next, latest.current)
    if (range[0] === latest.current[0] && range[1] === latest.current[1]) return
    latest.current = range
    onChange(range)
  }
  const drag = useDrag({
    scale,
    disabled,
    onStart(next) {
      latest.current = value
      // When both handles stand at one place, the side of the press says which is meant.
      const lower = from === to ? next < from : Math.abs(next - from) <= Math.abs(next - to)
      held.current = lower ? 'from' : 'to'
      const handle = lower ? low : high
      handle.current?.focus()
      move(next)
    },
    onMove: move,
    onEnd: () => onCommit?.(latest.current),
  })
  const common = { scale, disabled }

  return (
    <div className="ui-slider" aria-disabled={disabled || undefined} {...drag}>
      <div className="ui-slider-track" />
      <div
        className="ui-slider-fill"
        style={{
          left: `${placeOf(scale, from) * 100}%`,
          width: `${(placeOf(scale, to) - placeOf(scale, from)) * 100}%`,
        }}
      />
      <SliderHandle
        {...common}
        ref={low}
        label={labels[0]}
        low={min}
        high={to}
        value={from}
        valueText={valueText(from)}
        onChange={(next) => onChange([next, to])}
        onCommit={(next) => onCommit?.([next, to])}
      />
      <SliderHandle
        {...common}
        ref={high}
        label={labels[1]}
        low={from}
        high={max}
        value={to}
        valueText={valueText(to)}
        onChange={(next) => onChange([from, next])}
        onCommit={(next) => onCommit?.([from, next])}
      />
    </div>
  )
}
