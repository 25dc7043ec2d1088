import type { Selection, ViewId, Vocabulary } from '../model/selection'
import { type Draft, defaultsFor } from './defaults'
import { RENAMES, type Renames } from './migrations'
import { type LinkNotice, safeText, type Why } from './notice'
import type { Say, Scope } from './parameter'
import { fieldText, isKey, KEYS, type Key, PARAMETERS, usedBy } from './parameters'
import { decodeText, encodeText, LONGEST_VALUE, type RawPair, rawValue, splitQuery } from './raw-query'
import { shownView } from './start'

/** What a link says. */
export interface ParsedLink {
  /** With the defaults of its view; the view may be one that this version does not have. */
  readonly selection: Selection
  /** What was not understood, in the order of the parameters; at most one for each parameter and reason. */
  readonly notices: readonly LinkNotice[]
  /** What is not ours, or not this view's, byte for byte and in its order. */
  readonly rest: readonly RawPair[]
}

/**
 * Reads a query (`location.search`, with or without its `?`). Whatever it holds, the parts that are understood are applied and
 * each other part is a notice. A key given twice counts once, the first time. A value of more than 8,000 characters
 * is not read. Never throws; linear in the length of the query.
 */
export function parseLink(search: string, vocabulary: Vocabulary, renames: Renames = RENAMES): ParsedLink {
  const pairs = splitQuery(search, renames.key)
  const view = viewOf(pairs, vocabulary, renames)
  const given = new Map<Key, RawPair[]>()
  const rest: RawPair[] = []
  for (const pair of pairs) {
    if (!isKey(pair.key) || !usedBy(pair.key, view)) rest.push(pair)
    else if (!given.has(pair.key)) given.set(pair.key, [pair])
    else given.get(pair.key)?.push(pair)
  }
  const draft: Draft = { ...defaultsFor(view) }
  const notices: LinkNotice[] = []
  for (const key of KEYS) {
    const [first, second] = given.get(key) ?? []
    if (first === undefined) continue
    const told = new Map<Why, string>()
    const say: Say = (why, text) => told.has(why) || told.set(why, text)
    readInto(draft, key, first, { vocabulary, view }, say, renames)
    if (second !== undefined) say('doubled', decodeText(rawValue(second)) ?? rawValue(second))
    const shown = key === 'view' ? shownView(view, vocabulary) : fieldText(key, draft)
    if (key === 'view' && view !== 'overview' && shown !== view) say('not-in-this-version', view)
    for (const [why, text] of told) notices.push({ key, given: safeText(text), why, shown: safeText(shown) })
  }
  return { selection: draft, notices, rest }
}

function viewOf(pairs: readonly RawPair[], vocabulary: Vocabulary, renames: Renames): ViewId {
  const pair = pairs.find((one) => one.key === 'view')
  const draft: Draft = { ...defaultsFor('overview') }
  // What is wrong with it is said when the view is read in its turn.
  if (pair !== undefined) readInto(draft, 'view', pair, { vocabulary, view: 'overview' }, () => {}, renames)
  return draft.view
}

function readInto<K extends Key>(
  draft: Draft,
  key: K,
  pair: RawPair,
  scope: Scope,
  say: Say,
  renames: Renames,
): void {
  const decoded = decodedValue(rawValue(pair), say)
  if (decoded === undefined) return
  const { text, same } = renames.value(key, decoded)
  if (!same) say('moved', decoded)
  const value = PARAMETERS[key].read(text, scope, say)
  if (value !== undefined) draft[key] = value
}

function decodedValue(raw: string, say: Say): string | undefined {
  const text = raw.length > LONGEST_VALUE ? raw : decodeText(raw)
  if (text === null) {
    say('bad-encoding', raw)
    return undefined
  }
  // The longer of both forms counts, so that what is read can be written and read again.
  if (raw.length <= LONGEST_VALUE && encodeText(text).length <= LONGEST_VALUE) return text
  say('too-long', text)
  return undefined
}
