import type { ComponentPropsWithRef } from 'react'

export interface ButtonProps extends ComponentPropsWithRef<'button'> {
  /** `plain`: control border. `accent`: accent border and word. `solid`: filled, for the one main act of a panel. */
  readonly variant?: 'plain' | 'accent' | 'solid'
}

export function Button({ variant = 'plain', className, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={`ui-button ui-button-${variant}${className ? ` ${className}` : ''}`}
    />
  )
}
