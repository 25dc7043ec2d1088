import { useMemo } from 'react'
import type { CountryBook } from '../../derive/country-book'
import { typographic } from '../../i18n/names'
import { formatSpan } from '../../i18n/number'
import { text } from '../../i18n/text'
import type { Catalog } from '../../model/catalog'
import { COUNTRY_GROUPS, type CountryGroup, REGIONS } from '../../model/country'
import { type ActorId, countryId, type HostId, type IndicatorId, THE_FIVE, THE_SIX } from '../../model/ids'
import { DOMAINS, type IndicatorBrief } from '../../model/indicator'
import type { Place } from '../../model/selection'
import { Combobox, MultiCombobox } from '../../ui/combobox'
import { Field } from '../../ui/field'
import type { Option, OptionGroup } from '../../ui/option'
import { ToggleChip } from '../../ui/toggle-chip'
import { markColour } from './actor-paint'

const words = text.frame

export interface IndicatorPickerProps {
  readonly catalog: Catalog
  readonly value: IndicatorId
  /** Which indicators the view can show; the chosen one is listed whatever it is. */
  readonly fits: (indicator: IndicatorBrief) => boolean
  readonly onChange: (indicator: IndicatorId) => void
}

/** All indicators that the view can show, by domain, in the order of the tables. */
export function IndicatorPicker({ catalog, value, fits, onChange }: IndicatorPickerProps) {
  const groups = useMemo<readonly OptionGroup<IndicatorId>[]>(
    () =>
      DOMAINS.map((domain) => ({
        heading: text.words.domains[domain],
        options: catalog.indicators
          .filter((indicator) => indicator.domain === domain && (fits(indicator) || indicator.id === value))
          .map((indicator) => ({
            value: indicator.id,
            label: typographic(indicator.shortLabel),
            hint: formatSpan(indicator.firstYear, indicator.lastYear),
            keywords: indicator.id,
          })),
      })).filter((group) => group.options.length > 0),
    [catalog, fits, value],
  )
  return (
    <Field label={words.controls.indicator} word="roomy">
      <Combobox
        label={words.controls.indicator}
        groups={groups}
        value={value}
        onChange={onChange}
        emptyText={words.noMatch}
      />
    </Field>
  )
}

function actorOption(actor: ActorId, book: CountryBook): Option<ActorId> {
  return { value: actor, label: book.name(actor), swatch: `var(${markColour(actor)})`, keywords: actor }
}

function actorGroups(available: readonly ActorId[], book: CountryBook): readonly OptionGroup<ActorId>[] {
  const known = new Set(available)
  const six = THE_SIX.map((actor) => ({
    ...actorOption(actor, book),
    ...(known.has(actor) ? {} : { reason: words.noFigures }),
  }))
  const others = available
    .filter((actor) => !THE_SIX.includes(actor))
    .map((actor) => actorOption(actor, book))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'))
  return [{ options: six }, ...(others.length > 0 ? [{ heading: words.otherActors, options: others }] : [])]
}

export interface ActorPickerProps {
  readonly book: CountryBook
  /** Actors with figures in the indicator. */
  readonly available: readonly ActorId[]
  readonly actors: readonly ActorId[]
  readonly onChange: (actors: readonly ActorId[]) => void
}

/** The one actor of a map; choosing another puts it in front, and the others keep their order behind it. */
export function ActorPicker({
  book,
  available,
  actors,
  drawn,
  onChange,
}: ActorPickerProps & { readonly drawn: ActorId }) {
  const groups = useMemo(() => actorGroups(available, book), [available, book])
  return (
    <Field label={words.controls.actor} word="roomy">
      <Combobox
        label={words.controls.actor}
        groups={groups}
        value={drawn}
        placeholder={book.name(drawn)}
        onChange={(actor) => onChange([actor, ...actors.filter((other) => other !== actor)])}
        emptyText={words.noMatch}
      />
    </Field>
  )
}

