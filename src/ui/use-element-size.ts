import { type RefCallback, useCallback, useState } from 'react'

export interface ElementSize {
  /** CSS pixels, whole numbers. */
  readonly width: number
  readonly height: number
}

/**
 * The inner size of the element that takes the ref; null until it is there. The first size is known before the first
 * paint, as refs are set before it.
 */
export function useElementSize<E extends HTMLElement>(): [RefCallback<E>, ElementSize | null] {
  const [size, setSize] = useState<ElementSize | null>(null)
  const ref = useCallback((element: E | null) => {
    if (element === null) return
    const measure = () => {
      const next = { width: Math.round(element.clientWidth), height: Math.round(element.clientHeight) }
      setSize((last) => (last?.width === next.width && last.height === next.height ? last : next))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, size]
}
