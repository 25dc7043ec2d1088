import { type Selection, VIEWS, type ViewId } from '../model/selection'
import { type Key, PARAMETERS } from './parameters'

/** A selection while it is put together. */
export type Draft = { -readonly [K in Key]: Selection[K] }

const DEFAULTS: ReadonlyMap<ViewId, Selection> = new Map(VIEWS.map((view) => [view, freshDefaults(view)]))

function freshDefaults(view: ViewId): Selection {
  return {
    view,
    indicator: PARAMETERS.indicator.fallback(view),
    index: PARAMETERS.index.fallback(view),
    actors: PARAMETERS.actors.fallback(view),
    hosts: PARAMETERS.hosts.fallback(view),
    nations: PARAMETERS.nations.fallback(view),
    time: PARAMETERS.time.fallback(view),
    compare: PARAMETERS.compare.fallback(view),
    measure: PARAMETERS.measure.fallback(view),
    like: PARAMETERS.like.fallback(view),
    facet: PARAMETERS.facet.fallback(view),
    scale: PARAMETERS.scale.fallback(view),
    focus: PARAMETERS.focus.fallback(view),
    rivals: PARAMETERS.rivals.fallback(view),
    source: PARAMETERS.source.fallback(view),
    carry: PARAMETERS.carry.fallback(view),
    panel: PARAMETERS.panel.fallback(view),
    chart: PARAMETERS.chart.fallback(view),
    region: PARAMETERS.region.fallback(view),
    pins: PARAMETERS.pins.fallback(view),
    type: PARAMETERS.type.fallback(view),
    verdict: PARAMETERS.verdict.fallback(view),
    section: PARAMETERS.section.fallback(view),
    claim: PARAMETERS.claim.fallback(view),
    country: PARAMETERS.country.fallback(view),
    sort: PARAMETERS.sort.fallback(view),
    q: PARAMETERS.q.fallback(view),
    weights: PARAMETERS.weights.fallback(view),
    events: PARAMETERS.events.fallback(view),
    title: PARAMETERS.title.fallback(view),
    present: PARAMETERS.present.fallback(view),
    slide: PARAMETERS.slide.fallback(view),
    embed: PARAMETERS.embed.fallback(view),
    d: PARAMETERS.d.fallback(view),
    v: PARAMETERS.v.fallback(view),
    lang: PARAMETERS.lang.fallback(view),
  }
}

/** What a view shows when its link says nothing; the same object each time. */
export function defaultsFor(view: ViewId): Selection {
  return DEFAULTS.get(view) ?? freshDefaults(view)
}
