import { describe, expect, it } from 'vitest'
import type { LinkNotice, Why } from '../../../src/link/notice'
import { parseLink } from '../../../src/link/parse-link'
import { noticeSentence } from '../../../src/view/page/link-notices'
import { firstVersion } from '../../link/vocabulary'

const WHYS: { readonly [why in Why]: string } = {
  'unknown-value': 'The link’s time “x” is not known; latest is shown instead.',
  'unknown-code': 'The link’s time names “x”, which the atlas does not know; latest is shown.',
  doubled: 'The link gives time more than once; latest is shown.',
  'bad-encoding': 'The link’s time holds characters that cannot be read; latest is shown.',
  'too-long': 'The link’s time is too long to be read to its end; latest is shown.',
  'too-many': 'The link’s time names more than can be shown; latest is shown.',
  'not-a-number': 'The link’s time “x” is not a number; latest is shown.',
  'out-of-range': 'The link’s time “x” is out of range; latest is shown.',
  reversed: 'The link’s time “x” runs backwards; latest is shown.',
  'one-year': 'This view shows one year; of “x” it shows latest.',
  moved: 'The link’s time “x” has a new name: latest.',
  'not-in-this-version': 'The view “x” is not part of this version yet; latest is shown instead.',
}
const whys = Object.entries(WHYS)
const isWhy = (text: string): text is Why => text in WHYS
const notice = (why: string, changes: Partial<LinkNotice> = {}): LinkNotice => {
  if (!isWhy(why)) throw new Error(`no reason ${why}`)
  return { key: 'time', given: 'x', why, shown: 'latest', ...changes }
}

describe('a notice of the link', () => {
  it.each(whys)('%s is the sentence: %s', (why, sentence) => {
    expect(noticeSentence(notice(why))).toBe(sentence)
  })

  it.each(whys)('%s says what is shown even where that is nothing', (why) => {
    const sentence = noticeSentence(notice(why, { shown: '' }))
    expect(sentence).toContain('the default')
    expect(sentence).not.toMatch(/ {2}|undefined/)
    expect(sentence.endsWith('.')).toBe(true)
  })

  it('of a real link names the parameter, what it said and what is shown', () => {
    const { notices } = parseLink(
      '?view=map&indicator=nonsense&time=1066&actors=CHN~QQQ&carry=abc&carry=2&region=MOON&measure=%ff',
      firstVersion,
    )
    const sentences = notices.map(noticeSentence)
    expect(sentences.length).toBeGreaterThanOrEqual(7)
    for (const [at, { key, given }] of notices.entries()) {
      expect(sentences[at]).toContain(key)
      if (!/more than once|cannot be read/.test(sentences[at] ?? ''))
        expect(sentences[at]).toContain(`“${given}”`)
      expect(sentences[at]).not.toMatch(/undefined|null|\ufffd\ufffd/)
    }
  })
})
