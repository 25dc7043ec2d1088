import type { ComponentPropsWithRef } from 'react'

/** A button that looks like a link: a word in the accent colour. For true links give an `<a>` the class `ui-link`. */
export function LinkButton({ className, ...rest }: ComponentPropsWithRef<'button'>) {
  return <button type="button" {...rest} className={`ui-link${className ? ` ${className}` : ''}`} />
}
