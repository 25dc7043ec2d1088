import type { ActorId, GroupId, HostId, Year } from '../model/ids'
import { type Figures, isRejectedRow } from './figures'

export interface GroupCount {
  readonly group: GroupId
  /** Hosts of the region with a figure of this group in the year (or carried into it). */
  readonly hosts: number
}

/**
 * The groups that have figures of an actor for hosts of the region shown, in a year or up to `carry` years before,
 * most hosts first; a tie goes to the group with the lowest priority number. The first is the one that a map draws.
 */
export function groupsOnMap(
  figures: Figures,
  actor: ActorId,
  hosts: readonly HostId[],
  year: Year,
  carry: number,
): readonly GroupCount[] {
  const { rows, groups } = figures.data
  const a = figures.actorIndex.get(actor)
  if (a === undefined) return []
  const perGroup = groups.map(() => new Set<number>())
  for (const host of hosts) {
    const h = figures.hostIndex.get(host)
    if (h === undefined) continue
    const pair = a * figures.data.hosts.length + h
    for (let row = figures.start[pair] ?? 0; row < (figures.end[pair] ?? 0); row++) {
      const of = rows.year[row] ?? 0
      if (of > year || of < year - carry || isRejectedRow(figures, row)) continue
      perGroup[figures.groupOfSource[rows.source[row] ?? 0] ?? 0]?.add(h)
    }
  }
  return groups
    .map((group, index) => ({ group: group.id, hosts: perGroup[index]?.size ?? 0, priority: group.priority }))
    .filter((count) => count.hosts > 0)
    .sort((x, y) => y.hosts - x.hosts || x.priority - y.priority)
    .map(({ group, hosts: count }) => ({ group, hosts: count }))
}
