import type { TypeSizes } from './drawing'
import type { LinePicture } from './picture'
import type { MeasureText } from './text-width'
import type { ValueScale } from './value-scale'
import type { YearSpan } from './year-axis'

/** What all panels of a chart share. */
export interface PanelFrame {
  readonly picture: LinePicture
  readonly span: YearSpan
  readonly scale: ValueScale
  readonly sizes: TypeSizes
  readonly measure: MeasureText
  /** One of small multiples: three labels, no texts at events and breaks. */
  readonly multiple: boolean
  /** Small multiples and phones: short labels close to the plot. */
  readonly tight: boolean
  readonly more: (count: number) => string
}
