import { type ComponentType, lazy } from 'react'
import type { Catalog } from '../model/catalog'
import { VIEWS as ALL_VIEWS, type ViewId } from '../model/selection'

export interface ViewProps {
  readonly catalog: Catalog
}

interface ViewEntry {
  readonly id: ViewId
  readonly View: ComponentType<ViewProps>
  /** Fetches its code ahead of the first time that it is shown. */
  readonly load: () => Promise<unknown>
}

/** The digit that opens a view: its place among the ten, whichever of them are there; 0 is the tenth. */
export function digitOf(view: ViewId): string {
  return String((ALL_VIEWS.indexOf(view) + 1) % 10)
}

const mapView = async () => ({ default: (await import('../view/map/map-view')).MapView })
const trendsView = async () => ({ default: (await import('../view/trends/trends-view')).TrendsView })

/** The views that work, in the order of the navigation. A view is a folder of `view/`, its code, and a line here. */
export const VIEWS: readonly ViewEntry[] = [
  { id: 'map', View: lazy(mapView), load: mapView },
  { id: 'trends', View: lazy(trendsView), load: trendsView },
]
