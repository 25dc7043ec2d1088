import { classBreaks } from '../model/class-breaks'
import { type ActorId, actorId, type HostId, hostId, indicatorId, WORLD_TOTAL } from '../model/ids'
import type { ClassBreaks, Gap, Group, Indicator, Source } from '../model/indicator'
import { isDoubtful, isRejected } from '../model/note'
import { fitnessOf } from './fitness'
import { groupsOf, sourcesOf } from './groups'
import type { Observation } from './read-observations'
import type { Tables } from './read-tables'
import type { Problems } from './table-errors'

/** Columns of the rows, sorted by actor, host, source and year; `actor` to `source` and `note` are places in the lists. */
export interface RowColumns {
  readonly actor: readonly number[]
  readonly host: readonly number[]
  readonly source: readonly number[]
  readonly year: readonly number[]
  readonly value: readonly number[]
  readonly status: readonly number[]
  readonly note: readonly number[]
}

/** One indicator with all that its data file holds. */
export interface BuiltIndicator {
  readonly indicator: Omit<Indicator, 'chunk'>
  readonly actors: readonly ActorId[]
  readonly hosts: readonly HostId[]
  readonly sources: readonly Source[]
  readonly groups: readonly Group[]
  readonly notes: readonly string[]
  readonly gaps: readonly Gap[]
  readonly breaks: readonly ClassBreaks[]
  readonly rows: RowColumns
}

/** Most entries of a list that a row can point to. */
const LIST_LIMIT = 65_536

/** Sorts and models the observations of one indicator. Doubled rows are noted in `problems`. Null if it cannot be built. */
export function buildIndicator(tables: Tables, id: string, problems: Problems): BuiltIndicator | null {
  const row = tables.indicators.get(id)
  const question = tables.questions.get(id)
  const observations = tables.observations.get(id)
  if (row === undefined || question === undefined || observations === undefined) return null
  const sources = sourcesOf(tables, id, observations)
  const actors = [...new Set(observations.map((observation) => observation.actor))].sort()
  const hosts = [...new Set(observations.map((observation) => observation.host))].sort()
  const sorted = sortObservations(observations, actors, hosts, sources, problems)
  const groupOf = new Map<string, string>(sources.map((source) => [source.id, source.group]))
  const notes = ['', ...new Set(sorted.map((observation) => observation.note))]
  if (notes[1] === '' || notes.includes('', 1)) notes.splice(notes.indexOf('', 1), 1)
  if (notes.length > LIST_LIMIT)
    problems.cell(row.row, 0, `an indicator with at most ${LIST_LIMIT} different notes`)
  const years = sorted.map((observation) => observation.year)
  return {
    indicator: {
      id: indicatorId(id),
      shortLabel: question.shortLabel,
      domain: row.domain,
      shape: row.shape,
      unitKind: row.unit.kind,
      higherMeans: row.higherMeans,
      perCapita: question.perCapita,
      defaultView: question.defaultView,
      order: question.order,
      fit: fitnessOf(sorted, (source) => groupOf.get(source) ?? ''),
      firstYear: years.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
      lastYear: years.reduce((a, b) => Math.max(a, b), 0),
      rows: sorted.length,
      compareAny: tables.compareAny.has(id),
      label: row.label,
      unit: row.unitName,
      unitText: question.unitText,
      unitShort: question.unitShort,
      decimals: question.decimals,
      questions: question.questions,
      definition: row.definition,
      method: row.method,
      caveats: row.caveats,
      categories: row.categories,
    },
    actors: actors.map(actorId),
    hosts: hosts.map(hostId),
    sources,
    groups: groupsOf(tables, id, sources, sorted),
    notes,
    gaps: tables.gaps.get(id) ?? [],
    breaks: breaksOf(sorted, row.unit.kind, row.categories),
    rows: {
      actor: places(sorted, actors, (observation) => observation.actor),
      host: places(sorted, hosts, (observation) => observation.host),
      source: places(
        sorted,
        sources.map((source) => source.id),
        (observation) => observation.source,
      ),
      year: years,
      value: sorted.map((observation) => observation.value),
      status: sorted.map((observation) => observation.status),
      note: places(sorted, notes, (observation) => observation.note),
    },
  }
}

function places(
  observations: readonly Observation[],
  list: readonly string[],
  of: (observation: Observation) => string,
): readonly number[] {
  const at = new Map(list.map((entry, place) => [entry, place]))
  return observations.map((observation) => at.get(of(observation)) ?? 0)
}

function sortObservations(
  observations: readonly Observation[],
  actors: readonly string[],
  hosts: readonly string[],
  sources: readonly Source[],
  problems: Problems,
): readonly Observation[] {
  const actorAt = new Map(actors.map((actor, at) => [actor, at]))
  const hostAt = new Map(hosts.map((host, at) => [host, at]))
  const sourceAt = new Map<string, number>(sources.map((source, at) => [source.id, at]))
  // One number that sorts like (actor, host, source, year); below 2^53 for any lists that fit the columns.
  const keyOf = ({ actor, host, source, year }: Observation): number =>
    (((actorAt.get(actor) ?? 0) * hosts.length + (hostAt.get(host) ?? 0)) * sources.length +
      (sourceAt.get(source) ?? 0)) *
      4096 +
    year
  const keyed = observations.map((observation) => ({ key: keyOf(observation), observation }))
  keyed.sort((a, b) => a.key - b.key)
  for (let at = 1; at < keyed.length; at++) {
    const here = keyed[at]
    const before = keyed[at - 1]
    if (here === undefined || before === undefined || here.key !== before.key) continue
    const { file, line } = before.observation.row
    const other = `${file}:${line}`
    problems.cell(
      here.observation.row,
      0,
      `one row for an indicator, actor, host, year and source; the other is ${other}`,
    )
  }
  return keyed.map(({ observation }) => observation)
}

/** Breaks for each actor, from the readings: the first source that is not rejected, unless that figure is doubtful. */
function breaksOf(
  sorted: readonly Observation[],
  unitKind: Indicator['unitKind'],
  categories: Indicator['categories'],
): readonly ClassBreaks[] {
  const readings = new Map<string, Map<string, Observation>>()
  for (const observation of sorted) {
    const { actor, host, year, note } = observation
    if (host === WORLD_TOTAL || isRejected(note)) continue
    const ofActor = readings.get(actor) ?? new Map<string, Observation>()
    readings.set(actor, ofActor)
    const cell = `${host} ${year}`
    if (!ofActor.has(cell)) ofActor.set(cell, observation)
  }
  return [...readings].flatMap(([actor, cells]) => {
    const values = [...cells.values()].filter(({ note }) => !isDoubtful(note)).map(({ value }) => value)
    return classBreaks(actorId(actor), values, unitKind, categories) ?? []
  })
}
