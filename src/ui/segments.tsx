import { type KeyboardEvent, useRef } from 'react'
import type { Option } from './option'

export interface SegmentsProps<V extends string | number> {
  /** Accessible name of the group. */
  readonly label: string
  readonly options: readonly Option<V>[]
  readonly value: V
  readonly onChange: (value: V) => void
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** Two to five choices that exclude each other: a radio group with one tab stop; arrows choose. */
export function Segments<V extends string | number>({ label, options, value, onChange }: SegmentsProps<V>) {
  const group = useRef<HTMLDivElement>(null)
  const chosen = options.some((option) => option.value === value) ? value : options[0]?.value

  function onKeyDown(event: KeyboardEvent) {
    const free = options.filter((option) => option.reason === undefined)
    const at = free.findIndex((option) => option.value === chosen)
    const step = STEPS[event.key]
    const ends = { Home: 0, End: free.length - 1 }[event.key]
    if (step === undefined && ends === undefined) return
    event.preventDefault()
    const next = free[ends ?? (at + (step ?? 0) + free.length) % free.length]
    if (next === undefined) return
    const place = options.indexOf(next)
    group.current?.querySelectorAll<HTMLElement>('[role=radio]')[place]?.focus()
    if (next.value !== value) onChange(next.value)
  }

  return (
    <div ref={group} className="ui-segments" role="radiogroup" aria-label={label} onKeyDown={onKeyDown}>
      {options.map((option) => (
        // biome-ignore lint/a11y/useSemanticElements: a button that is a radio takes the word as its name and the look of a segment
        <button
          key={option.value}
          type="button"
          role="radio"
          className="ui-segment"
          aria-checked={option.value === value}
          tabIndex={option.value === chosen ? 0 : -1}
          disabled={option.reason !== undefined}
          title={option.reason}
          onClick={() => option.value !== value && onChange(option.value)}
        >
          {option.label}
        </button>
      ))}
    </div>
  )
}
