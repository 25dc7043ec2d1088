interface YearStripProps {
  /** Ascending, without a gap: places are those of a slider from the first to the last. */
  readonly years: readonly number[]
  /** Hosts with data, by year. */
  readonly counts: readonly number[]
  /** The year shown, or both ends of the span shown. */
  readonly year: number
  readonly to?: number
  readonly width: number
  readonly height: number
}

/** Columns may stand out over the ends of the track as far as the slider's handle does. */
const OVER = 9

interface Column {
  readonly year: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * Columns of a coverage strip, each centred where the slider's handle stands at its year: the first year at 0, the last
 * at `width`. Heights are shares of the highest count; a year without data has none.
 */
export const stripColumns = ({ years, counts, width, height }: YearStripProps): Column[] => {
  const from = years[0] ?? 0
  const span = Math.max(1, (years.at(-1) ?? 0) - from)
  const step = width / span
  const most = Math.max(1, ...counts)
  const half = Math.max(0.5, Math.min(step * 0.36, 16))
  return years.flatMap((year, i) => {
    const count = counts[i] ?? 0
    if (count <= 0) return []
    const centre = years.length === 1 ? width / 2 : (year - from) * step
    const left = Math.max(-OVER, centre - half)
    const right = Math.min(width + OVER, centre + half)
    const tall = Math.max(1, (count / most) * height)
    const round = (value: number) => Math.round(value * 10) / 10
    return [
      { year, x: round(left), y: round(height - tall), width: round(right - left), height: round(tall) },
    ]
  })
}

/** How many hosts have data in each year, over a year slider; also over the two handles of a span. */
export const YearStrip = (props: YearStripProps) => {
  const { year, to = year, width, height } = props
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      overflow="visible"
      aria-hidden="true"
    >
      {stripColumns(props).map(({ year: at, ...box }) => {
        const chosen = at >= year && at <= to
        const single = to === year
        const fill = chosen ? (single ? 'var(--ink-2)' : 'var(--control)') : 'var(--rule)'
        return <rect key={at} {...box} fill={fill} />
      })}
    </svg>
  )
}
