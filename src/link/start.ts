import { indicatorId } from '../model/ids'
import type { Selection, ViewId, Vocabulary } from '../model/selection'
import { defaultsFor } from './defaults'
import { selectionWith, setByHand } from './selection-with'

const START = selectionWith(defaultsFor('map'), {
  indicator: indicatorId('trade_share'),
  measure: 'leader',
  region: 'CA',
  time: { kind: 'year', year: 2020 },
})

/**
 * What the address without a query shows until there is an overview: the map of who leads in Central Asia's trade in
 * 2020, the last year for which one source covers all six actors. The same object each time.
 */
export function startSelection(): Selection {
  return START
}

/** The view that is shown for one that this version may not have: the map. */
export function shownView(view: ViewId, vocabulary: Vocabulary): ViewId {
  return vocabulary.views.has(view) ? view : 'map'
}

/**
 * What is shown for the selection of a link: the selection itself where this version has the view. In place of a
 * missing overview the start selection, in place of another missing view the map, each with what the link sets and the map knows.
 */
export function shownSelection(parsed: Selection, vocabulary: Vocabulary): Selection {
  const view = shownView(parsed.view, vocabulary)
  if (view === parsed.view) return parsed
  const base = parsed.view === 'overview' ? START : defaultsFor(view)
  return selectionWith(base, setByHand(parsed, view, 'all'))
}
