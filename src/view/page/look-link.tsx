import type { MouseEvent, ReactNode } from 'react'
import { usePromptLink } from '../../link/link-provider'
import type { Selection } from '../../model/selection'

/** A click without modifiers changes the look in place; everything else is the browser's. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
}

export interface LookLinkProps {
  /** What of the present look changes. */
  readonly patch: Partial<Selection>
  readonly current?: boolean
  readonly children: ReactNode
}

/** A true link to another look, which is shown without loading the page anew. */
export function LookLink({ patch, current = false, children }: LookLinkProps) {
  const { set, href } = usePromptLink()
  return (
    <a
      href={href(patch)}
      aria-current={current ? 'page' : undefined}
      onClick={(event) => {
        if (!isPlainClick(event)) return
        event.preventDefault()
        set(patch, 'push')
      }}
    >
      {children}
    </a>
  )
}
