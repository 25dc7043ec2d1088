import { capitalised, nameInSentence } from '../i18n/names'
import { formatList, roundHalfAway } from '../i18n/number'
import { text } from '../i18n/text'
import { type ActorId, type HostId, THE_FIVE, type Year } from '../model/ids'
import type { Measure } from '../model/selection'
import type { CountryBook } from './country-book'
import type { Figures } from './figures'
import { type Lead, largerOutsider, type NoLead } from './leader'
import type { MapFigures } from './map-figures'
import { writeFigure } from './units'

const named = (host: string, book: CountryBook) => nameInSentence(host, book.name(host))

/**
 * What a map of values says in one sentence: the ends among the hosts shown, and the middle. Doubtful figures and
 * those of another group take no part. Empty where there is nothing to say.
 */
export function mapSentence(
  figures: Figures,
  map: MapFigures,
  hosts: readonly HostId[],
  measure: Measure,
  book: CountryBook,
): string {
  const { indicator } = figures.data
  if (indicator.unitKind === 'category') return categorySentence(figures, map, hosts)
  const shown = new Set(hosts)
  const ranked = map.ranked.filter((host) => shown.has(host))
  const first = ranked[0]
  const last = ranked[ranked.length - 1]
  if (first === undefined || last === undefined) return ''
  const write = (host: HostId) => writeFigure(map.byHost.get(host)?.shown ?? 0, indicator, measure, 'card')
  if (first === last) return text.mapSentence.only(named(first, book), write(first))
  if (measure === 'rank' || indicator.unitKind === 'rank') {
    const podium = ranked.slice(0, 3).map((host) => named(host, book))
    return text.mapSentence.ranks(formatList(podium), ranked.length)
  }
  const shownOf = (host: HostId) => map.byHost.get(host)?.shown ?? 0
  const middle = ranked[Math.floor(ranked.length / 2)]
  // With many of the same figure, such as zero, there may be no half that has more.
  const half =
    middle !== undefined &&
    ranked.filter((host) => shownOf(host) > shownOf(middle)).length >= Math.floor(ranked.length / 2)
  if (shownOf(first) === shownOf(last)) return text.mapSentence.all(ranked.length, write(first))
  const sharing = (end: HostId) => {
    const hosts = ranked.filter((host) => shownOf(host) === shownOf(end))
    if (hosts.length > 2) return text.mapSentence.several(hosts.length)
    return formatList(hosts.map((host) => named(host, book)))
  }
  return text.mapSentence.ends({
    first: sharing(first),
    firstValue: write(first),
    last: sharing(last),
    lastValue: write(last),
    count: ranked.length,
    middle: ranked.length >= 10 && half && middle !== undefined ? write(middle) : null,
  })
}

/** "141 yes, 35 abstained, 5 no, 12 did not vote". */
function categorySentence(figures: Figures, map: MapFigures, hosts: readonly HostId[]): string {
  const { categories } = figures.data.indicator
  const counts = [...categories]
    .reverse()
    .map((category) => ({
      label: category.label,
      count: hosts.filter((host) => {
        const figure = map.byHost.get(host)
        return figure?.shown === category.code && !figure.otherGroup
      }).length,
    }))
    .filter((entry) => entry.count > 0)
  if (counts.length === 0) return ''
  return text.mapSentence.categories(
    counts
      .map((entry) => `${entry.count} ${entry.label.charAt(0).toLowerCase()}${entry.label.slice(1)}`)
      .join(', '),
  )
}

/** Who leads where, in a sentence: host by host for Central Asia, in counts for the world. */
export function leaderSentence(
  figures: Figures,
  leads: ReadonlyMap<HostId, Lead | NoLead>,
  hosts: readonly HostId[],
  actors: readonly ActorId[],
  year: Year,
  book: CountryBook,
): string {
  const found = hosts.flatMap((host) => {
    const lead = leads.get(host)
    return lead?.kind === 'leader' && !lead.doubtful ? [{ host, lead }] : []
  })
  if (found.length === 0) return text.mapSentence.noLeader(actors.length)
  const level = found.filter(({ lead }) => lead.level)
  const parts = actors
    .map((actor) => ({ actor, won: found.filter(({ lead }) => !lead.level && lead.actor === actor) }))
    .filter(({ won }) => won.length > 0)
    .sort((a, b) => b.won.length - a.won.length)
    .map(({ actor, won }, index) => {
      const who = nameInSentence(actor, book.name(actor))
      if (found.length > THE_FIVE.length) return text.mapSentence.leadsCount(who, won.length, index === 0)
      const places = won.map(({ host, lead }) =>
        text.mapSentence.by(named(host, book), roundHalfAway(lead.margin, 0)),
      )
      return text.mapSentence.leadsIn(who, formatList(places), index === 0)
    })
  if (level.length > 0) {
    parts.push(
      found.length > THE_FIVE.length
        ? text.mapSentence.levelCount(level.length)
        : text.mapSentence.levelIn(
            formatList(level.map(({ host }) => named(host, book))),
            level.length === 1,
          ),
    )
  }
  const sentence = `${text.mapSentence.ofThe(actors.length)} ${parts.join('; ')}.`
  return capitalised(
    [sentence, outsiderSentence(figures, found, actors, year, book)].filter(Boolean).join(' '),
  )
}

/** Names a third country with a larger figure than the third shown, where it is largest. */
function outsiderSentence(
  figures: Figures,
  found: readonly { readonly host: HostId; readonly lead: Lead }[],
  actors: readonly ActorId[],
  year: Year,
  book: CountryBook,
): string {
  if (found.length > THE_FIVE.length) return ''
  let largest: { host: HostId; actor: ActorId; points: number } | null = null
  for (const { host, lead } of found) {
    const outsider = largerOutsider(figures, lead, actors, host, year)
    if (outsider && (!largest || outsider.points > largest.points))
      largest = { host, actor: outsider.actor, points: outsider.points }
  }
  if (!largest) return ''
  return text.mapSentence.outsider(
    nameInSentence(largest.actor, book.name(largest.actor)),
    named(largest.host, book),
    writeFigure(largest.points, figures.data.indicator, 'value', 'card'),
  )
}