/** The chosen actors: the six as chips, others too once they are chosen. */
export function ActorChips({ book, available, actors, onChange }: ActorPickerProps) {
  const shown = [...THE_SIX, ...actors.filter((actor) => !THE_SIX.includes(actor))]
  const toggle = (actor: ActorId) =>
    onChange(actors.includes(actor) ? actors.filter((other) => other !== actor) : inOrder([...actors, actor]))
  return (
    <Field label={words.controls.actors} word="roomy">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot lie in a line */}
      <div role="group" aria-label={words.controls.actors} className="actor-chips">
        {shown.map((actor) => (
          <ToggleChip
            key={actor}
            label={book.label(actor)}
            pressed={actors.includes(actor)}
            swatch={`var(${markColour(actor)})`}
            disabled={actors.length === 1 && actors.includes(actor)}
            {...(available.includes(actor) ? {} : { title: words.noFigures })}
            onToggle={() => toggle(actor)}
          />
        ))}
      </div>
    </Field>
  )
}

/** Whether an indicator has actors beside the six. */
export function hasOtherActors(available: readonly ActorId[]): boolean {
  return available.some((actor) => !THE_SIX.includes(actor))
}

/** All actors of an indicator, to choose further ones from. */
export function OtherActorsPicker({ book, available, actors, onChange }: ActorPickerProps) {
  const groups = useMemo(() => actorGroups(available, book), [available, book])
  return (
    <MultiCombobox
      label={words.otherActors}
      groups={groups}
      values={actors}
      summary={words.otherActors}
      onChange={(next) => onChange(next.length > 0 ? next : actors)}
      emptyText={words.noMatch}
    />
  )
}

/** The six keep their order among themselves, so that switching one off and on gives the same link. */
function inOrder(actors: readonly ActorId[]): readonly ActorId[] {
  const six = THE_SIX.filter((actor) => actors.includes(actor))
  return [...six, ...actors.filter((actor) => !THE_SIX.includes(actor))]
}

const placeKey = (place: Place): string => place.id
const GROUPS: ReadonlySet<string> = new Set(COUNTRY_GROUPS)
const REGION_IDS: ReadonlySet<string> = new Set(REGIONS)

function isGroup(key: string): key is CountryGroup {
  return GROUPS.has(key)
}

function isRegion(key: string): key is Exclude<(typeof REGIONS)[number], 'CA'> {
  return REGION_IDS.has(key) && key !== 'CA'
}

/** A place by what a link calls it. */
export function placeOf(key: string): Place {
  if (isGroup(key)) return { kind: 'group', id: key }
  if (isRegion(key)) return { kind: 'region', id: key }
  return { kind: 'country', id: countryId(key) }
}

export interface HostPickerProps {
  readonly label: string
  readonly book: CountryBook
  /** Hosts with figures in the indicator. */
  readonly available: readonly HostId[]
  readonly places: readonly Place[]
  readonly onChange: (places: readonly Place[]) => void
}

/** Hosts and groups of hosts. */
export function HostPicker({ label, book, available, places, onChange }: HostPickerProps) {
  const groups = useMemo<readonly OptionGroup<string>[]>(() => {
    const known = new Set<string>(available)
    const country = (host: HostId): Option<string> => ({
      value: host,
      label: host === 'WLD' ? text.words.worldTotal : book.name(host),
      keywords: host,
      ...(known.has(host) ? {} : { reason: words.noFigures }),
    })
    const others = available
      .filter((host) => !THE_FIVE.includes(host))
      .map(country)
      .sort((a, b) => a.label.localeCompare(b.label, 'en'))
    return [
      { options: THE_FIVE.map(country) },
      {
        heading: words.groupsHeading,
        options: COUNTRY_GROUPS.map((id) => ({ value: id, label: words.groups[id] })),
      },
      {
        heading: words.regionsHeading,
        options: REGIONS.filter((id) => id !== 'CA').map((id) => ({ value: id, label: words.regions[id] })),
      },
      { heading: words.countriesHeading, options: others },
    ]
  }, [available, book])
  return (
    <Field label={label} word="roomy">
      <MultiCombobox
        label={label}
        groups={groups}
        values={places.map(placeKey)}
        summary={placesInWords(places, book)}
        onChange={(keys) => {
          if (keys.length > 0) onChange(keys.map(placeOf))
        }}
        emptyText={words.noMatch}
      />
    </Field>
  )
}

/** The chosen places for a control: the first by name, further ones counted. */
export function placesInWords(places: readonly Place[], book: CountryBook): string {
  const first = places[0]
  if (!first) return words.none
  const name =
    first.kind === 'country'
      ? first.id === 'WLD'
        ? text.words.worldTotal
        : book.name(first.id)
      : first.kind === 'group'
        ? words.groups[first.id]
        : words.regions[first.id]
  return places.length === 1 ? name : words.andMore(name, places.length - 1)
}
