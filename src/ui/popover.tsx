import { type ReactNode, type RefObject, useRef } from 'react'
import type { Align } from './placement'
import { usePopup } from './use-popup'

export interface PopoverProps {
  readonly id?: string
  readonly open: boolean
  readonly onClose: () => void
  /** The button that opens it: the popover stands beside it, and Esc gives it the focus back. */
  readonly anchor: RefObject<HTMLElement | null>
  readonly align?: Align
  /** Accessible name. */
  readonly label: string
  readonly role?: 'dialog' | 'menu' | 'group'
  readonly className?: string
  readonly children: ReactNode
}

/** A box beside a button, in the top layer. Closes on Esc, on a press outside and when the focus leaves. */
export function Popover(props: PopoverProps) {
  const { id, open, onClose, anchor, align = 'start', label, role = 'dialog', className, children } = props
  const popup = useRef<HTMLDivElement>(null)
  usePopup({
    open,
    anchor,
    popup,
    align,
    onDismiss(by) {
      if (by === 'escape') anchor.current?.focus()
      onClose()
    },
  })

  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: each of the three roles takes a name
    <div
      ref={popup}
      id={id}
      popover="manual"
      role={role}
      aria-label={label}
      className={`ui-popup ${className ?? 'ui-popover'}`}
    >
      {children}
    </div>
  )
}
