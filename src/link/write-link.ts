import type { Selection, Time } from '../model/selection'
import { defaultsFor } from './defaults'
import { fieldText, isKey, KEYS, type Key, usedBy } from './parameters'
import { encodeText, type RawPair } from './raw-query'

/** Links that are longer, address and all, are not understood everywhere. */
export const LONGEST_LINK = 2000

/** Whether a whole link, from `https:` on, is short enough to be shared. */
export const linkFits = (href: string): boolean => href.length < LONGEST_LINK

/**
 * The query of a selection: empty, or `?` and what differs from the defaults of its view, in the order of the table, then what
 * came along in `rest`. Equal selections have equal queries. The data version is not written. Never throws.
 */
export function writeLink(selection: Selection, rest: readonly RawPair[]): string {
  const own = pairs(selection, (key, standard) => key !== 'd' && !standard)
  // A key of this view among the rest would be a second value, or bring back one that has been set to its default.
  const others = rest.filter(({ key }) => !isKey(key) || !usedBy(key, selection.view))
  return query([...own, ...others.map(({ raw }) => raw)])
}

/** What a shared link fixes, so that it shows the same when the data or the defaults have changed. */
export interface Fixed {
  /** First 8 characters of the data version's hash. */
  readonly d: string
  /** The time that is shown, `latest` and `earliest` resolved to years. */
  readonly time: Time
}

/** The query of *Share link*, export and embed: indicator, time and data version are written even where they are default. */
export function writeShareLink(selection: Selection, fixed: Fixed): string {
  const always: readonly Key[] = ['indicator', 'time', 'd']
  return query(pairs({ ...selection, ...fixed }, (key, standard) => !standard || always.includes(key)))
}

function pairs(selection: Selection, wanted: (key: Key, standard: boolean) => boolean): readonly string[] {
  const defaults = defaultsFor(selection.view)
  return KEYS.flatMap((key) => {
    if (!usedBy(key, selection.view)) return []
    const text = fieldText(key, selection)
    const standard = key !== 'view' ? text === fieldText(key, defaults) : text === 'overview'
    return wanted(key, standard) ? [`${key}=${encodeText(text)}`] : []
  })
}

const query = (pieces: readonly string[]): string => (pieces.length === 0 ? '' : `?${pieces.join('&')}`)
