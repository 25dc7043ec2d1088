import type { HostId } from '../model/ids'
import type { WireIndicator } from '../model/wire'
import type { BuiltIndicator, RowColumns } from './build-indicator'
import { encodeColumn, encodeRuns, encodeSteps } from './encode-column'
import { encodeNotes } from './encode-notes'

/** An indicator as its file has it; `file` is the name, without hash and ending, of the file that holds all of it. */
export function wireIndicator(built: BuiltIndicator, file: string, partial = false): WireIndicator {
  const { indicator, actors, hosts, sources, groups, gaps, breaks, rows } = built
  const { notes, note, noteNumbers } = encodeNotes(built.notes, rows.note)
  return {
    indicator,
    file,
    partial,
    actors,
    hosts,
    sources,
    groups,
    notes,
    gaps: gaps.map(({ actor, host, from, to, why, text }) => [actor, host, from, to, why, text]),
    breaks: breaks.map(({ actor, kind, low, high, inner }) => [actor, kind, low, high, inner]),
    rows: {
      length: rows.year.length,
      actor: encodeColumn(rows.actor),
      // Hosts and years are not given the shortest form, but the one that brotli makes least of (measured).
      host: encodeRuns(rows.host),
      source: encodeColumn(rows.source),
      year: encodeSteps(rows.year),
      value: encodeColumn(rows.value),
      status: encodeColumn(rows.status),
      note,
      noteNumbers,
    },
  }
}

/**
 * The part of an indicator that concerns some hosts: all rows of theirs, and of the lists only what those rows use, so
 * that places are counted anew. `rows` of the description stays that of the whole; breaks are those of the whole too.
 */
export function sliceOfHosts(built: BuiltIndicator, hosts: readonly HostId[]): BuiltIndicator {
  const { rows } = built
  const kept = rows.year
    .map((_, at) => at)
    .filter((at) => {
      const host = built.hosts[rows.host[at] ?? -1]
      return host !== undefined && hosts.includes(host)
    })
  const actors = used(built.actors, rows.actor, kept)
  const own = used(built.hosts, rows.host, kept)
  const sources = used(built.sources, rows.source, kept)
  const notes = used(built.notes, rows.note, kept, [0])
  const groups = built.groups.filter((group) => sources.list.some((source) => source.group === group.id))
  const pick = (column: readonly number[]): readonly number[] => kept.map((at) => column[at] ?? 0)
  const columns: RowColumns = {
    actor: actors.column,
    host: own.column,
    source: sources.column,
    year: pick(rows.year),
    value: pick(rows.value),
    status: pick(rows.status),
    note: notes.column,
  }
  return {
    indicator: built.indicator,
    actors: actors.list,
    hosts: own.list,
    sources: sources.list,
    groups,
    notes: notes.list,
    gaps: built.gaps.filter((gap) => gap.host === null || hosts.includes(gap.host)),
    breaks: built.breaks.filter((breaks) => actors.list.includes(breaks.actor)),
    rows: columns,
  }
}

function used<T>(
  list: readonly T[],
  column: readonly number[],
  kept: readonly number[],
  always: readonly number[] = [],
): { readonly list: readonly T[]; readonly column: readonly number[] } {
  const needed = new Set([...always, ...kept.map((at) => column[at] ?? 0)])
  const places = [...needed].sort((a, b) => a - b)
  const at = new Map(places.map((place, index) => [place, index]))
  return {
    list: list.filter((_, place) => needed.has(place)),
    column: kept.map((row) => at.get(column[row] ?? 0) ?? 0),
  }
}
