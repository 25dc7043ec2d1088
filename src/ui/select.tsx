import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { Caret } from './caret'
import { flatOptions, type Option, type OptionGroup } from './option'
import { OptionList, optionId } from './option-list'
import { folded } from './option-search'
import { Swatch } from './swatch'
import { usePopup } from './use-popup'

export interface SelectProps<V extends string | number> {
  /** Accessible name. */
  readonly label: string
  readonly groups: readonly OptionGroup<V>[]
  readonly value: V | null
  readonly onChange: (value: V) => void
  /** Shown when the value is no option. */
  readonly placeholder?: string
  readonly disabled?: boolean
}

const PAGE = 8
const TYPING_MS = 700

/** A short list of choices (a select-only combobox). Arrows, Home, End, Page keys, typing the first letters, Enter, Esc. */
export function Select<V extends string | number>(props: SelectProps<V>) {
  const { label, groups, value, onChange, placeholder = '', disabled } = props
  const id = useId()
  const control = useRef<HTMLDivElement>(null)
  const popup = useRef<HTMLDivElement>(null)
  const typed = useRef({ text: '', at: 0 })
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const options = flatOptions(groups)
  const chosen = options.find((option) => option.value === value)
  usePopup({ open, anchor: control, popup, onDismiss: () => setOpen(false) })

  function show() {
    if (disabled) return
    setActive(
      Math.max(
        options.findIndex((option) => option.value === value),
        0,
      ),
    )
    setOpen(true)
  }

  function pick(option: Option<V> | undefined) {
    if (option === undefined || option.reason !== undefined) return
    setOpen(false)
    if (option.value !== value) onChange(option.value)
  }

  function seek(letter: string, now: number) {
    const fresh = now - typed.current.at > TYPING_MS
    const text = folded(fresh ? letter : typed.current.text + letter)
    typed.current = { text, at: now }
    const place = options.findIndex((option) => folded(option.label).startsWith(text))
    if (!open) show()
    if (place >= 0) setActive(place)
  }

  function onKeyDown(event: KeyboardEvent) {
    const last = options.length - 1
    const to: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + PAGE,
      PageUp: active - PAGE,
      Home: 0,
      End: last,
    }
    const next = to[event.key]
    if (event.key === 'Enter' || event.key === ' ') {
      open ? pick(options[active]) : show()
    } else if (event.key === 'Escape' && open) {
      setOpen(false)
    } else if (next !== undefined) {
      open ? setActive(Math.max(0, Math.min(next, last))) : show()
    } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      seek(event.key, event.timeStamp)
    } else {
      return
    }
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className="ui-anchor">
      <div
        ref={control}
        role="combobox"
        className="ui-control"
        tabIndex={disabled ? -1 : 0}
        aria-label={label}
        aria-haspopup="listbox"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-disabled={disabled || undefined}
        aria-activedescendant={open && active >= 0 ? optionId(`${id}-list`, active) : undefined}
        onClick={() => (open ? setOpen(false) : show())}
        onKeyDown={onKeyDown}
      >
        {chosen?.swatch !== undefined && <Swatch color={chosen.swatch} />}
        <span className="ui-control-value">{chosen?.label ?? placeholder}</span>
        <Caret />
      </div>
      <div ref={popup} popover="manual" className="ui-popup ui-popup-list">
        {open && (
          <OptionList
            id={`${id}-list`}
            label={label}
            groups={groups}
            multiple={false}
            isChosen={(candidate) => candidate === value}
            active={active}
            onActive={setActive}
            onPick={pick}
          />
        )}
      </div>
    </div>
  )
}
