import { type ActorId, actorId, type HostId, hostId, NO_ACTOR, type Year } from '../model/ids'
import type { Gap } from '../model/indicator'
import type { FigureRow } from './figure-rows'
import type { Figures } from './figures'

/** What a reader chose, and the figures that are drawn for it. */
export interface Choice {
  readonly actors: readonly ActorId[]
  readonly hosts: readonly HostId[]
  readonly from: Year
  readonly to: Year
  readonly rows: readonly FigureRow[]
}

const key = (actor: string, host: string, year: Year) => `${actor} ${host} ${year}`

/** The actors or hosts of a choice that a gap is about: its own, or all where it stands for all. */
function meant<Id extends string>(
  own: string | null,
  all: readonly Id[],
  mint: (id: string) => Id,
): readonly Id[] {
  if (!own) return all
  return all.includes(mint(own)) ? [mint(own)] : []
}

/** Whether the gap leaves something of the choice without a figure that is drawn. */
function isFelt(gap: Gap, choice: Choice, drawn: ReadonlySet<string>): boolean {
  const nation = choice.actors[0] === NO_ACTOR
  // In nation-shaped indicators the table writes the nation as actor.
  const hosts = meant(nation ? (gap.host ?? gap.actor) : gap.host, choice.hosts, hostId)
  const actors = nation ? choice.actors : meant(gap.actor, choice.actors, actorId)
  const from = Math.max(gap.from ?? choice.from, choice.from)
  const to = Math.min(gap.to ?? choice.to, choice.to)
  for (const actor of actors) {
    for (const host of hosts) {
      for (let year = from; year <= to; year++) if (!drawn.has(key(actor, host, year))) return true
    }
  }
  return false
}

function exactness(gap: Gap): number {
  return Number(Boolean(gap.host)) + Number(Boolean(gap.actor))
}

/** The known gaps that leave a part of a choice without a figure, the most exact first; each text once. */
export function gapsOfChoice(figures: Figures, choice: Choice): readonly Gap[] {
  const drawn = new Set(choice.rows.map((row) => key(row.actor, row.host, row.year)))
  const seen = new Set<string>()
  return figures.data.gaps
    .filter((gap) => isFelt(gap, choice, drawn))
    .sort((a, b) => exactness(b) - exactness(a))
    .filter((gap) => {
      if (seen.has(gap.text)) return false
      seen.add(gap.text)
      return true
    })
}
