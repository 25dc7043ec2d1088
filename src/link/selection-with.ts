import type { Selection, ViewId } from '../model/selection'
import { type Draft, defaultsFor } from './defaults'
import { fieldText, KEYS, type Key, PARAMETERS, usedBy } from './parameters'

/**
 * The selection with a change made to it. Fields that the view does not use hold its defaults, whatever the change says.
 * A change of view takes along what was set by hand and fits (indicator, actors, hosts, time, measure ...), and starts with the
 * new view's defaults for the rest (table columns, pins, lines in focus, search). A change of indicator drops the chosen
 * source, which belongs to the old one. Never throws.
 */
export function selectionWith(selection: Selection, patch: Partial<Selection>): Selection {
  const view = patch.view ?? selection.view
  const draft: Draft =
    view === selection.view
      ? { ...selection }
      : { ...defaultsFor(view), ...setByHand(selection, view, 'carried') }
  if (patch.indicator !== undefined && patch.indicator !== draft.indicator) draft.source = null
  for (const key of KEYS) if (usedBy(key, view)) change(draft, key, patch)
  return draft
}

/**
 * The fields of a selection that differ from its view's defaults and that another view uses too: all of them, or
 * only those that go along when the reader changes the view.
 */
export function setByHand(selection: Selection, view: ViewId, which: 'all' | 'carried'): Partial<Selection> {
  const found: Partial<Draft> = {}
  for (const key of KEYS) {
    if (key === 'view' || !usedBy(key, view) || !usedBy(key, selection.view)) continue
    if (which === 'carried' && PARAMETERS[key].carried === false) continue
    if (fieldText(key, selection) === fieldText(key, defaultsFor(selection.view))) continue
    take(found, key, selection, view)
  }
  return found
}

function change<K extends Key>(draft: Draft, key: K, patch: Partial<Selection>): void {
  const value: Selection[K] | undefined = patch[key]
  if (value !== undefined) draft[key] = value
}

function take<K extends Key>(found: Partial<Draft>, key: K, selection: Selection, view: ViewId): void {
  const { carried } = PARAMETERS[key]
  const value = typeof carried === 'function' ? carried(selection[key], view) : selection[key]
  if (value !== undefined) found[key] = value
}
