import {
  type FocusEvent,
  type KeyboardEvent,
  memo,
  type PointerEvent,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { LineLayout, PanelDrawing } from './drawing'
import { hoverAt } from './hit'
import { KeyGroup } from './key-group'
import { LabelGroup } from './label-group'
import { layoutLines } from './layout'
import { Lifted } from './lifted'
import { LineGroup } from './line-group'
import { PanelFrame } from './panel-frame'
import type { LineChartProps, LineHover } from './picture'
import { TextLine } from './text'
import { textWidth } from './text-width'
import { settled, type Walker, walked } from './walk'

const DRAW_ORDER = { muted: 0, plain: 1, focus: 2 } as const

const Frames = ({ layout }: { readonly layout: LineLayout }) => (
  <g>
    {layout.axisName !== null && <TextLine words={layout.axisName} fill="var(--ink-2)" />}
    {layout.panels.map((panel) => (
      <PanelFrame key={panel.id} panel={panel} />
    ))}
    {layout.key !== null && <KeyGroup drawing={layout.key} />}
  </g>
)

interface PanelLinesProps {
  readonly panel: PanelDrawing
  /** Line and year of the tab stop, where it is in this panel. */
  readonly line: string | null
  readonly year: number
}

const PanelLines = memo(function PanelLines({ panel, line: walked, year }: PanelLinesProps) {
  return (
    <>
      {[...panel.lines]
        .sort((a, b) => DRAW_ORDER[a.weight] - DRAW_ORDER[b.weight])
        .map((line) => (
          <LineGroup key={line.id} line={line} walked={walked === line.id ? year : null} />
        ))}
      <LabelGroup labels={panel.labels} />
    </>
  )
})

const hoverOf = (layout: LineLayout, walker: Walker): LineHover | null => {
  const panel = layout.panels.find(({ id }) => id === walker.panel)
  const line = panel?.lines.find(({ id }) => id === walker.line)
  const point = line?.points.find(({ year }) => year === walker.year)
  return point === undefined ? null : { ...walker, x: point.x, y: point.y }
}

/**
 * Lines over years as one SVG. Pointer and keyboard work on a layer of their own: while they move, no line is drawn
 * again; the others of its panel fade as one group.
 */
export const LineChart = ({ picture, width, height, hovered, onHover, onPick }: LineChartProps) => {
  const layout = useMemo(() => layoutLines(picture, width, height, textWidth), [picture, width, height])
  const [at, setAt] = useState<LineHover | null>(null)
  const [focused, setFocused] = useState(false)
  const [walk, setWalk] = useState<Walker | null>(null)
  const svg = useRef<SVGSVGElement>(null)
  const moved = useRef(false)
  // A finger has no hover: its first tap shows the figures, the next on the same line picks it.
  const tapped = useRef<{ readonly shown: string | null } | null>(null)
  const name = useId()
  const walker = useMemo(() => settled(layout, walk), [layout, walk])
  const frames = useMemo(() => <Frames layout={layout} />, [layout])

  useLayoutEffect(() => {
    if (!moved.current || walker === null) return
    moved.current = false
    const point = `[data-point="${CSS.escape(`${walker.line}-${walker.year}`)}"]`
    svg.current?.querySelector<SVGElement>(point)?.focus()
  }, [walker])

  const tell = (hover: LineHover | null) => {
    const same = hover?.year === at?.year && hover?.line === at?.line && hover?.panel === at?.panel
    if (same && hover?.y === at?.y) return
    setAt(hover)
    onHover(hover)
  }
  const point = ({ clientX, clientY, currentTarget }: PointerEvent<SVGRectElement>): LineHover | null => {
    const box = currentTarget.getBoundingClientRect()
    // The drawing may be shown at another size than it was laid out for.
    const scale = box.width > 0 ? width / box.width : 1
    return hoverAt(layout, (clientX - box.left) * scale, (clientY - box.top) * scale)
  }
  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    if (walker === null || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      onPick(walker.line)
      return
    }
    const next = walked(layout, walker, event.key)
    if (next === null) return
    event.preventDefault()
    moved.current = true
    setWalk(next)
  }
  const onFocus = ({ target }: FocusEvent<SVGSVGElement>) => {
    if (walker === null || !(target instanceof SVGElement) || !target.hasAttribute('data-point')) return
    setFocused(target.matches(':focus-visible'))
    tell(hoverOf(layout, walker))
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset holds no drawing; handles.md asks for this role
    <svg
      ref={svg}
      role="group"
      aria-labelledby={`${name}t`}
      aria-describedby={`${name}d`}
      width={width}
      height={layout.height}
      viewBox={`0 0 ${width} ${layout.height}`}
      fontFamily="var(--sans)"
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (currentTarget.contains(relatedTarget)) return
        setFocused(false)
        tell(null)
      }}
    >
      <title id={`${name}t`}>{picture.title}</title>
      <desc id={`${name}d`}>{picture.description}</desc>
      {frames}
      {layout.panels.map((panel) => (
        <g key={panel.id} opacity={panel.lines.some(({ id }) => id === hovered) ? 0.25 : undefined}>
          <PanelLines
            panel={panel}
            line={walker?.panel === panel.id ? walker.line : null}
            year={walker?.year ?? 0}
          />
        </g>
      ))}
      <Lifted layout={layout} hovered={hovered} at={at} focused={focused} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the pointer's half; the keyboard walks the points */}
      <rect
        width={width}
        height={layout.height}
        fill="none"
        pointerEvents="all"
        cursor={at?.line == null ? undefined : 'pointer'}
        onPointerMove={(event) => tell(point(event))}
        onPointerDown={(event) => {
          tapped.current = event.pointerType === 'touch' ? { shown: at?.line ?? null } : null
          tell(point(event))
        }}
        onPointerLeave={({ pointerType }) => pointerType !== 'touch' && tell(null)}
        onClick={(event) => {
          const box = event.currentTarget.getBoundingClientRect()
          const scale = box.width > 0 ? width / box.width : 1
          const line = hoverAt(
            layout,
            (event.clientX - box.left) * scale,
            (event.clientY - box.top) * scale,
          )?.line
          const ready = tapped.current === null || tapped.current.shown === line
          if (line != null && ready) onPick(line)
        }}
      >
        {/* Without it the browser would show the chart's title beside the tooltip. */}
        <title />
      </rect>
    </svg>
  )
}
