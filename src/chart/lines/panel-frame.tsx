import { memo } from 'react'
import type { BreakDrawing, EventDrawing, PanelDrawing, Rect } from './drawing'
import { TextLine } from './text'

const Grid = ({ panel }: { readonly panel: PanelDrawing }) => (
  <g>
    {panel.grid.map(({ y, strong, parts, words }) => (
      <g key={y}>
        <path
          d={parts.map(([from, to]) => `M${from} ${y + 0.5}H${to}`).join('')}
          stroke={strong ? 'var(--line)' : 'var(--grid)'}
          fill="none"
        />
        {words.map((row) => (
          <TextLine key={row.y} words={row} fill="var(--ink-3)" />
        ))}
      </g>
    ))}
    {panel.years.map(({ year, x, words }) => (
      <g key={year}>
        <path d={`M${x} ${panel.plot.y + panel.plot.height}v5`} stroke="var(--line)" />
        <TextLine words={words} fill="var(--ink-3)" />
      </g>
    ))}
  </g>
)

/** Two slanted strokes on the axis: the sign for a break, in every size of chart. */
export const breakSign = (x: number, y: number, reach: number): string => {
  const lean = reach * 0.55
  return [-reach * 0.6, reach * 0.6]
    .map((off) => `M${x + off - lean} ${y + reach}L${x + off + lean} ${y - reach}`)
    .join('')
}

const Break = ({ at, plot }: { readonly at: BreakDrawing; readonly plot: Rect }) => (
  <g>
    {at.rule !== null && (
      <path d={`M${at.x} ${at.rule.top}V${at.rule.bottom}`} stroke="var(--line)" strokeWidth={1} />
    )}
    <path
      d={breakSign(at.x, plot.y + plot.height + 0.5, at.rule === null ? 4 : 5.5)}
      stroke="var(--ink-2)"
      strokeWidth={1.25}
      fill="none"
    />
    {at.words.map((words) => (
      <TextLine key={words.y} words={words} fill="var(--ink-3)" halo />
    ))}
  </g>
)

const Happening = ({ event }: { readonly event: EventDrawing }) => (
  // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of an SVG is not interactive
  <g data-event={event.id} role="img" aria-label={event.name}>
    <path
      d={event.parts.map(([from, to]) => `M${event.x} ${from}V${to}`).join('')}
      stroke="var(--ink-3)"
      strokeDasharray="2 3"
    />
    {event.words.map((words) => (
      <TextLine key={words.y} words={words} fill="var(--ink-2)" halo />
    ))}
  </g>
)

interface PanelFrameProps {
  readonly panel: PanelDrawing
}

/** All of a panel that is not a line: under the lines, and the same while the pointer moves. */
export const PanelFrame = memo(function PanelFrame({ panel }: PanelFrameProps) {
  return (
    <g>
      {panel.heading !== null && <TextLine words={panel.heading} fill="var(--ink)" bold />}
      <Grid panel={panel} />
      {panel.events.map((event) => (
        <Happening key={event.id} event={event} />
      ))}
      {panel.breaks.map((at) => (
        <Break key={at.x} at={at} plot={panel.plot} />
      ))}
      {panel.remark.map((words) => (
        <TextLine key={words.y} words={words} fill="var(--ink-2)" />
      ))}
    </g>
  )
})
