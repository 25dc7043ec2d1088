import {
  createContext,
  type KeyboardEvent,
  type ReactNode,
  useContext,
  useEffect,
  useId,
  useRef,
} from 'react'
import { LinkButton } from './link-button'
import type { Option } from './option'
import { Popover } from './popover'

const Closing = createContext<() => void>(() => undefined)
const ITEMS = '[role=menuitem]:not(:disabled), [role=menuitemradio]:not(:disabled)'
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

export interface MenuButtonProps {
  /** The word of the button; also the name of the menu and its first line. */
  readonly label: string
  /** The caller holds the state, since a key of the page may open the menu too. */
  readonly onOpenChange: (open: boolean) => void
  readonly open: boolean
  readonly children: ReactNode
}

/** A button with a menu under it. Arrows walk through all entries, Home and End jump, Esc and Tab close. */
export function MenuButton({ label, open, onOpenChange, children }: MenuButtonProps) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (open) list.current?.querySelector<HTMLElement>(ITEMS)?.focus()
  }, [open])

  function close() {
    button.current?.focus()
    onOpenChange(false)
  }

  function onKeyDown(event: KeyboardEvent) {
    const items = [...(list.current?.querySelectorAll<HTMLElement>(ITEMS) ?? [])]
    const at = items.findIndex((item) => item.matches(':focus'))
    const step = STEPS[event.key]
    const end = { Home: 0, End: items.length - 1 }[event.key]
    if (event.key === 'Tab') close()
    if (step === undefined && end === undefined) return
    event.preventDefault()
    event.stopPropagation()
    items[end ?? (at + (step ?? 0) + items.length) % items.length]?.focus()
  }

  return (
    <span className="ui-anchor">
      <LinkButton
        ref={button}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => onOpenChange(!open)}
      >
        {label}
      </LinkButton>
      <Popover
        id={id}
        role="menu"
        label={label}
        className="ui-menu"
        align="end"
        anchor={button}
        open={open}
        onClose={() => onOpenChange(false)}
      >
        {open && (
          // biome-ignore lint/a11y/noStaticElementInteractions: the menu's keys; the role stands on the popover
          <div ref={list} onKeyDown={onKeyDown}>
            <div className="ui-menu-title" aria-hidden="true">
              {label}
            </div>
            <Closing value={close}>{children}</Closing>
          </div>
        )}
      </Popover>
    </span>
  )
}

export interface MenuItemProps {
  readonly label: string
  readonly onPick: () => void
  readonly disabled?: boolean
}

/** An entry that does something and closes the menu. */
export function MenuItem({ label, onPick, disabled }: MenuItemProps) {
  const close = useContext(Closing)
  return (
    <LinkButton
      role="menuitem"
      tabIndex={-1}
      disabled={disabled}
      onClick={() => {
        close()
        onPick()
      }}
    >
      {label}
    </LinkButton>
  )
}

export interface MenuRadiosProps<V extends string | number> {
  /** Accessible name of the group. */
  readonly label: string
  readonly options: readonly Option<V>[]
  readonly value: V
  readonly onChange: (value: V) => void
  /** `rows`: one below the other with a dot. `segments`: side by side. */
  readonly look: 'rows' | 'segments'
}

/** Choices that exclude each other; the menu stays open. */
export function MenuRadios<V extends string | number>(props: MenuRadiosProps<V>) {
  const { label, options, value, onChange, look } = props
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand inside a menu
    <div role="group" aria-label={label} className={look === 'rows' ? 'ui-menu-radios' : 'ui-segments'}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          role="menuitemradio"
          aria-checked={option.value === value}
          tabIndex={-1}
          className={look === 'rows' ? 'ui-menu-radio' : 'ui-segment'}
          disabled={option.reason !== undefined}
          title={option.reason}
          onClick={() => onChange(option.value)}
        >
          {look === 'rows' && <span className="ui-menu-dot" />}
          {option.label}
        </button>
      ))}
    </div>
  )
}

/** What the menu says of its entries below them, each on a line of its own: the name of the file, the version. */
export function MenuFoot({ lines }: { readonly lines: readonly string[] }) {
  return (
    <div className="ui-menu-foot">
      {lines.map((line) => (
        <p key={line} className="ui-menu-note">
          {line}
        </p>
      ))}
    </div>
  )
}

/** A line of entries, with a rule between it and the next; `note` stands at its right end. */
export function MenuRow({ note, children }: { readonly note?: string; readonly children?: ReactNode }) {
  return (
    <div className="ui-menu-row">
      {children}
      {note !== undefined && <span className="ui-menu-note">{note}</span>}
    </div>
  )
}
