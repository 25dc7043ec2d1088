import type { ReactNode } from 'react'
import { Caret } from './caret'

export interface DisclosureProps {
  readonly summary: string
  /** Open when first shown; afterwards the reader decides. */
  readonly open?: boolean
  readonly children: ReactNode
}

export function Disclosure({ summary, open, children }: DisclosureProps) {
  return (
    <details className="ui-disclosure" open={open}>
      <summary>
        <Caret />
        {summary}
      </summary>
      {children}
    </details>
  )
}
