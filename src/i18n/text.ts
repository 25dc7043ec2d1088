import { frameText } from './text-frame'
import { keyText } from './text-keys'
import { linkText } from './text-link'
import { legendText, mapText } from './text-map'
import { mapSentenceText, trendSentenceText } from './text-sentences'
import { sourceText } from './text-source'
import { tableText } from './text-table'
import { trendsText } from './text-trends'
import { placeText, wordText } from './text-words'

/** All words of the interface, in English. A further language is a file of the same shape. */
export const text = {
  words: wordText,
  places: placeText,
  frame: frameText,
  keyList: keyText,
  link: linkText,
  mapSentence: mapSentenceText,
  trendSentence: trendSentenceText,
  source: sourceText,
  map: mapText,
  legend: legendText,
  trends: trendsText,
  table: tableText,
}
