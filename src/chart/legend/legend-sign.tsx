import { patternIds } from '../map/patterns'
import type { LegendSignDrawing } from './drawing'

interface LegendSignProps {
  readonly drawing: LegendSignDrawing
  /** Prefix of the drawing's pattern ids. */
  readonly prefix: string
}

/** What a country looks like that is not simply in a class. */
export const LegendSignShape = ({ drawing, prefix }: LegendSignProps) => {
  const { sign, box } = drawing
  const ids = patternIds(prefix)
  const fill = `var(${drawing.fill})`
  const edged = { ...box, stroke: 'var(--rule)' }
  switch (sign) {
    case 'missing':
      return <rect {...edged} fill={`url(#${ids.missing})`} />
    case 'level':
      return <rect {...edged} fill={`url(#${ids.level})`} />
    case 'self':
      return <rect {...box} fill="var(--self)" />
    case 'grey':
      return <rect {...box} fill="var(--grey)" />
    case 'small':
      return <circle cx={box.x + box.width / 2} cy={box.y + box.height / 2} r={box.width / 2} fill={fill} />
    case 'other-source':
      return (
        <>
          <rect {...box} fill={fill} />
          <rect {...box} fill={`url(#${ids.otherGroup})`} />
        </>
      )
    case 'hollow':
      return (
        <rect
          x={box.x + 1.5}
          y={box.y + 1.5}
          width={box.width - 3}
          height={box.height - 3}
          fill={fill}
          fillOpacity={0.22}
          stroke={fill}
          strokeWidth={3}
        />
      )
  }
}
