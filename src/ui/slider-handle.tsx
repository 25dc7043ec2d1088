import type { KeyboardEvent, Ref } from 'react'
import { keyedValue, placeOf, type SliderScale } from './slider-scale'

interface SliderHandleProps {
  readonly ref?: Ref<HTMLDivElement>
  readonly label: string
  /** The whole track. */
  readonly scale: SliderScale
  /** What this handle may take; narrower than the track when another handle stands in the way. */
  readonly low: number
  readonly high: number
  readonly value: number
  readonly valueText: string
  readonly disabled: boolean
  readonly onChange: (value: number) => void
  readonly onCommit: (value: number) => void
}

/** One handle: the element with the role `slider`, its keys and its place. */
export function SliderHandle(props: SliderHandleProps) {
  const { ref, label, scale, low, high, value, valueText, disabled, onChange, onCommit } = props

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const next = keyedValue({ ...scale, min: low, max: high }, value, event.key)
    if (next === null || disabled) return
    event.preventDefault()
    event.stopPropagation()
    if (next === value) return
    onChange(next)
    onCommit(next)
  }

  return (
    <div
      ref={ref}
      role="slider"
      className="ui-slider-handle"
      tabIndex={disabled ? -1 : 0}
      aria-label={label}
      aria-valuemin={low}
      aria-valuemax={high}
      aria-valuenow={value}
      aria-valuetext={valueText}
      aria-disabled={disabled || undefined}
      style={{ left: `${placeOf(scale, value) * 100}%` }}
      onKeyDown={onKeyDown}
    />
  )
}
