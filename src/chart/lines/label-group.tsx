import { memo } from 'react'
import type { LabelDrawing } from './drawing'
import { paint } from './paint'
import { HALO_TEXT } from './text'

export const leaderPath = ({ leader }: LabelDrawing): string =>
  leader === null ? '' : `M${leader.x1} ${leader.y1}L${leader.x2} ${leader.y2}`

export const LineLabel = ({ label }: { readonly label: LabelDrawing }) => (
  <text
    x={label.x}
    y={label.y}
    fontSize={label.size}
    textAnchor={label.anchor === 'end' ? 'end' : undefined}
    fill={paint(label.textColour)}
    {...HALO_TEXT}
  >
    {label.label !== '' && <tspan fontWeight={650}>{label.label}</tspan>}
    {label.label !== '' && label.endText !== '' ? ' ' : ''}
    {label.endText}
  </text>
)

interface LabelGroupProps {
  readonly labels: readonly LabelDrawing[]
}

export const LabelGroup = memo(function LabelGroup({ labels }: LabelGroupProps) {
  const leaders = labels.map(leaderPath).join('')
  return (
    <g>
      {leaders !== '' && <path d={leaders} stroke="var(--line)" fill="none" />}
      {labels.map((label) => (
        <LineLabel key={`${label.line ?? ''} ${label.label} ${label.y}`} label={label} />
      ))}
    </g>
  )
})
