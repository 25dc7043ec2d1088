import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { LineMark } from '../lines/line-mark'
import { paint } from '../lines/paint'
import { TextLine } from '../lines/text'
import { MapPatterns } from '../map/patterns'
import type { LegendLayout } from './drawing'
import { LegendSignShape } from './legend-sign'

interface LegendGroupProps {
  readonly layout: LegendLayout
  /** Place of the upper left corner in the drawing. */
  readonly x?: number
  readonly y?: number
  /** The class under the pointer or the focus; null: none. */
  readonly onLift: (classIndex: number | null) => void
}

const STEPS: { readonly [key: string]: number } = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }

const nextCell = (key: string, at: number, count: number): number | null => {
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  const step = STEPS[key]
  return step === undefined ? null : Math.max(0, Math.min(count - 1, at + step))
}

const Still = ({ layout, prefix }: { readonly layout: LegendLayout; readonly prefix: string }) => (
  <>
    <MapPatterns prefix={prefix} scale={1} />
    {layout.columns.map((column) => (
      <rect key={column.x} {...column} fill="var(--line)" />
    ))}
    {layout.signs.map((drawing) => (
      <LegendSignShape key={drawing.sign} drawing={drawing} prefix={prefix} />
    ))}
    {layout.marks.map(({ endMark, colour, x, y }) => (
      <LineMark key={y} mark={endMark} x={x} y={y} radius={4.5} colour={paint(colour)} />
    ))}
    {layout.words.map((words) => (
      <TextLine
        key={`${words.x} ${words.y}`}
        words={words}
        fill={paint(words.colour)}
        bold={words.bold}
        halo
      />
    ))}
  </>
)

/** The legend as a part of the map's own SVG: one tab stop, arrows from class to class, the class in hand is lifted. */
export const LegendGroup = ({ layout, x = 0, y = 0, onLift }: LegendGroupProps) => {
  const [stop, setStop] = useState(0)
  const group = useRef<SVGGElement>(null)
  const prefix = useId()
  const at = Math.min(stop, layout.cells.length - 1)
  const onKeyDown = (event: KeyboardEvent<SVGGElement>) => {
    const next = nextCell(event.key, at, layout.cells.length)
    if (next === null || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    event.stopPropagation()
    setStop(next)
    group.current?.querySelector<SVGGElement>(`[data-class="${next}"]`)?.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the class that has the focus
    <g
      ref={group}
      transform={`translate(${x} ${y})`}
      onKeyDown={onKeyDown}
      onPointerLeave={() => onLift(null)}
      onBlur={() => onLift(null)}
    >
      <Still layout={layout} prefix={prefix} />
      {layout.cells.map(({ fill, name, box, hit }, index) => (
        // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of an SVG is not interactive
        <g
          key={`${hit.x} ${hit.y}`}
          data-class={index}
          role="img"
          aria-label={name}
          tabIndex={index === at ? 0 : -1}
          onPointerEnter={() => onLift(index)}
          onFocus={() => {
            setStop(index)
            onLift(index)
          }}
        >
          <rect {...box} fill={paint(fill)} />
          <rect {...hit} fill="none" pointerEvents="all" />
        </g>
      ))}
    </g>
  )
}
