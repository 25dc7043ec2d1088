import { useEffect, useState } from 'react'

export interface LoadingBoxProps {
  readonly label: string
  /** The height that the finished part will have, in pixels, so that nothing jumps. */
  readonly height: number
}

/** A word at once would flicker on a fast connection. */
const QUIET_MS = 400

export function LoadingBox({ label, height }: LoadingBoxProps) {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), QUIET_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className="ui-loading" aria-busy="true" style={{ height }}>
      {late && <p>{label}</p>}
    </div>
  )
}
