import type { Catalog } from '../model/catalog'
import { type ActorId, type HostId, NO_ACTOR, WORLD_TOTAL, type Year } from '../model/ids'
import type { ClassBreaks } from '../model/indicator'
import type { IndicatorData } from '../model/indicator-data'
import type { Measure, Selection } from '../model/selection'
import { bySelection } from './by-selection'
import { breaksFor } from './classes'
import { type CountryBook, countryBook, hostsOf, isWholeWorld } from './country-book'
import { type Coverage, coverageOf, resolveYear } from './coverage'
import { type Figures, figuresOf } from './figures'
import { leadCoverageOf } from './lead-coverage'
import { type Lead, leaderOf, type NoLead } from './leader'
import { type MapAsk, type MapFigures, mapFigures } from './map-figures'
import { measuresOf } from './measures'

/** Everything that a map shows, before it is laid out. */
export interface MapModel {
  readonly book: CountryBook
  readonly figures: Figures
  /** No actor: nations. */
  readonly nation: boolean
  /** The actor drawn: the first of the chosen that has figures; NO_ACTOR for nations. */
  readonly actor: ActorId
  /** The chosen actors, in the order of the address. */
  readonly actors: readonly ActorId[]
  readonly measures: readonly Measure[]
  /** The measure asked for, or the value where the indicator cannot have it. */
  readonly measure: Measure
  readonly coverage: Coverage
  /** null: the choice has no figures in any year. */
  readonly year: Year | null
  /** Hosts of the region shown. */
  readonly regionHosts: readonly HostId[]
  /** Hosts that the reader chose, within the region: those of lists, sentence and table. */
  readonly chosen: readonly HostId[]
  readonly ask: MapAsk
  /** Figures of the actor; for leaders an empty map. */
  readonly map: MapFigures
  /** null unless the measure is *who leads*. */
  readonly leads: ReadonlyMap<HostId, Lead | NoLead> | null
  readonly breaks: ClassBreaks | null
  /** Nothing can be drawn in this year. */
  readonly empty: boolean
}

const NOTHING: MapFigures = { byHost: new Map(), group: null, groups: [], ranked: [], count: 0 }

/** The first of the chosen actors that has figures in the indicator; where none has, the first. */
function drawnActor(figures: Figures, actors: readonly ActorId[]): ActorId {
  return actors.find((actor) => figures.actorIndex.has(actor)) ?? actors[0] ?? NO_ACTOR
}

/** The measure that is shown for the one asked for. */
export function shownMeasure(asked: Measure, offered: readonly Measure[]): Measure {
  return offered.includes(asked) ? asked : 'value'
}

/** Actors without the world total, which takes no part in shares and leads. */
export function realActors(figures: Figures, actors: readonly ActorId[]): readonly ActorId[] {
  if (figures.data.indicator.shape === 'nation') return [NO_ACTOR]
  const real = actors.filter((actor) => String(actor) !== String(WORLD_TOTAL))
  return real.length > 0 ? real : actors
}

/**
 * Derives a map from an indicator's figures and the selection. `population` is needed for figures per head and may be
 * null until it has loaded; then hosts have no base. Never throws. Memoised by selection, which is the
 * same object for the same query.
 */
export const mapModel = bySelection(derived)

function derived(
  catalog: Catalog,
  data: IndicatorData,
  population: IndicatorData | null,
  selection: Selection,
): MapModel {
  const book = countryBook(catalog)
  const figures = figuresOf(data)
  const nation = data.indicator.shape === 'nation'
  const actors = nation ? [] : selection.actors
  const measures = measuresOf(data.indicator, 'map', data.actors.length)
  const measure = shownMeasure(selection.measure, measures)
  const leading = measure === 'leader'
  const actor = nation ? NO_ACTOR : drawnActor(figures, actors)
  const regionHosts = book.inRegion(selection.region)
  const coverage = leading
    ? coverageOfLeads(figures, actors, regionHosts)
    : coverageOf(figures, [actor], regionHosts)
  const year = resolveYear(selection.time, coverage)
  const whole = isWholeWorld(selection.hosts)
  const wanted = new Set(whole ? [] : hostsOf(selection.hosts, book))
  const chosen = whole ? regionHosts : regionHosts.filter((host) => wanted.has(host))
  const ask: MapAsk = {
    actor,
    actors: realActors(figures, selection.actors),
    hosts: book.inRegion('WORLD'),
    regionHosts,
    year: year ?? 0,
    measure,
    carry: selection.carry,
    source: selection.source,
    like: selection.like,
    population: population ? figuresOf(population) : null,
  }
  const map = year === null || leading ? NOTHING : mapFigures(figures, ask)
  const leads = year !== null && leading ? leadsOf(figures, ask, actors, selection) : null
  const empty = leads
    ? ![...leads.values()].some((lead) => lead.figures.length > 0)
    : !ask.regionHosts.some((host) => map.byHost.get(host)?.shown != null)
  return {
    book,
    figures,
    nation,
    actor,
    actors,
    measures,
    measure,
    coverage,
    year,
    regionHosts,
    chosen,
    ask,
    map,
    leads,
    breaks: leading ? null : breaksFor(figures, ask),
    empty,
  }
}

/** Years in which somebody can lead; where nobody ever can, those with any figure, so that the map can say why. */
function coverageOfLeads(figures: Figures, actors: readonly ActorId[], hosts: readonly HostId[]): Coverage {
  const leads = leadCoverageOf(figures, actors, hosts)
  return leads.years.length > 0 ? leads : coverageOf(figures, actors, hosts)
}

function leadsOf(
  figures: Figures,
  ask: MapAsk,
  actors: readonly ActorId[],
  selection: Selection,
): ReadonlyMap<HostId, Lead | NoLead> {
  const known = ask.source !== null && figures.data.groups.some((group) => group.id === ask.source)
  const options = { source: known ? ask.source : null, mixed: !selection.like, carry: ask.carry }
  return new Map(ask.hosts.map((host) => [host, leaderOf(figures, actors, host, ask.year, options)]))
}
