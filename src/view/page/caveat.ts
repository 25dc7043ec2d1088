/** Room for a caveat under a chart, in letters. */
const LONGEST_CAVEAT = 220

/** As many whole sentences as find room; the first in any case. */
export function firstSentences(caveats: string): string {
  const sentences = caveats.split(/(?<=[.!?])\s+/)
  let shown = sentences[0] ?? ''
  for (const sentence of sentences.slice(1)) {
    if (shown.length + sentence.length > LONGEST_CAVEAT) break
    shown = `${shown} ${sentence}`
  }
  return shown
}
