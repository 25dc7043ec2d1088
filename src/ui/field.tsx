import type { ReactNode } from 'react'

/**
 * The small word before a control. The control carries the same word as its accessible name (its `label`), so this
 * one is not read a second time.
 */
export function Field({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="ui-field">
      <span className="ui-field-label" aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  )
}
