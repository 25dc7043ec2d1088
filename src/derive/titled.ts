import type { Selection } from '../model/selection'
import type { ChartWords } from './map-words'

/**
 * The words of a chart with the title that the link asks for: the question, or what the figures say. Where they say
 * nothing the question stays.
 */
export function titled(words: ChartWords, title: Selection['title']): ChartWords {
  if (title === 'question' || words.sentence === '') return words
  return { ...words, title: words.sentence.replace(/\.$/, ''), sentence: '' }
}
