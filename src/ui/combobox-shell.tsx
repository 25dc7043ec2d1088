import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { Caret } from './caret'
import { flatOptions, type Option, type OptionGroup } from './option'
import { OptionList, optionId } from './option-list'
import { bestMatch, searched } from './option-search'
import { Swatch } from './swatch'
import { usePopup } from './use-popup'

export interface ComboboxShellProps<V extends string | number> {
  /** Accessible name. */
  readonly label: string
  readonly groups: readonly OptionGroup<V>[]
  /** What the closed control shows. */
  readonly text: string
  readonly swatch?: string | undefined
  readonly multiple: boolean
  readonly isChosen: (value: V) => boolean
  readonly onPick: (option: Option<V>) => void
  /** Said when the search finds nothing. */
  readonly emptyText: string
  readonly disabled?: boolean | undefined
}

const PAGE = 8

/**
 * The editable combobox of WAI-ARIA: one input that shows the value while closed and is the search while open. The
 * input lies over an invisible copy of the value, so that its width is the value's and does not jump while typing.
 */
export function ComboboxShell<V extends string | number>(props: ComboboxShellProps<V>) {
  const { label, groups, text, swatch, multiple, isChosen, onPick, emptyText, disabled } = props
  const id = useId()
  const listId = `${id}-list`
  const control = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const popup = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  /** null: nothing typed since the list opened. */
  const [query, setQuery] = useState<string | null>(null)
  const [active, setActive] = useState(-1)
  const found = open ? searched(groups, query ?? '') : []
  const options = flatOptions(found)

  function close() {
    setOpen(false)
    setQuery(null)
  }
  usePopup({ open, anchor: control, popup, onDismiss: close })

  function show() {
    if (disabled || open) return
    setActive(flatOptions(groups).findIndex((option) => isChosen(option.value)))
    setOpen(true)
    input.current?.select()
  }

  function search(value: string) {
    // Typing while the value stands there unselected adds to it; only what was added is the search.
    const next = query === null && text !== '' && value.startsWith(text) ? value.slice(text.length) : value
    const labels = flatOptions(searched(groups, next)).map((option) => option.label)
    setQuery(next)
    setActive(labels.length === 0 ? -1 : bestMatch(labels, next))
    setOpen(true)
  }

  function pick(option: Option<V> | undefined) {
    if (option === undefined || option.reason !== undefined) return
    if (!multiple) close()
    onPick(option)
  }

  function onKeyDown(event: KeyboardEvent) {
    const last = options.length - 1
    const to = { ArrowDown: active + 1, ArrowUp: active - 1, PageDown: active + PAGE, PageUp: active - PAGE }[
      event.key
    ]
    if (event.key === 'Enter' || (event.key === ' ' && !open)) {
      open ? pick(options[active]) : show()
    } else if (event.key === 'Escape' && open) {
      close()
    } else if (to !== undefined) {
      open ? setActive(Math.max(0, Math.min(to, last))) : show()
    } else {
      return
    }
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className="ui-anchor">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the frame only passes presses on to its input */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the input */}
      <div
        ref={control}
        className={`ui-control ui-control-input${disabled ? ' ui-control-off' : ''}`}
        onClick={() => {
          input.current?.focus()
          show()
        }}
      >
        {swatch !== undefined && <Swatch color={swatch} />}
        <span className="ui-control-sizer">
          <span className="ui-control-value" aria-hidden="true">
            {text || ' '}
          </span>
          <input
            ref={input}
            type="text"
            size={1}
            role="combobox"
            aria-label={label}
            aria-autocomplete="list"
            aria-expanded={open}
            aria-controls={listId}
            aria-activedescendant={open && active >= 0 ? optionId(listId, active) : undefined}
            autoComplete="off"
            autoCorrect="off"
            spellCheck={false}
            disabled={disabled}
            value={query ?? text}
            onFocus={(event) => event.currentTarget.select()}
            onChange={(event) => search(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
        </span>
        <Caret />
      </div>
      <div ref={popup} popover="manual" className="ui-popup ui-popup-list ui-popup-search">
        {open && options.length === 0 && (
          <p className="ui-list-empty" role="status">
            {emptyText}
          </p>
        )}
        {open && options.length > 0 && (
          <OptionList
            id={listId}
            label={label}
            groups={found}
            multiple={multiple}
            isChosen={isChosen}
            active={active}
            onActive={setActive}
            onPick={pick}
          />
        )}
      </div>
    </div>
  )
}
