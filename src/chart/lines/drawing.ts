import type { ActorId, EventId } from '../../model/ids'
import type { EndMark } from './picture'
import type { ValueScale } from './value-scale'

export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Spot {
  readonly x: number
  readonly y: number
}

export interface Stroke {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** One line of text; `y` is its baseline. */
export interface Words {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly size: number
}

/** Font sizes in pixels. */
export interface TypeSizes {
  readonly focus: number
  readonly label: number
  readonly axis: number
  readonly note: number
}

/** A part of a line that is drawn in one stroke. */
export interface PathDrawing {
  readonly d: string
  readonly width: number
  /** Dash pattern; null: solid. */
  readonly dash: string | null
}

/** Marks of points: small dots, rings, and the actor's mark where a run of figures ends (full) or a new source begins (hollow). */
export interface DotDrawing extends Spot {
  readonly kind: 'dot' | 'ring' | 'end' | 'first'
  readonly hollow: boolean
}

export interface PointDrawing extends Spot {
  readonly year: number
  readonly raw: number
  readonly name: string
}

export interface LineDrawing {
  readonly id: string
  readonly actor: ActorId
  readonly colour: string
  readonly textColour: string
  readonly endMark: EndMark
  readonly weight: 'focus' | 'plain' | 'muted'
  /** Of all that is seen of it: lines that are not in focus, and those of a crowd, are faint. */
  readonly opacity: number
  /** Radius of the actor's marks. */
  readonly radius: number
  /** Width of the rim of the page's colour round its paths; 0: none. */
  readonly casing: number
  readonly paths: readonly PathDrawing[]
  readonly dots: readonly DotDrawing[]
  readonly points: readonly PointDrawing[]
  /** Straight pieces, for labels that keep clear and for the pointer. */
  readonly pieces: readonly Stroke[]
  readonly rivals: readonly Spot[]
  /** Equal for two drawings that look and speak the same: lets a line skip its rendering. */
  readonly signature: string
}

export interface LabelDrawing {
  /** Line that it names; null for "+3 more". */
  readonly line: string | null
  readonly label: string
  readonly endText: string
  readonly textColour: string
  readonly size: number
  readonly anchor: 'start' | 'end'
  readonly x: number
  /** Baseline. */
  readonly y: number
  readonly box: Rect
  /** From the mark to the label, where the label had to move away from it. */
  readonly leader: Stroke | null
}

export interface EventDrawing {
  readonly id: EventId
  readonly name: string
  readonly x: number
  /** Tops and bottoms of the parts of its rule: broken where a text lies over it. */
  readonly parts: readonly (readonly [number, number])[]
  readonly words: readonly Words[]
}

export interface BreakDrawing {
  readonly x: number
  /** Half the width of the white gap in grid lines and axis. */
  readonly gap: number
  /** The grey rule; null in small multiples, whose key explains the double stroke. */
  readonly rule: { readonly top: number; readonly bottom: number } | null
  readonly words: readonly Words[]
}

export interface GridLine {
  readonly y: number
  /** The zero line or the axis itself is stronger. */
  readonly strong: boolean
  /** Left and right ends of its parts: broken where the source changes. */
  readonly parts: readonly (readonly [number, number])[]
  /** The number, or the lines of a class's name. */
  readonly words: readonly Words[]
}

export interface YearTick {
  readonly year: number
  readonly x: number
  readonly words: Words
}

export interface PanelDrawing {
  readonly id: string
  /** The place of the panel with its margins, for the pointer. */
  readonly area: Rect
  readonly plot: Rect
  readonly heading: Words | null
  readonly remark: readonly Words[]
  readonly grid: readonly GridLine[]
  readonly years: readonly YearTick[]
  readonly events: readonly EventDrawing[]
  readonly breaks: readonly BreakDrawing[]
  readonly lines: readonly LineDrawing[]
  readonly labels: readonly LabelDrawing[]
}

export interface KeyEntry {
  readonly sign: 'event' | 'break' | 'first' | 'line'
  readonly x: number
  readonly y: number
  readonly words: Words
  readonly colour: string
  readonly textColour: string
  readonly endMark: EndMark
  readonly dash: string | null
}

export interface KeyDrawing {
  readonly heading: Words
  readonly entries: readonly KeyEntry[]
}

export interface LineLayout {
  readonly width: number
  readonly height: number
  readonly sizes: TypeSizes
  readonly axisName: Words | null
  readonly panels: readonly PanelDrawing[]
  readonly key: KeyDrawing | null
  readonly years: { readonly from: number; readonly to: number }
  readonly scale: ValueScale
}
