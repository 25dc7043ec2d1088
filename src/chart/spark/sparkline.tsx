import { paint } from '../lines/paint'
import { TextLine } from '../lines/text'
import { layoutSpark, type SparkPicture } from './layout'

interface SparklineProps {
  readonly picture: SparkPicture
  readonly width: number
  readonly height: number
  /** Accessible sentence; without it the line is decoration beside figures that are written. */
  readonly name?: string
}

/** A line as small as a word, for cards and lists. */
export const Sparkline = ({ picture, width, height, name }: SparklineProps) => {
  const { path, dots, end, base, values, years } = layoutSpark(picture, width, height)
  const colour = paint(picture.colour)
  const speech = name === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name }
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it has a name, or is hidden beside written figures
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} {...speech}>
      {base !== null && <path d={`M${base.from} ${base.y}H${base.to}`} stroke="var(--line)" />}
      {path !== '' && <path d={path} stroke={colour} strokeWidth={1.75} strokeLinejoin="round" fill="none" />}
      {dots.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r={1.75} fill={colour} />
      ))}
      {end !== null && (
        <circle
          cx={end.x}
          cy={end.y}
          r={end.hollow ? 3.25 : 4}
          fill={end.hollow ? 'var(--bg)' : colour}
          stroke={end.hollow ? colour : undefined}
          strokeWidth={end.hollow ? 1.5 : undefined}
        />
      )}
      {values.map((words) => (
        <TextLine key={words.anchor} words={words} fill={paint(picture.textColour)} bold />
      ))}
      {years.map((words) => (
        <TextLine key={words.text} words={words} fill="var(--ink-3)" />
      ))}
    </svg>
  )
}
