import { memo } from 'react'
import type { DotDrawing, LineDrawing } from './drawing'
import { LineMark } from './line-mark'
import { paint } from './paint'

const Dot = ({ dot, line, colour }: { dot: DotDrawing; line: LineDrawing; colour: string }) => {
  const { x, y, kind, hollow } = dot
  if (kind === 'end' || kind === 'first')
    return <LineMark mark={line.endMark} x={x} y={y} radius={line.radius} colour={colour} hollow={hollow} />
  return kind === 'ring' ? (
    <circle cx={x} cy={y} r={line.radius - 0.75} fill="var(--bg)" stroke={colour} strokeWidth={1.5} />
  ) : (
    <circle cx={x} cy={y} r={line.radius - 1.25} fill={colour} />
  )
}

const cross = ({ x, y }: { readonly x: number; readonly y: number }): string =>
  `M${x - 2.5} ${y - 2.5}l5 5m0 -5l-5 5`

/** What is seen of a line, without the handles: also drawn again on top while it is lifted. */
export const LineMarks = ({ line }: { readonly line: LineDrawing }) => {
  const colour = paint(line.colour)
  return (
    <>
      {line.rivals.length > 0 && (
        <path d={line.rivals.map(cross).join('')} stroke={colour} strokeOpacity={0.6} fill="none" />
      )}
      {line.casing > 0 &&
        line.paths.map(({ d, width }) => (
          <path
            key={d}
            d={d}
            stroke="var(--bg)"
            strokeWidth={width + 2 * line.casing}
            fill="none"
            strokeLinejoin="round"
          />
        ))}
      {line.paths.map(({ d, width, dash }) => (
        <path
          key={d}
          d={d}
          stroke={colour}
          strokeWidth={width}
          strokeDasharray={dash ?? undefined}
          strokeLinejoin="round"
          fill="none"
        />
      ))}
      {line.dots.map((dot) => (
        <Dot key={`${dot.kind}${dot.x}`} dot={dot} line={line} colour={colour} />
      ))}
    </>
  )
}

interface LineGroupProps {
  readonly line: LineDrawing
  /** The year of the point that has the tab stop; null: it is on another line. */
  readonly walked: number | null
}

/** A line with a handle for every point. A point takes a role, a name and the tab stop only while the walk is at it. */
const LineGroupInner = ({ line, walked }: LineGroupProps) => (
  <g data-series={line.id} opacity={line.opacity === 1 ? undefined : line.opacity}>
    <LineMarks line={line} />
    <g fill="none">
      {line.points.map(({ x, y, year, raw, name }) => (
        <circle
          key={year}
          data-point={`${line.id}-${year}`}
          data-value={raw}
          cx={x}
          cy={y}
          r={4}
          {...(year === walked ? { role: 'img', 'aria-label': name, tabIndex: 0 } : {})}
        />
      ))}
    </g>
  </g>
)

/** Drawn again only when something of it changed: of twenty lines mostly one. */
export const LineGroup = memo(
  LineGroupInner,
  (before, after) => before.walked === after.walked && before.line.signature === after.line.signature,
)
