import type { LabelDrawing, LineLayout } from './drawing'
import { yearX } from './hit'
import { LineLabel, leaderPath } from './label-group'
import { LineMarks } from './line-group'
import type { LineHover } from './picture'

interface LiftedProps {
  readonly layout: LineLayout
  readonly hovered: string | null
  readonly at: LineHover | null
  /** The keyboard is at the point: the browser's own ring fades with the lines. */
  readonly focused: boolean
}

const LiftedLabel = ({ label }: { readonly label: LabelDrawing }) => (
  <>
    {label.leader !== null && <path d={leaderPath(label)} stroke="var(--control)" fill="none" />}
    <LineLabel label={label} />
  </>
)

/** What follows the pointer: the rule at the year, the lifted line once more at full strength, its point. */
export const Lifted = ({ layout, hovered, at, focused }: LiftedProps) => (
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes focus
  <g pointerEvents="none" aria-hidden="true">
    {layout.panels.map((panel) => {
      const line = panel.lines.find(({ id }) => id === hovered)
      const labels = panel.labels.filter((label) => label.line === hovered)
      const { plot } = panel
      const x = at === null ? null : yearX(layout, panel, at.year)
      const point = line?.points.find(({ year }) => year === at?.year)
      return (
        <g key={panel.id}>
          {x !== null && <path d={`M${x} ${plot.y}v${plot.height}`} stroke="var(--ink-3)" />}
          {line !== undefined && <LineMarks line={line} />}
          {line !== undefined &&
            labels.map((label) => <LiftedLabel key={`${label.label} ${label.y}`} label={label} />)}
          {point !== undefined && (
            <circle
              cx={point.x}
              cy={point.y}
              r={focused ? 8 : 5}
              fill="none"
              stroke={focused ? 'var(--accent)' : 'var(--ink)'}
              strokeWidth={focused ? 2 : 1.5}
            />
          )}
        </g>
      )
    })}
  </g>
)
