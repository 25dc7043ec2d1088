import { type ReactNode, useEffect, useRef, useState } from 'react'
import { text } from '../../i18n/text'

/** How fresh and how comparable the choice is: one quiet line that ends in an ellipsis and opens where it is too long. */
export function PageStrip({ children }: { readonly children: ReactNode }) {
  const line = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  const [cut, setCut] = useState(false)
  useEffect(() => {
    const box = line.current
    if (open || box === null) return
    const measure = () => setCut(box.scrollWidth > box.clientWidth)
    // The words may have changed without the box; the observer tells of the box.
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    return () => observer.disconnect()
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
