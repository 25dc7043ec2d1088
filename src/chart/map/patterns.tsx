import { memo } from 'react'

/** Ids of the patterns of one drawing, so that several drawings of a page do not share them. */
export const patternIds = (prefix: string) => ({
  missing: `${prefix}missing`,
  level: `${prefix}level`,
  otherGroup: `${prefix}other-group`,
})

interface MapPatternsProps {
  readonly prefix: string
  /** Pixels per unit of the drawing's group: patterns keep their size at every scale. */
  readonly scale: number
}

/**
 * No data: thin lines to the right on a ground of their own, and nothing else looks so. Level: dots. Another group of
 * sources: lines of the page's colour to the left, over the class, which stays readable between them.
 */
export const MapPatterns = memo(function MapPatterns({ prefix, scale }: MapPatternsProps) {
  const ids = patternIds(prefix)
  const unit = 1 / scale
  return (
    <defs>
      <pattern
        id={ids.missing}
        width={5}
        height={5}
        patternUnits="userSpaceOnUse"
        patternTransform={turned(unit, 45)}
      >
        <rect width={5} height={5} fill="var(--hatch-ground)" />
        <rect width={1.4} height={5} fill="var(--hatch-line)" />
      </pattern>
      <pattern
        id={ids.level}
        width={5}
        height={5}
        patternUnits="userSpaceOnUse"
        patternTransform={turned(unit, 0)}
      >
        <rect width={5} height={5} fill="var(--surface-2)" />
        <circle cx={2.5} cy={2.5} r={1} fill="var(--ink-3)" />
      </pattern>
      <pattern
        id={ids.otherGroup}
        width={7}
        height={7}
        patternUnits="userSpaceOnUse"
        patternTransform={turned(unit, -45)}
      >
        <rect width={1.4} height={7} fill="var(--bg)" />
      </pattern>
    </defs>
  )
})

function turned(unit: number, degrees: number): string {
  const size = `scale(${Math.round(unit * 1e4) / 1e4})`
  return degrees === 0 ? size : `${size} rotate(${degrees})`
}
