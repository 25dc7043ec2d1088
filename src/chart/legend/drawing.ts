import type { Rect, Words } from '../lines/drawing'
import type { EndMark } from '../lines/picture'
import type { LegendSign } from './picture'

export interface LegendWords extends Words {
  readonly colour: string
  readonly bold: boolean
}

export interface LegendCell {
  readonly fill: string
  readonly name: string
  readonly box: Rect
  /** What the pointer may touch: the cell with its column and number. */
  readonly hit: Rect
}

export interface LegendSignDrawing {
  readonly sign: LegendSign
  readonly fill: string
  readonly box: Rect
}

export interface LegendLayout {
  readonly width: number
  readonly height: number
  /** Height of the lowest part, which reaches over the whole width of the drawing. */
  readonly foot: number
  /** What stands over that part, at its left end. */
  readonly corner: { readonly width: number; readonly height: number }
  /** By class index. */
  readonly cells: readonly LegendCell[]
  readonly columns: readonly Rect[]
  readonly words: readonly LegendWords[]
  readonly signs: readonly LegendSignDrawing[]
  readonly marks: readonly {
    readonly endMark: EndMark
    readonly colour: string
    readonly x: number
    readonly y: number
  }[]
}
