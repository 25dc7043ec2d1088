import type { ActorId, EventId, HostId } from '../../model/ids'

export interface LinePoint {
  readonly year: number
  /** The number drawn, in the measure shown. */
  readonly value: number
  /** The raw number for `data-value`. */
  readonly raw: number
  /** Doubtful: hollow. */
  readonly hollow: boolean
  /** An estimate: the stretch that leads to it is dashed. */
  readonly estimate: boolean
  /** Accessible sentence, e.g. "China in Kazakhstan, 2014: 14.3 %, reported". */
  readonly name: string
}

/** Points that may be joined, ascending by year. A single point is drawn as a dot. */
export interface LineStretch {
  readonly points: readonly LinePoint[]
  /** The usual step of the group is above one year: dots at the readings. */
  readonly dots: boolean
  /** Only another group has this actor in the run: thin, and named so. */
  readonly thin: boolean
  /** First stretch after a break between sources: its first point is hollow. */
  readonly afterBreak: boolean
}

export interface Line {
  /** `ACTOR-HOST`, for nations the nation alone. */
  readonly id: string
  readonly actor: ActorId
  readonly host: HostId
  /** The label at the line's end, e.g. "China". */
  readonly label: string
  /** Its value, e.g. "31 %", with the year where it is not the last of the chart: "21 % in 2020". */
  readonly endText: string
  /** The same for small multiples and phones, e.g. "21, 2020"; absent: as it is. */
  readonly endShort?: string
  /** Value at the line's first point, for lines in focus, e.g. "47 %"; absent: not written. */
  readonly startText?: string
  /** Colour of marks and of words: names of CSS custom properties, e.g. "--actor-CHN" and "--actor-CHN-text". */
  readonly colour: string
  readonly textColour: string
  readonly endMark: EndMark
  /** Dash pattern of the further (grey) actors; null: solid. */
  readonly dash: string | null
  /** focus: 3 px with a casing; plain: 2 px; muted: 2 px at 25 %. */
  readonly weight: 'focus' | 'plain' | 'muted'
  readonly stretches: readonly LineStretch[]
  /** Other sources' figures, drawn as small marks when asked for. */
  readonly rivals: readonly LinePoint[]
}

export type EndMark =
  | 'circle'
  | 'square'
  | 'triangle'
  | 'diamond'
  | 'plus'
  | 'star'
  | 'ring'
  | 'bar'
  | 'cross'

/** A break between sources that are not comparable: drawn between `before` and `after`. */
export interface LineBreak {
  readonly before: number
  readonly after: number
  /** E.g. "other source from 2021". */
  readonly text: string
}

export interface LineEvent {
  readonly id: EventId
  /** Fraction of a year, e.g. 2022.15. */
  readonly at: number
  readonly label: string
  readonly name: string
}

export interface LinePanel {
  readonly id: string
  /** Empty where there is one panel. */
  readonly heading: string
  readonly lines: readonly Line[]
  readonly breaks: readonly LineBreak[]
  /** E.g. "China left out after 2020". */
  readonly remark: string
}

/** One key entry for the free place of small multiples. */
export interface LineKey {
  readonly label: string
  readonly colour: string
  readonly textColour: string
  readonly endMark: EndMark
  readonly dash: string | null
}

/** Words that belong to no line; English where a picture brings none. */
export interface LineWords {
  /** Heading of the key of small multiples. */
  readonly inEveryPanel: string
  readonly otherSource: string
  readonly firstPoint: string
  /** Labels for which there is no room, e.g. "+3 more". */
  readonly more: (count: number) => string
}

export interface LinePicture {
  readonly title: string
  readonly description: string
  readonly panels: readonly LinePanel[]
  readonly fromYear: number
  readonly toYear: number
  /** Range of the values, before it is widened to round ends. `zero`: the axis starts at 0. */
  readonly low: number
  readonly high: number
  readonly zero: boolean
  readonly scale: 'linear' | 'log'
  /** Things are counted: no grid line stands at a part of one. */
  readonly whole?: boolean
  /** Ranks: 1 at the top. */
  readonly turned: boolean
  /** Name of the y axis, at its top. */
  readonly axisName: string
  /** Writes a tick, e.g. 20 -> "20", the topmost with its unit "50 %". */
  readonly tick: (value: number, topmost: boolean) => string
  /** Named classes of a category axis; null for numbers. */
  readonly categories: readonly { readonly code: number; readonly label: string }[] | null
  readonly events: readonly LineEvent[]
  readonly key: readonly LineKey[]
  readonly words?: LineWords
}

export interface LineChartProps {
  readonly picture: LinePicture
  readonly width: number
  readonly height: number
  /** Line under the pointer or the focus, or lifted from elsewhere; null: none. */
  readonly hovered: string | null
  readonly onHover: (at: LineHover | null) => void
  readonly onPick: (line: string) => void
}

/** The year under the pointer, the panel, and the nearest line. */
export interface LineHover {
  readonly panel: string
  readonly year: number
  readonly line: string | null
  /** Pixel place in the drawing, for the tooltip. */
  readonly x: number
  readonly y: number
}
