import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { type Align, placeNear, sideFor } from './placement'

interface Popup {
  readonly open: boolean
  readonly anchor: RefObject<Element | null>
  readonly popup: RefObject<HTMLElement | null>
  readonly align?: Align
  /** Called on a press outside of both anchor and popup, when the focus leaves both, and on Esc inside the popup. */
  readonly onDismiss: (by: 'press' | 'focus' | 'escape') => void
}

/** Shows a native manual popover while `open`, beside its anchor, in the top layer, and says when it should close. */
export function usePopup({ open, anchor, popup, align = 'start', onDismiss }: Popup): void {
  const dismiss = useRef(onDismiss)
  useEffect(() => {
    dismiss.current = onDismiss
  })

  useLayoutEffect(() => {
    const box = popup.current
    const near = anchor.current
    if (!open || box === null || near === null) return
    box.showPopover()
    let side = sideFor(near, box)
    const place = () => placeNear(near, box, side, align)
    const turn = () => {
      side = sideFor(near, box)
      place()
    }
    place()
    // A list that a search makes shorter stays on its side.
    const observer = new ResizeObserver(place)
    observer.observe(box)
    // A list inside the popup scrolls too; only scrolling of what carries the anchor moves the popup.
    const onScroll = (event: Event) => {
      if (!(event.target instanceof Node && box.contains(event.target))) place()
    }
    const inside = (target: EventTarget | null) =>
      target instanceof Node && (box.contains(target) || near.contains(target))
    const onPress = (event: Event) => {
      if (!inside(event.target)) dismiss.current('press')
    }
    const onFocus = (event: FocusEvent) => {
      if (!inside(event.target)) dismiss.current('focus')
    }
    // At the document, so that a list that is open inside the popup takes the key first.
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || !inside(event.target)) return
      event.preventDefault()
      dismiss.current('escape')
    }
    document.addEventListener('keydown', onKey)
    document.addEventListener('pointerdown', onPress, true)
    document.addEventListener('focusin', onFocus)
    window.addEventListener('scroll', onScroll, true)
    window.addEventListener('resize', turn)
    window.visualViewport?.addEventListener('resize', turn)
    return () => {
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('pointerdown', onPress, true)
      document.removeEventListener('focusin', onFocus)
      window.removeEventListener('scroll', onScroll, true)
      window.removeEventListener('resize', turn)
      window.visualViewport?.removeEventListener('resize', turn)
      observer.disconnect()
      if (box.isConnected) box.hidePopover()
    }
  }, [open, anchor, popup, align])
}
