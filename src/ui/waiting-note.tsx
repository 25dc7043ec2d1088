import { useEffect, useState } from 'react'

/** A word at once would flicker on a fast connection. */
const QUIET_MS = 400

/** Says over what is shown that something else is on its way, once that takes a moment. */
export function WaitingNote({ label }: { readonly label: string }) {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), QUIET_MS)
    return () => clearTimeout(timer)
  }, [])
  return late ? (
    <p className="ui-waiting" role="status">
      {label}
    </p>
  ) : null
}
