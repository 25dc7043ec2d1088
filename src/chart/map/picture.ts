import type { ReactNode } from 'react'
import type { ActorId, GroupId, HostId } from '../../model/ids'
import type { MissingReason } from '../../model/reading'
import type { Box, ShapeSet } from '../../model/shapes'

/** What a country is filled with. `ramp` is an actor's code, or 'nation' for the neutral slate, or 'diverging'. */
export type MapFill =
  | { readonly kind: 'class'; readonly ramp: string; readonly step: number; readonly steps: number }
  | { readonly kind: 'leader'; readonly actor: ActorId; readonly depth: 1 | 2 | 3 }
  | { readonly kind: 'level' }
  | { readonly kind: 'category'; readonly code: number; readonly index: number }
  /** 'Did not vote' and its like: grey. */
  | { readonly kind: 'grey' }
  | { readonly kind: 'self' }
  | { readonly kind: 'missing' }

/** One country of the map, ready to be drawn. Finished numbers and words: the component computes no figure. */
export interface MapMark {
  readonly host: HostId
  /** Accessible name, e.g. "Kazakhstan: 29.6 %, 2023". */
  readonly name: string
  readonly fill: MapFill
  /** The raw number; absent when missing. */
  readonly value?: number
  /** The year that the figure is from. */
  readonly year?: number
  readonly missing?: MissingReason
  /** The group drawn. */
  readonly source?: GroupId
  /** Only another group has a figure: drawn in its class under a hatch of its own. */
  readonly otherGroup: boolean
  /** Doubtful or carried: drawn hollow. */
  readonly hollow: boolean
  /** Outside the chosen hosts: faded. */
  readonly faded: boolean
  /** Number written on the Central Asia map, e.g. "29.6" or "no data"; absent on the world map. */
  readonly label?: string
}

export interface MapPicture {
  /** Title and description of the SVG; the description is a sentence written from the figures. */
  readonly title: string
  readonly description: string
  readonly shapes: ShapeSet
  /** The part of the shape set that is shown. */
  readonly frame: Box
  readonly marks: readonly MapMark[]
  /** Full names and short names written on the Central Asia map, by host. */
  readonly hostNames: ReadonlyMap<HostId, { readonly name: string; readonly shortName: string }>
  /** Names of foreign land and lakes. */
  readonly placeNames: ReadonlyMap<string, string>
}

/** A size in pixels. */
export interface Corner {
  readonly width: number
  readonly height: number
}

export interface MapChartProps {
  readonly picture: MapPicture
  readonly width: number
  readonly height: number
  /** Room under the map, within the height, for the legend; 0 where the legend lies on the sea. */
  readonly bottom?: number
  /** A part at the lower left of the map, over that room, that the countries of the frame keep clear of. */
  readonly corner?: Corner
  readonly hovered: HostId | null
  readonly pinned: readonly HostId[]
  /** Countries of one class, lifted while the legend is hovered; null: none. */
  readonly lifted: ReadonlySet<HostId> | null
  readonly onHover: (
    host: HostId | null,
    at: { x: number; y: number } | null,
    by: 'pointer' | 'focus',
  ) => void
  readonly onPick: (host: HostId) => void
  /** Drawn last, in pixels of the drawing: the legend. */
  readonly children?: ReactNode
}
