import type { ReactNode } from 'react'

export interface FieldProps {
  readonly label: string
  /**
   * Where the word stands: `always`; `roomy`, not on the line of a narrow page, for values that speak for themselves;
   * `form`, only where controls stand one below the other.
   */
  readonly word?: 'always' | 'roomy' | 'form'
  readonly children: ReactNode
}

/**
 * The small word before a control. The control carries the same word as its accessible name (its `label`), so this
 * one is not read a second time.
 */
export function Field({ label, word = 'always', children }: FieldProps) {
  return (
    <div className={`ui-field ui-field-${word}`}>
      <span className="ui-field-label" aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  )
}
