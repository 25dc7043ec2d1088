/** Why a part of a link is not shown as it was given. */
export type Why =
  | 'unknown-value'
  | 'unknown-code'
  | 'doubled'
  | 'bad-encoding'
  | 'too-long'
  | 'too-many'
  | 'not-a-number'
  | 'out-of-range'
  | 'reversed'
  | 'one-year'
  | 'moved'
  | 'not-in-this-version'

/** A part of a link that was not understood; the view turns it into a sentence. */
export interface LinkNotice {
  /** The parameter as it is named now. */
  readonly key: string
  /** What the link said: at most 60 characters of safe text; members of a list stand together. */
  readonly given: string
  readonly why: Why
  /** What is shown instead, as a link writes it; empty where nothing is. */
  readonly shown: string
}

const LONGEST = 60
// Controls, marks that turn the direction of text, invisible joiners and halves of pairs would let a link disguise what it says.
const UNSAFE =
  /[\p{Cc}\p{Cs}\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\ufff9-\ufffb]/gu

/**
 * Text of a link, fit to be shown: at most 60 characters, the last an ellipsis where it was cut; control,
 * direction and invisible characters replaced by U+FFFD. Never throws.
 */
export function safeText(text: string): string {
  const letters = Array.from(text.slice(0, 2 * LONGEST + 2).replace(UNSAFE, '\ufffd'))
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : letters.join('')
}
