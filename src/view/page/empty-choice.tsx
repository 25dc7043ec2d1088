import type { MouseEvent } from 'react'
import type { CountryBook } from '../../derive/country-book'
import type { Figures } from '../../derive/figures'
import { type Nearest, nearestChoices } from '../../derive/nearest'
import { nameInSentence, typographic } from '../../i18n/names'
import { formatList } from '../../i18n/number'
import { text } from '../../i18n/text'
import { useLink } from '../../link/link-provider'
import { type ActorId, countryId, type HostId, type Year } from '../../model/ids'
import type { Selection } from '../../model/selection'
import { EmptyPanel } from '../../ui/empty-panel'

export interface EmptyChoiceProps {
  readonly figures: Figures
  readonly book: CountryBook
  readonly actors: readonly ActorId[]
  readonly hosts: readonly HostId[]
  /** The year asked for; null where the choice is empty in every year. */
  readonly year: Year | null
  readonly view: 'map' | 'trends'
}

/** A map needs the world behind a host; a chart of lines takes the host itself. */
function patchOf(choice: Nearest, view: 'map' | 'trends'): Partial<Selection> {
  return {
    ...(choice.actors ? { actors: choice.actors } : {}),
    ...(choice.hosts
      ? view === 'map'
        ? { region: 'WORLD' as const, hosts: [{ kind: 'region' as const, id: 'WORLD' as const }] }
        : { hosts: choice.hosts.map((host) => ({ kind: 'country' as const, id: countryId(host) })) }
      : {}),
    time:
      choice.year !== null
        ? { kind: 'year', year: choice.year }
        : view === 'map'
          ? { kind: 'year', year: 'latest' }
          : { kind: 'span', from: 'earliest', to: 'latest' },
  }
}

/** Says why a valid choice shows nothing, and offers the nearest ones that show something. */
export function EmptyChoice({ figures, book, actors, hosts, year, view }: EmptyChoiceProps) {
  const { set, href } = useLink()
  const label = typographic(figures.data.indicator.shortLabel)
  const own = (id: string) => (id === 'WLD' ? text.words.worldTotal : book.name(id))
  const inSentence = (id: string) =>
    id === 'WLD' ? text.frame.worldTotal : nameInSentence(id, book.name(id))
  const choices = nearestChoices(figures, actors, hosts, year).map((choice) => ({
    choice,
    href: href(patchOf(choice, view)),
    label:
      [
        choice.actors ? formatList(choice.actors.map(own)) : '',
        choice.hosts ? formatList(choice.hosts.map(own)) : '',
        choice.year !== null ? String(choice.year) : '',
      ]
        .filter(Boolean)
        .join(', ') || label,
    figures: text.frame.ofFigures(choice.figures),
  }))
  const who = actors.filter((actor) => actor !== '').map(inSentence)
  const where = hosts.length <= 6 ? hosts.map(inSentence) : []
  return (
    <EmptyPanel
      title={text.frame.emptyTitle}
      why={text.frame.emptyWhy(label, formatList(who.slice(0, 6)), formatList(where), year)}
      suggestions={choices}
      onFollow={(suggestion, event: MouseEvent<HTMLAnchorElement>) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
        const found = choices.find((entry) => entry.href === suggestion.href)
        if (!found) return
        event.preventDefault()
        set(patchOf(found.choice, view), 'push')
      }}
    />
  )
}
