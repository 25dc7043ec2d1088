import type { ComponentType } from 'react'
import type { Catalog } from '../model/catalog'
import { VIEWS as ALL_VIEWS, type ViewId } from '../model/selection'

export interface ViewProps {
  readonly catalog: Catalog
}

export interface ViewEntry {
  readonly id: ViewId
  /** Fetches its code. */
  readonly load: () => Promise<ComponentType<ViewProps>>
}

/** The digit that opens a view: its place among the ten, whichever of them are there; 0 is the tenth. */
export function digitOf(view: ViewId): string {
  return String((ALL_VIEWS.indexOf(view) + 1) % 10)
}

const MAP: ViewEntry = { id: 'map', load: async () => (await import('../view/map/map-view')).MapView }

/** The views that work, in the order of the navigation. A view is a folder of `view/` and a line here. */
export const VIEWS: readonly ViewEntry[] = [
  MAP,
  { id: 'trends', load: async () => (await import('../view/trends/trends-view')).TrendsView },
]

/** The view of that name, or the map in place of one that is not there. */
export function viewNamed(name: string | null): ViewEntry {
  return VIEWS.find((view) => view.id === name) ?? MAP
}
