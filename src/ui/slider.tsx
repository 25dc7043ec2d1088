import { useRef } from 'react'
import { SliderHandle } from './slider-handle'
import { placeOf, type SliderScale } from './slider-scale'
import { useDrag } from './use-drag'

export interface SliderProps extends SliderScale {
  /** Accessible name. */
  readonly label: string
  readonly value: number
  /** The value in words; the plain number when not given. */
  readonly valueText?: (value: number) => string
  /** Called at every step of a drag and at every key. */
  readonly onChange: (value: number) => void
  /** Called once at the end of a drag, and at every key. */
  readonly onCommit?: (value: number) => void
  readonly disabled?: boolean
}

/** One handle on a track. Arrows ±1 step, Page keys ±5, Home, End; a press anywhere on the track moves the handle there. */
export function Slider(props: SliderProps) {
  const { label, value, min, max, step = 1, valueText = String, onChange, onCommit, disabled = false } = props
  const handle = useRef<HTMLDivElement>(null)
  const latest = useRef(value)
  const scale = { min, max, step }

  function move(next: number) {
    if (next === latest.current) return
    latest.current = next
    onChange(next)
  }
  const drag = useDrag({
    scale,
    disabled,
    onStart(next) {
      latest.current = value
      handle.current?.focus()
      move(next)
    },
    onMove: move,
    onEnd: () => onCommit?.(latest.current),
  })

  return (
    <div className="ui-slider" aria-disabled={disabled || undefined} {...drag}>
      <div className="ui-slider-track" />
      <div className="ui-slider-fill" style={{ left: 0, width: `${placeOf(scale, value) * 100}%` }} />
      <SliderHandle
        ref={handle}
        label={label}
        scale={scale}
        low={min}
        high={max}
        value={value}
        valueText={valueText(value)}
        disabled={disabled}
        onChange={onChange}
        onCommit={(next) => onCommit?.(next)}
      />
    </div>
  )
}
