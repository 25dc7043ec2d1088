import type { Selection, Vocabulary } from '../model/selection'
import { type ParsedLink, parseLink } from './parse-link'
import { shownSelection } from './start'

/** A link as it is read and as it is shown. */
export interface ShownLink extends ParsedLink {
  /** `selection`, or what stands in for a view that this version does not have. */
  readonly shown: Selection
}

const REMEMBERED = 64
const links = new WeakMap<Vocabulary, Map<string, ShownLink>>()

/**
 * Reads a query as `parseLink` does. The same query gives the same objects while it is among the last 64, so that what is
 * derived from a selection is found again. Never throws.
 */
export function readLink(search: string, vocabulary: Vocabulary): ShownLink {
  const known = links.get(vocabulary) ?? new Map<string, ShownLink>()
  links.set(vocabulary, known)
  const parsed = known.get(search) ?? withShown(parseLink(search, vocabulary), vocabulary)
  known.delete(search)
  known.set(search, parsed)
  for (const oldest of known.keys()) {
    if (known.size <= REMEMBERED) break
    known.delete(oldest)
  }
  return parsed
}

const withShown = (parsed: ParsedLink, vocabulary: Vocabulary): ShownLink => ({
  ...parsed,
  shown: shownSelection(parsed.selection, vocabulary),
})
