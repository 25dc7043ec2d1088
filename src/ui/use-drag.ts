import { type PointerEvent, useRef } from 'react'
import { type SliderScale, snapped } from './slider-scale'

interface Drag {
  readonly scale: SliderScale
  readonly disabled: boolean
  /** Called when the press begins, with the value under the pointer. */
  readonly onStart: (value: number) => void
  readonly onMove: (value: number) => void
  readonly onEnd: () => void
}

/** Pointer events for a track: the value under the pointer while it is pressed, wherever it moves to. */
export function useDrag({ scale, disabled, onStart, onMove, onEnd }: Drag) {
  const dragging = useRef(false)

  function valueAt(event: PointerEvent<HTMLElement>): number {
    const box = event.currentTarget.getBoundingClientRect()
    const part = box.width > 0 ? (event.clientX - box.left) / box.width : 0
    return snapped(scale, scale.min + part * (scale.max - scale.min))
  }

  function end() {
    if (!dragging.current) return
    dragging.current = false
    onEnd()
  }

  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (disabled || event.button !== 0) return
      // Without this the press would select text and take the focus from the handle.
      event.preventDefault()
      event.currentTarget.setPointerCapture(event.pointerId)
      dragging.current = true
      onStart(valueAt(event))
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (dragging.current) onMove(valueAt(event))
    },
    onPointerUp: end,
    onPointerCancel: end,
  }
}
