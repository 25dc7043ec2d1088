import { EndMarkShape, endMarkPath } from '../end-mark'
import type { EndMark } from './picture'

interface LineMarkProps {
  readonly mark: EndMark
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly colour: string
  readonly hollow?: boolean
}

/** An actor's mark on a line: full with a rim of the page's colour, or hollow as an outline that hides the line under it. */
export const LineMark = ({ mark, x, y, radius, colour, hollow = false }: LineMarkProps) => {
  if (!hollow)
    return <EndMarkShape kind={mark} x={x} y={y} size={radius / 0.45} colour={colour} casing="var(--bg)" />
  // A ring without its inside is the ring again: its outline alone is the hollow form.
  const shape = mark === 'ring' ? 'circle' : mark
  return (
    <path
      d={endMarkPath(shape, radius - 0.5)}
      transform={`translate(${x} ${y})`}
      fill="var(--bg)"
      stroke={colour}
      strokeWidth={1.5}
    />
  )
}
