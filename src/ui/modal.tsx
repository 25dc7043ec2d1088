import { type MouseEvent, type ReactNode, type SyntheticEvent, useEffect, useId, useRef } from 'react'
import { LinkButton } from './link-button'

export interface ModalProps {
  readonly open: boolean
  readonly title: string
  readonly closeLabel: string
  /** Called for Esc, the close button and a press outside. */
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A native modal dialog: the browser keeps the focus inside, closes on Esc and gives the focus back. */
function Modal({
  open,
  title,
  closeLabel,
  onClose,
  children,
  className,
}: ModalProps & { className: string }) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    if (!open) return
    const box = dialog.current
    box?.showModal()
    return () => box?.close()
  }, [open])

  // The state decides, not the browser: it may keep the dialog open.
  function onCancel(event: SyntheticEvent) {
    event.preventDefault()
    onClose()
  }
  // A press on the backdrop has the dialog itself as target and lies outside of its box.
  function onPress(event: MouseEvent<HTMLDialogElement>) {
    if (event.target !== event.currentTarget) return
    const box = event.currentTarget.getBoundingClientRect()
    const inX = event.clientX >= box.left && event.clientX <= box.right
    const inY = event.clientY >= box.top && event.clientY <= box.bottom
    if (!(inX && inY)) onClose()
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc does with the keyboard what a press on the backdrop does
    <dialog ref={dialog} className={className} aria-labelledby={id} onCancel={onCancel} onClick={onPress}>
      <div className="ui-modal-head">
        <h2 id={id}>{title}</h2>
        <LinkButton onClick={onClose}>{closeLabel}</LinkButton>
      </div>
      {children}
    </dialog>
  )
}

export interface DialogProps extends ModalProps {
  /** For tables. */
  readonly wide?: boolean
}

/** In the middle of the page; its content is there only while it is open. */
export function Dialog({ children, wide, ...props }: DialogProps) {
  return (
    <Modal {...props} className={wide ? 'ui-dialog ui-dialog-wide' : 'ui-dialog'}>
      {props.open && children}
    </Modal>
  )
}

/** At the lower edge of a telephone. Its content stays in the document, so that controls in it keep their state. */
export function Sheet(props: ModalProps) {
  return <Modal {...props} className="ui-sheet" />
}
