import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'

export interface FloatingCardProps {
  /** Place of the country in the drawing. */
  readonly at: { readonly x: number; readonly y: number }
  readonly size: { readonly width: number; readonly height: number }
  readonly hint: string
  readonly children: ReactNode
}

/** Distance from the country, so that the card does not cover what it describes. */
const CLEAR = 28
const EDGE = 4

/** The card beside the country under the hand: on the side with more room, within the drawing. */
export function FloatingCard({ at, size, hint, children }: FloatingCardProps) {
  const box = useRef<HTMLDivElement>(null)
  const [own, setOwn] = useState({ width: 320, height: 140 })
  useLayoutEffect(() => {
    const measured = box.current?.getBoundingClientRect()
    if (!measured) return
    const next = { width: Math.round(measured.width), height: Math.round(measured.height) }
    setOwn((last) => (last.width === next.width && last.height === next.height ? last : next))
  })
  const right = at.x + CLEAR + own.width <= size.width || at.x < size.width / 2
  const left = right
    ? Math.min(at.x + CLEAR, size.width - own.width - EDGE)
    : Math.max(EDGE, at.x - CLEAR - own.width)
  const top = Math.max(EDGE, Math.min(at.y - own.height / 2, size.height - own.height - EDGE))
  return (
    <div ref={box} className="floating-card" style={{ left, top }}>
      {children}
      <p className="card-hint">{hint}</p>
    </div>
  )
}
