/** A 10 px square of a colour. The word beside it says what it means, so it is hidden from screen readers. */
export function Swatch({ color }: { readonly color: string }) {
  return (
    <svg className="ui-swatch" width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
      <rect width="10" height="10" fill={color} />
    </svg>
  )
}
