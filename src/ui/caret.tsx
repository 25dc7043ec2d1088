/** The accent triangle of a control that opens a list. */
export function Caret() {
  return (
    <svg className="ui-caret" width="8" height="5" viewBox="0 0 8 5" aria-hidden="true">
      <path d="M0 0h8L4 5z" fill="currentColor" />
    </svg>
  )
}
