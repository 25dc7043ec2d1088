import { defaultRateLimit, throttle, useQueryState } from 'nuqs'
import {
  type unstable_AdapterInterface as Adapter,
  unstable_createAdapterProvider as createAdapterProvider,
} from 'nuqs/adapters/custom'
import {
  createContext,
  type ReactNode,
  startTransition,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react'
import type { Selection, Vocabulary } from '../model/selection'
import { addressQuery, watchAddress, watchForeignChanges, writeAddress } from './address'
import type { LinkNotice } from './notice'
import type { RawPair } from './raw-query'
import { readLink } from './read-link'
import { selectionWith } from './selection-with'
import { writeLink } from './write-link'

/** What changes of the selection; as a function of the newest one where it builds on it. */
export type Change = Partial<Selection> | ((now: Selection) => Partial<Selection>)

/** The link of the page and the ways to change it. */
export interface Link {
  /** What is shown: the link's selection, or what stands in for a view that is not there. */
  readonly selection: Selection
  /** What the link itself says. */
  readonly parsed: Selection
  readonly notices: readonly LinkNotice[]
  readonly rest: readonly RawPair[]
  /**
   * Changes the selection at once, the address with it (`push`, a new history entry) or within a tenth of a second
   * (`replace`). Several calls in a row build on each other.
   */
  readonly set: (change: Change, how: 'push' | 'replace') => void
  /** Address of the selection with a change, for `<a href>`. */
  readonly href: (patch: Partial<Selection>) => string
}

// nuqs is given the whole query as one value: it shows a change before the address has it and holds the address back
// to ten changes a second, but does not read, encode or order what we write.
const QUERY = 'query'
const asValue = (search: string): URLSearchParams => new URLSearchParams([[QUERY, search]])
const PACE = { limitUrlUpdates: throttle(Math.max(100, defaultRateLimit.timeMs)) }

const carried: Pick<Adapter, 'updateUrl' | 'getSearchParamsSnapshot'> = {
  updateUrl: (values) => writeAddress(values.get(QUERY) ?? '', 'replace'),
  getSearchParamsSnapshot: () => asValue(addressQuery()),
}

function useAddress(): Adapter {
  const search = useSyncExternalStore(watchAddress, addressQuery)
  return useMemo(() => ({ ...carried, searchParams: asValue(search) }), [search])
}

const AddressProvider = createAdapterProvider(useAddress)
const LinkContext = createContext<Link | null>(null)
/** The link as it is under the hand; the page around a chart follows a moment later. */
const LiveContext = createContext<Link | null>(null)
/** The link for controls: a choice shows at once, while a slider that is dragged moves nothing but its chart. */
const PromptContext = createContext<Link | null>(null)

/** What a change lets wait: a dragged year all but the chart, a choice the words and lists, the rest (a sort) nothing. */
type Haste = 'drag' | 'choice' | 'rest'

interface Props {
  readonly vocabulary: Vocabulary
  readonly children: ReactNode
}

/** Gives the page its link. The vocabulary should be the same object for as long as the catalog is. */
export function LinkProvider(props: Props): ReactNode {
  return (
    <AddressProvider>
      <CurrentLink {...props} />
    </AddressProvider>
  )
}

function CurrentLink({ vocabulary, children }: Props): ReactNode {
  const [query, setQuery] = useQueryState(QUERY, PACE)
  const link = readLink(query ?? '', vocabulary)
  const [haste, setHaste] = useState<Haste>('choice')

  // Whatever waits to be written gives way to where the reader, or another script, has gone.
  useEffect(
    () =>
      watchForeignChanges(() => {
        setHaste('choice')
        void setQuery(addressQuery())
      }),
    [setQuery],
  )

  const set = useCallback<Link['set']>(
    (change, how) => {
      let haste: Haste = 'choice'
      let before = ''
      let after = ''
      void setQuery((old) => {
        before = old ?? ''
        const { shown, rest } = readLink(before, vocabulary)
        const patch = typeof change === 'function' ? change(shown) : change
        haste = how === 'push' ? 'choice' : patch.time === undefined ? 'rest' : 'drag'
        after = writeLink(selectionWith(shown, patch), rest)
        return after
      })
      setHaste(haste)
      if (how === 'replace') return
      // What was still waiting belongs to the entry that is left.
      writeAddress(before, 'replace')
      writeAddress(after, 'push')
    },
    [setQuery, vocabulary],
  )

  const value = useMemo<Link>(
    () => ({
      selection: link.shown,
      parsed: link.selection,
      notices: link.notices,
      rest: link.rest,
      set,
      href: (patch) =>
        `${location.pathname}${writeLink(selectionWith(link.shown, patch), link.rest)}${location.hash}`,
    }),
    [link, set],
  )
  const calm = useCalm(value, haste)
  return (
    <LiveContext value={value}>
      <PromptContext value={haste === 'drag' ? calm : value}>
        <LinkContext value={haste === 'rest' ? value : calm}>{children}</LinkContext>
      </PromptContext>
    </LiveContext>
  )
}

/** A year that is dragged has come to rest when it has not changed for so long. */
const REST_MS = 60

/**
 * The link for lists and words: the chart comes first, they are drawn when the browser finds time, and while a year is
 * dragged when it comes to rest.
 */
function useCalm(value: Link, haste: Haste): Link {
  const [calm, setCalm] = useState(value)
  useLayoutEffect(() => {
    const follow = () => startTransition(() => setCalm(value))
    if (haste !== 'drag') {
      follow()
      return
    }
    const timer = setTimeout(follow, REST_MS)
    return () => clearTimeout(timer)
  }, [value, haste])
  return calm
}

/** Holds everything below it at a link that was, while what the link that is asks for is still loading. */
export function HeldLink({
  link,
  children,
}: {
  readonly link: Link
  readonly children: ReactNode
}): ReactNode {
  return <LinkContext value={link}>{children}</LinkContext>
}

/** The link without delay, for what is under the hand. Throws outside a `LinkProvider`. */
export function useLiveLink(): Link {
  const link = useContext(LiveContext)
  if (link === null) throw new Error('useLiveLink needs a LinkProvider above it')
  return link
}

/** The link for controls, which show a choice at once. Throws outside a `LinkProvider`. */
export function usePromptLink(): Link {
  const link = useContext(PromptContext)
  if (link === null) throw new Error('usePromptLink needs a LinkProvider above it')
  return link
}

/** The link of the page. Throws outside a `LinkProvider`. */
export function useLink(): Link {
  const link = useContext(LinkContext)
  if (link === null) throw new Error('useLink needs a LinkProvider above it')
  return link
}
