import { REGIONS } from '../model/country'
import { actorId, claimId, countryId, groupId, hostId, indicatorId, THE_FIVE, THE_SIX } from '../model/ids'
import {
  FACETS,
  INDEX_NAMES,
  MEASURES,
  type Measure,
  type Place,
  type Selection,
  VIEWS,
  type ViewId,
} from '../model/selection'
import { list, type Parameter, single } from './parameter'
import {
  choice,
  country,
  countryAs,
  flag,
  focus,
  focusName,
  named,
  ownWeights,
  place,
  weight,
  whole,
} from './read-one'
import { carriedTime, defaultTime, readSpan, readTime, writeSpan, writeTime } from './time'

type Parameters = { readonly [Key in keyof Selection]: Parameter<Selection[Key]> }
type Shape = Pick<Parameter<unknown>, 'views'> & { readonly carried?: boolean }

// The words of links.md, for the table below.
const COMPARING: readonly ViewId[] = [
  'map',
  'trends',
  'institutions',
  'shifts',
  'balance',
  'overview',
  'claims',
]
const NAME = /^[A-Za-z0-9][\w.:-]*$/
const SENTENCE = /^[^\p{Cc}~]+$/u
const countryPlace = (id: string): Place => ({ kind: 'country', id: countryId(id) })
const nothing = (): null => null
const own = (text: string): string => text

/** Measures of each view that has any; the indicator may allow fewer. */
const MEASURES_OF: Partial<Record<ViewId, readonly Measure[]>> = {
  map: ['value', 'share', 'per_capita', 'rank', 'leader'],
  trends: ['value', 'share', 'per_capita', 'index', 'rank'],
  shifts: ['value', 'share', 'per_capita', 'index', 'rank'],
  index: ['rank', 'score', 'value'],
}
const measuresOf = (view: ViewId): readonly Measure[] => MEASURES_OF[view] ?? MEASURES

function on(standard: boolean, shape: Shape): Parameter<boolean> {
  return {
    carried: true,
    ...shape,
    read: single(flag),
    write: (yes) => (yes ? '1' : '0'),
    fallback: () => standard,
  }
}

function word<Word extends string>(words: readonly Word[], standard: Word, shape: Shape): Parameter<Word> {
  return { carried: true, ...shape, read: single(choice(words)), write: own, fallback: () => standard }
}

function number(low: number, high: number, standard: number, views: readonly ViewId[]): Parameter<number> {
  return { views, carried: true, read: single(whole(low, high)), write: String, fallback: () => standard }
}

function optional<Text extends string>(read: Parameter<Text>['read'], shape: Shape): Parameter<Text | null> {
  return { carried: false, ...shape, read, write: (text) => text ?? '', fallback: nothing }
}

function names(pattern: RegExp, views: readonly ViewId[]): Parameter<readonly string[]> {
  return { views, carried: false, ...list(named(pattern, own), own), fallback: () => [] }
}

function places(
  views: readonly ViewId[],
  fallback: (view: ViewId) => readonly Place[],
): Parameter<readonly Place[]> {
  return { views, carried: true, ...list(place, (one) => one.id), fallback }
}

