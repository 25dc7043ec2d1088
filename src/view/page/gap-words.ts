import type { CountryBook } from '../../derive/country-book'
import { typographic } from '../../i18n/names'
import { text } from '../../i18n/text'
import type { Gap } from '../../model/indicator'

/** A known gap with whom it is about: "China in Kyrgyzstan: mirror ratio passes 100 …". */
export function gapInWords(gap: Gap, book: CountryBook): string {
  const reason = typographic(gap.text)
  const actor = gap.actor ? book.label(gap.actor) : ''
  const host = gap.host ? book.label(gap.host) : ''
  const who = actor && host ? text.trendSentence.pair(actor, host) : actor || host
  return who ? `${who}: ${reason}` : reason
}
