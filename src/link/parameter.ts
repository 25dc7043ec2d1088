import type { ViewId, Vocabulary } from '../model/selection'
import type { Why } from './notice'

/** What a value is read against. */
export interface Scope {
  readonly vocabulary: Vocabulary
  readonly view: ViewId
}

/** Takes down what was not understood. */
export type Say = (why: Why, given: string) => void

/** How one field of the selection stands in a link. */
export interface Parameter<Value> {
  /** The views that it changes; in the links of others it is kept, but not read. */
  readonly views: readonly ViewId[]
  /** Whether it goes along when the reader chooses another view; a function says what of it fits there, undefined nothing. */
  readonly carried: boolean | ((value: Value, view: ViewId) => Value | undefined)
  /** undefined: nothing of it was understood, the default is shown; `say` has been told why. */
  readonly read: (text: string, scope: Scope, say: Say) => Value | undefined
  /** The text before encoding; equal values have equal texts. */
  readonly write: (value: Value) => string
  readonly fallback: (view: ViewId) => Value
}

/** A single value, or why it is none. */
export type Outcome<Value> = { readonly value: Value } | { readonly why: Why }
export type ReadOne<Value> = (text: string, scope: Scope) => Outcome<Value>

/** A reader of one value that is either understood or not. */
export function single<Value>(readOne: ReadOne<Value>): Parameter<Value>['read'] {
  return (text, scope, say) => {
    const outcome = readOne(text, scope)
    if ('value' in outcome) return outcome.value
    say(outcome.why, text)
    return undefined
  }
}

/**
 * Reading and writing of a list joined by `~`. Good members are kept in their order when others are bad; each reason is
 * told once, with all the members it is about. A list of bad members only is not understood; an empty text is an empty list.
 */
export function list<Member>(
  readOne: ReadOne<Member>,
  name: (member: Member) => string,
  most = Number.POSITIVE_INFINITY,
): Pick<Parameter<readonly Member[]>, 'read' | 'write'> {
  return {
    read: (text, scope, say) => {
      const kept = new Map<string, Member>()
      const bad = new Map<Why, string[]>()
      for (const part of text.split('~')) {
        if (part === '') continue
        const outcome = readOne(part, scope)
        const why = 'why' in outcome ? outcome.why : refusal(name(outcome.value))
        if (why === null) {
          if ('value' in outcome) kept.set(name(outcome.value), outcome.value)
        } else {
          const parts = bad.get(why)
          if (parts === undefined) bad.set(why, [part])
          else parts.push(part)
        }
      }
      for (const [why, parts] of bad) say(why, parts.join('~'))
      return kept.size === 0 && bad.size > 0 ? undefined : [...kept.values()]

      function refusal(named: string): Why | null {
        if (kept.has(named)) return 'doubled'
        return kept.size >= most ? 'too-many' : null
      }
    },
    write: (members) => [...new Set(members.map(name))].slice(0, most).join('~'),
  }
}
