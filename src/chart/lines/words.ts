import type { LineWords } from './picture'

/** What the chart says on its own account where the picture brings no words in the reader's language. */
export const ENGLISH_WORDS: LineWords = {
  inEveryPanel: 'In every panel',
  otherSource: 'another source from here, not comparable',
  firstPoint: 'first point of the other source',
  more: (count) => `+${count} more`,
}
