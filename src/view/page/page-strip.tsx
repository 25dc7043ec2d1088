import { type ReactNode, useEffect, useRef, useState } from 'react'
import { text } from '../../i18n/text'

const SETTLED_MS = 120

function isCut(box: HTMLElement): boolean {
  return box.scrollWidth > box.clientWidth
}

/** How fresh and how comparable the choice is: one quiet line that ends in an ellipsis and opens where it is too long. */
export function PageStrip({ children }: { readonly children: ReactNode }) {
  const line = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  const [cut, setCut] = useState(false)
  useEffect(() => {
    const box = line.current
    if (open || box === null) return
    const observer = new ResizeObserver(() => setCut(isCut(box)))
    observer.observe(box)
    return () => observer.disconnect()
  }, [open])
  // The words may change without the box. They are measured when all is painted: before, it would force a layout.
  useEffect(() => {
    const timer = setTimeout(() => {
      if (!open && line.current) setCut(isCut(line.current))
    }, SETTLED_MS)
    return () => clearTimeout(timer)
  })
  return (
    <div className={open ? 'page-strip page-strip-open' : 'page-strip'}>
      <div ref={line} className="page-strip-line">
        {children}
      </div>
      {(cut || open) && (
        <button
          type="button"
          className="ui-link page-strip-more"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? text.frame.strip.less : text.frame.strip.more}
        </button>
      )}
    </div>
  )
}
