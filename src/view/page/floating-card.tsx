import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { cardPlace, type Extent } from './card-place'

export interface FloatingCardProps {
  /** Place of the country in the drawing. */
  readonly at: { readonly x: number; readonly y: number }
  readonly size: { readonly width: number; readonly height: number }
  /** Edges of what the card describes, which it keeps clear of. */
  readonly around?: Extent | null
  readonly hint: string
  readonly children: ReactNode
}

/** The card beside the country under the hand: on the side with more room, within the drawing. */
export function FloatingCard({ at, size, around = null, hint, children }: FloatingCardProps) {
  const box = useRef<HTMLDivElement>(null)
  const [own, setOwn] = useState({ width: 320, height: 140 })
  useLayoutEffect(() => {
    const measured = box.current?.getBoundingClientRect()
    if (!measured) return
    const next = { width: Math.round(measured.width), height: Math.round(measured.height) }
    setOwn((last) => (last.width === next.width && last.height === next.height ? last : next))
  })
  const { left, top } = cardPlace(at, size, own, around)
  return (
    <div ref={box} className="floating-card" style={{ left, top }}>
      {children}
      <p className="card-hint">{hint}</p>
    </div>
  )
}
