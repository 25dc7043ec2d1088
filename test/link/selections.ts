import fc from 'fast-check'
import { defaultsFor } from '../../src/link/defaults'
import { usedBy } from '../../src/link/parameters'
import { COUNTRY_GROUPS, REGIONS } from '../../src/model/country'
import { actorId, claimId, countryId, groupId, hostId, indicatorId, NO_ACTOR } from '../../src/model/ids'
import { DOMAINS } from '../../src/model/indicator'
import {
  FACETS,
  INDEX_NAMES,
  type Measure,
  type Place,
  type Selection,
  type Time,
  type TimeEnd,
  VIEWS,
  type ViewId,
} from '../../src/model/selection'
import { everything } from './vocabulary'

const codes = [...everything.countries]
const code = fc.constantFrom(...codes)
const isRegion = (id: (typeof REGIONS)[number]): id is Exclude<typeof id, 'CA'> => id !== 'CA'
const place: fc.Arbitrary<Place> = fc.oneof(
  code.map((id): Place => ({ kind: 'country', id: countryId(id) })),
  fc.constantFrom(...COUNTRY_GROUPS).map((id): Place => ({ kind: 'group', id })),
  fc.constantFrom(...REGIONS.filter(isRegion)).map((id): Place => ({ kind: 'region', id })),
)
const places = fc.uniqueArray(place, { selector: ({ id }) => id, maxLength: 12 })
const letters = (text: string) => fc.constantFrom(...text)
const word = fc
  .tuple(letters('abcXYZ019'), fc.string({ unit: letters('abcdefXYZ019_.:-'), maxLength: 30 }))
  .map((parts) => parts.join(''))
const words = fc.uniqueArray(word, { maxLength: 5 })
const year = fc.integer({ min: 1890, max: 2026 })
const end = fc.oneof(year, fc.constantFrom<TimeEnd>('earliest', 'latest'))
const rank = (one: TimeEnd): number => (one === 'earliest' ? 0 : one === 'latest' ? 9999 : one)
const oneYear: fc.Arbitrary<Time> = end.map((at) => ({ kind: 'year', year: at }))
const span: fc.Arbitrary<Time> = fc
  .tuple(end, end)
  .map(([a, b]) => (rank(a) <= rank(b) ? { kind: 'span', from: a, to: b } : { kind: 'span', from: b, to: a }))
const measures: Partial<Record<ViewId, readonly Measure[]>> = {
  index: ['rank', 'score'],
  map: ['value', 'share', 'per_capita', 'rank', 'leader'],
}
const weights = fc
  .subarray([...DOMAINS])
  .chain((domains) =>
    fc.tuple(
      ...domains.map((domain) => fc.integer({ min: 0, max: 1000 }).map((n) => ({ domain, weight: n / 100 }))),
    ),
  )
  .map((all) => all.filter(({ weight }) => weight !== 1))

/** Every field with any value that it can have in the view. */
const fields = (view: ViewId): { [K in keyof Selection]: fc.Arbitrary<Selection[K]> } => ({
  view: fc.constant(view),
  indicator: fc.constantFrom(...everything.indicators).map(indicatorId),
  index: fc.constantFrom(...INDEX_NAMES),
  actors: fc.uniqueArray(code.map(actorId), { maxLength: 9 }),
  hosts: places,
  nations: places,
  time: view === 'trends' || view === 'shifts' || view === 'data' ? span : oneYear,
  compare: fc.tuple(year, year).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
  measure: fc.constantFrom<Measure[]>(...(measures[view] ?? ['value', 'share', 'per_capita', 'index'])),
  like: fc.boolean(),
  facet: fc.constantFrom(null, ...FACETS),
  scale: fc.constantFrom('linear', 'log'),
  focus: fc.uniqueArray(
    fc.record({ actor: fc.oneof(code.map(actorId), fc.constant(NO_ACTOR)), host: code.map(hostId) }),
    { selector: ({ actor, host }) => `${actor}-${host}`, maxLength: 6 },
  ),
  rivals: fc.boolean(),
  source: fc.option(word.map(groupId)),
  carry: fc.integer({ min: 0, max: 6 }),
  panel: fc.option(word),
  chart: fc.constantFrom(null, 'chart', 'map', 'table'),
  region: fc.constantFrom(...REGIONS),
  pins: fc.uniqueArray(code.map(hostId), { maxLength: 2 }),
  type: words,
  verdict: words,
  section: fc.uniqueArray(
    fc.string({ unit: letters("aZ'’ &=+%#?,/:;@$éж字😀"), minLength: 1, maxLength: 30 }),
    { maxLength: 4 },
  ),
  claim: fc.option(word.map(claimId)),
  country: code.map(countryId),
  sort: fc.option(fc.record({ column: word, descending: fc.boolean() })),
  q: fc.string({ unit: 'grapheme', maxLength: 60 }),
  weights,
  events: fc.boolean(),
  title: fc.constantFrom('question', 'finding'),
  present: fc.boolean(),
  slide: fc.integer({ min: 1, max: 999 }),
  embed: fc.boolean(),
  d: fc.constant(null),
  v: fc.constant(1),
  lang: fc.constantFrom(null, 'en', 'ru'),
})

const isField = (key: string): key is keyof Selection => Object.hasOwn(defaultsFor('map'), key)

function selectionsOf(view: ViewId): fc.Arbitrary<Selection> {
  const defaults = defaultsFor(view)
  return fc.record(fields(view)).map((all) => {
    const unused = Object.keys(all).flatMap((key) =>
      isField(key) && !usedBy(key, view) ? [[key, defaults[key]]] : [],
    )
    return { ...all, ...Object.fromEntries(unused) }
  })
}

/** Any selection of any view; what the view does not use holds its default. */
export const anySelection: fc.Arbitrary<Selection> = fc.oneof(...VIEWS.map(selectionsOf))
