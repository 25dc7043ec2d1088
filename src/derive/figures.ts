import type { ActorId, GroupId, HostId, Year } from '../model/ids'
import type { IndicatorData } from '../model/indicator-data'
import { isDoubtful, isRejected } from '../model/note'
import { type Rival, STATUSES, type ValueReading } from '../model/reading'

/** An indicator's rows with an index of pairs; made once for each `IndicatorData`. */
export interface Figures {
  readonly data: IndicatorData
  readonly actorIndex: ReadonlyMap<ActorId, number>
  readonly hostIndex: ReadonlyMap<HostId, number>
  /** First row of pair actor * hosts + host, and the row behind its last; equal where there is none. */
  readonly start: Uint32Array
  readonly end: Uint32Array
  /** Group index by source index. */
  readonly groupOfSource: Uint16Array
  /** By note index: 1 doubtful, 2 rejected. */
  readonly noteFlag: Uint8Array
}

const DOUBTFUL = 1
const REJECTED = 2
const indexed = new WeakMap<IndicatorData, Figures>()

/** The index of an indicator's rows; memoised by its data. */
export function figuresOf(data: IndicatorData): Figures {
  const known = indexed.get(data)
  if (known) return known
  const { rows, hosts } = data
  const start = new Uint32Array(data.actors.length * hosts.length)
  const end = new Uint32Array(start.length)
  let pair = -1
  for (let row = 0; row < rows.length; row++) {
    const here = (rows.actor[row] ?? 0) * hosts.length + (rows.host[row] ?? 0)
    if (here !== pair) {
      start[here] = row
      pair = here
    }
    end[here] = row + 1
  }
  const groups = new Map(data.groups.map((group, index) => [group.id, index]))
  const figures: Figures = {
    data,
    actorIndex: new Map(data.actors.map((actor, index) => [actor, index])),
    hostIndex: new Map(hosts.map((host, index) => [host, index])),
    start,
    end,
    groupOfSource: Uint16Array.from(data.sources, (source) => groups.get(source.group) ?? 0),
    noteFlag: Uint8Array.from(data.notes, (note) =>
      isRejected(note) ? REJECTED : isDoubtful(note) ? DOUBTFUL : 0,
    ),
  }
  indexed.set(data, figures)
  return figures
}

/** Rows of an actor and host as [first, behind the last); [0, 0) where there are none. */
export function rowsOfPair(figures: Figures, actor: ActorId, host: HostId): readonly [number, number] {
  const a = figures.actorIndex.get(actor)
  const h = figures.hostIndex.get(host)
  if (a === undefined || h === undefined) return [0, 0]
  const pair = a * figures.data.hosts.length + h
  return [figures.start[pair] ?? 0, figures.end[pair] ?? 0]
}

export function isRejectedRow(figures: Figures, row: number): boolean {
  return figures.noteFlag[figures.data.rows.note[row] ?? 0] === REJECTED
}

export interface Ask {
  readonly actor: ActorId
  readonly host: HostId
  readonly year: Year
  /** Only figures of this group; null: of any, the lowest priority number first. */
  readonly group: GroupId | null
  /** Years that an older figure may be carried forward, 0 to 6. */
  readonly carry: number
}

/**
 * The reading for an actor, host and year: of the rows in the window (year - carry to year) those of the newest year,
 * and of them the one whose source has the lowest priority number. Rejected rows are never the reading. Null where
 * there is none. Rule: data.md, "Reading and rivals" and "Missing is not zero".
 */
export function readingFor(figures: Figures, ask: Ask): ValueReading | null {
  const { rows, groups } = figures.data
  const [first, behind] = rowsOfPair(figures, ask.actor, ask.host)
  let best = -1
  for (let row = first; row < behind; row++) {
    const year = rows.year[row] ?? 0
    if (year > ask.year || year < ask.year - ask.carry) continue
    if (best >= 0 && year <= (rows.year[best] ?? 0)) continue
    if (isRejectedRow(figures, row)) continue
    if (ask.group !== null && groups[figures.groupOfSource[rows.source[row] ?? 0] ?? 0]?.id !== ask.group)
      continue
    best = row
  }
  return best < 0 ? null : readingOfRow(figures, best, ask.year)
}

/** A row as a reading, with the other rows of its year as rivals. `asked` tells whether it was carried. */
export function readingOfRow(figures: Figures, row: number, asked: Year): ValueReading | null {
  const { rows, sources, groups, notes } = figures.data
  const source = sources[rows.source[row] ?? 0]
  const group = groups[figures.groupOfSource[rows.source[row] ?? 0] ?? 0]
  if (!source || !group) return null
  const year = rows.year[row] ?? 0
  const noteIndex = rows.note[row] ?? 0
  const note = notes[noteIndex]
  return {
    kind: 'value',
    value: rows.value[row] ?? Number.NaN,
    year,
    carried: year !== asked,
    status: STATUSES[rows.status[row] ?? 0] ?? 'reported',
    source: source.id,
    group: group.id,
    ...(note ? { note } : {}),
    doubtful: figures.noteFlag[noteIndex] === DOUBTFUL,
    rivals: rivalsOf(figures, row),
  }
}

function rivalsOf(figures: Figures, reading: number): readonly Rival[] {
  const { rows, hosts, sources, groups, notes } = figures.data
  const pair = (rows.actor[reading] ?? 0) * hosts.length + (rows.host[reading] ?? 0)
  const year = rows.year[reading] ?? 0
  const rivals: Rival[] = []
  for (let row = figures.start[pair] ?? 0; row < (figures.end[pair] ?? 0); row++) {
    if (row === reading || rows.year[row] !== year) continue
    const source = sources[rows.source[row] ?? 0]
    const group = groups[figures.groupOfSource[rows.source[row] ?? 0] ?? 0]
    if (!source || !group) continue
    const note = notes[rows.note[row] ?? 0]
    rivals.push({
      value: rows.value[row] ?? Number.NaN,
      source: source.id,
      group: group.id,
      status: STATUSES[rows.status[row] ?? 0] ?? 'reported',
      ...(note ? { note } : {}),
      rejected: isRejectedRow(figures, row),
    })
  }
  return rivals.length > 0 ? rivals : NO_RIVALS
}

const NO_RIVALS: readonly Rival[] = []