/** Every parameter of a link, in the order in which links have them: the table of links.md. */
export const PARAMETERS: Parameters = {
  view: { views: VIEWS, carried: false, read: single(choice(VIEWS)), write: own, fallback: (view) => view },
  indicator: {
    views: ['map', 'trends', 'shifts', 'data'],
    carried: (id, view) => (id === 'balance' && view !== 'shifts' ? undefined : id),
    read: single((text, { vocabulary, view }) =>
      vocabulary.indicators.has(text) || text === PARAMETERS.indicator.fallback(view)
        ? { value: indicatorId(text) }
        : { why: 'unknown-value' },
    ),
    write: own,
    fallback: (view) => indicatorId(view === 'shifts' ? 'balance' : 'trade_share'),
  },
  index: word(INDEX_NAMES, 'gspi', { views: ['index'] }),
  actors: {
    views: COMPARING,
    carried: true,
    ...list(countryAs(actorId), own),
    fallback: () => THE_SIX,
  },
  hosts: places(COMPARING, (view) => {
    if (view === 'map') return [{ kind: 'region', id: 'WORLD' }]
    return view === 'trends' ? [countryPlace('KAZ')] : [{ kind: 'group', id: 'CA' }]
  }),
  nations: places(['index'], () => [...THE_SIX, ...THE_FIVE].map(countryPlace)),
  time: {
    views: VIEWS.filter((view) => view !== 'claims'),
    carried: carriedTime,
    read: readTime,
    write: writeTime,
    fallback: defaultTime,
  },
  compare: {
    views: ['index'],
    carried: true,
    read: readSpan,
    write: writeSpan,
    fallback: () => ({ from: 2024, to: 2026 }),
  },
  measure: {
    views: ['map', 'trends', 'shifts', 'index'],
    carried: (measure, view) => (measuresOf(view).includes(measure) ? measure : undefined),
    read: single((text, scope) => choice(measuresOf(scope.view))(text, scope)),
    write: own,
    fallback: (view) => (view === 'index' ? 'rank' : 'value'),
  },
  like: on(true, { views: ['index', 'map', 'trends', 'shifts'] }),
  facet: optional(single(choice(FACETS)), { views: ['trends'] }),
  scale: word(['linear', 'log'], 'linear', { views: ['trends'] }),
  focus: {
    views: ['trends', 'index'],
    carried: false,
    ...list(focus, focusName),
    fallback: () => [],
  },
  rivals: on(false, { views: ['map', 'trends'] }),
  source: optional(single(named(NAME, groupId)), { views: ['map', 'trends'], carried: true }),
  carry: number(0, 6, 0, ['map', 'index', 'country']),
  panel: optional(single(named(NAME, own)), {
    views: ['institutions', 'balance', 'index', 'data', 'country'],
  }),
  chart: optional(single(choice(['chart', 'map', 'table'])), { views: VIEWS }),
  region: word(REGIONS, 'WORLD', { views: ['map', 'index', 'institutions'] }),
  pins: { views: ['map'], carried: false, ...list(countryAs(hostId), own, 2), fallback: () => [] },
  type: names(NAME, ['institutions']),
  verdict: names(NAME, ['claims']),
  section: names(SENTENCE, ['claims']),
  claim: optional(single(named(NAME, claimId)), { views: ['claims'] }),
  country: {
    views: ['country'],
    carried: true,
    read: single(country),
    write: own,
    fallback: () => countryId('KAZ'),
  },
  sort: {
    views: VIEWS,
    carried: false,
    read: single(
      named(/^-?[A-Za-z0-9][\w.:-]*$/, (text) =>
        text.startsWith('-')
          ? { column: text.slice(1), descending: true }
          : { column: text, descending: false },
      ),
    ),
    write: (sort) => (sort === null ? '' : `${sort.descending ? '-' : ''}${sort.column}`),
    fallback: nothing,
  },
  q: {
    views: ['index', 'institutions', 'data', 'claims'],
    carried: false,
    read: own,
    write: own,
    fallback: () => '',
  },
  weights: {
    views: ['balance', 'overview', 'shifts'],
    carried: true,
    ...weightList(),
    fallback: () => [],
  },
  events: on(true, { views: ['trends', 'overview', 'balance'] }),
  title: word(['question', 'finding'], 'question', { views: VIEWS }),
  present: on(false, { views: VIEWS }),
  slide: number(1, 999, 1, VIEWS),
  embed: on(false, { views: VIEWS }),
  d: optional(single(named(/^[0-9a-f]{8}$/, own)), { views: VIEWS, carried: true }),
  v: number(1, 1, 1, VIEWS),
  lang: optional(single(choice(['en', 'ru'])), { views: VIEWS, carried: true }),
}

function weightList(): Pick<Parameter<Selection['weights']>, 'read' | 'write'> {
  const members = list(weight, (one) => one.domain)
  return {
    read: (text, scope, say) => {
      const weights = members.read(text, scope, say)
      return weights === undefined ? undefined : ownWeights(weights)
    },
    write: (weights) =>
      ownWeights(weights)
        .map((one) => `${one.domain}:${one.weight}`)
        .join('~'),
  }
}

/** Name of a parameter, which is the name of its field. */
export type Key = keyof Selection

/** Whether a word is the name of a parameter; names that every object inherits are none. */
export const isKey = (word: string): word is Key => Object.hasOwn(PARAMETERS, word)

/** All parameters in the order of links. */
export const KEYS: readonly Key[] = Object.keys(PARAMETERS).filter(isKey)

/** Whether a parameter means anything in a view. */
export const usedBy = (key: Key, view: ViewId): boolean => PARAMETERS[key].views.includes(view)

/** The text of a field, before encoding: equal values, and only they, have equal texts. */
export function fieldText<K extends Key>(key: K, selection: Selection): string {
  return PARAMETERS[key].write(selection[key])
}
