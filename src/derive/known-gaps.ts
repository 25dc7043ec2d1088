import { type ActorId, type HostId, NO_ACTOR, type Year } from '../model/ids'
import type { Gap } from '../model/indicator'
import type { Figures } from './figures'

/** The known gaps that touch a choice, the most exact first; each text once. */
export function gapsOfChoice(
  figures: Figures,
  actors: readonly ActorId[],
  hosts: readonly HostId[],
  from: Year,
  to: Year,
): readonly Gap[] {
  const actorSet = new Set<string>(actors)
  const hostSet = new Set<string>(hosts)
  const seen = new Set<string>()
  const nation = actors[0] === NO_ACTOR
  return figures.data.gaps
    .filter((gap) => (gap.from === null || gap.from <= to) && (gap.to === null || gap.to >= from))
    .filter((gap) =>
      nation
        ? (!gap.actor || hostSet.has(gap.actor)) && (!gap.host || hostSet.has(gap.host))
        : (!gap.actor || actorSet.has(gap.actor)) && (!gap.host || hostSet.has(gap.host)),
    )
    .sort(
      (a, b) =>
        Number(Boolean(b.host)) +
        Number(Boolean(b.actor)) -
        Number(Boolean(a.host)) -
        Number(Boolean(a.actor)),
    )
    .filter((gap) => {
      if (seen.has(gap.text)) return false
      seen.add(gap.text)
      return true
    })
}
