/**
 * Advance widths of Source Sans 3 with tabular figures, in thousandths of an em, rounded up to ten: measured glyph by
 * glyph in the packaged font. A layout that asks the browser would differ between tests, screen and export.
 */
const REGULAR: readonly (readonly [number, string])[] = [
  [100, '\u202f'],
  [200, ' \u00a0'],
  [250, "',.:;’·ijı|"],
  [260, 'l'],
  [270, 'I'],
  [290, '!f'],
  [310, '()[]{}'],
  [320, '-'],
  [340, 't'],
  [350, '/\\r'],
  [420, '*sг'],
  [430, '"?z'],
  [450, 'xх'],
  [460, 'cзсэт'],
  [470, 'vyу'],
  [480, 'JY–'],
  [490, 'L'],
  [500, '0123456789#$+<=>^~−F_eеkкГь'],
  [510, 'agав'],
  [520, 'VяXХУч'],
  [530, 'EЕ'],
  [540, 'STТZдл'],
  [550, 'A`oоhuАбnЗ'],
  [560, 'bпdpqрц'],
  [570, 'PРRийн'],
  [580, 'CСЭKКБЬ'],
  [590, 'BВЯ'],
  [600, 'Чъ'],
  [610, '&'],
  [620, 'DG'],
  [630, 'Л'],
  [640, 'Дм'],
  [650, 'NUПЦ'],
  [660, 'HНИЙ'],
  [670, 'OQО'],
  [680, 'ы'],
  [690, 'ж'],
  [720, 'wЪ'],
  [730, 'MМ'],
  [740, 'Ффю'],
  [750, 'ш'],
  [770, 'щ'],
  [790, 'W'],
  [800, 'Ы'],
  [830, '%mЖ'],
  [850, '@'],
  [880, 'ШЩ'],
  [910, 'Ю'],
  [950, '…'],
]

const BOLD: readonly (readonly [number, string])[] = [
  [100, '\u202f'],
  [200, ' \u00a0'],
  [270, 'iıj|'],
  [280, 'l'],
  [290, "',.:;’·"],
  [300, 'I'],
  [320, 'f'],
  [330, '!-'],
  [340, '()[]{}'],
  [350, '/\\'],
  [380, 't'],
  [390, 'r'],
  [430, 'г'],
  [440, 's'],
  [450, '*'],
  [460, '?z'],
  [470, 'cсэ'],
  [480, '–з'],
  [490, 'т'],
  [500, '_xх'],
  [510, '"LьJvyу'],
  [520, '0123456789$+<=>^~−FYeеГ'],
  [530, '#aаgв'],
  [540, 'kкчя'],
  [550, 'EЕSVZУ'],
  [560, 'TТXХ`oоЗб'],
  [570, 'AhbdpqрnАuлп'],
  [580, 'CСЭдийн'],
  [590, 'PРц'],
  [600, 'БЬ'],
  [610, 'BВKКRЯ'],
  [620, 'ъ'],
  [630, 'DЧ'],
  [640, 'G'],
  [660, '&мUЛП'],
  [670, 'HНNДЦ'],
  [680, 'OQОИЙ'],
  [730, 'Ъы'],
  [750, 'ж'],
  [760, 'MМФ'],
  [770, 'wфю'],
  [790, 'ш'],
  [810, 'W'],
  [820, 'щ'],
  [840, 'Ы'],
  [850, '%m'],
  [870, 'Ж'],
  [890, '@'],
  [910, 'Ш'],
  [920, 'Щ'],
  [940, 'Ю'],
  [980, '…'],
]

/** regular is weight 400; bold is 650, the weight of labels. */
export type TextWeight = 'regular' | 'bold'

export type MeasureText = (text: string, size: number, weight: TextWeight) => number

const byGlyph = (rows: readonly (readonly [number, string])[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap(([width, glyphs]) => [...glyphs].map((glyph) => [glyph, width] as const)))

const TABLES = { regular: byGlyph(REGULAR), bold: byGlyph(BOLD) }

/** A glyph that the tables lack and that no base letter stands for: wide enough for most scripts. */
const UNKNOWN = 600

/** Widths in thousandths of an em, by weight: a chart asks for the same few texts again and again. */
const known: { readonly [Weight in TextWeight]: Map<string, number> } = {
  regular: new Map(),
  bold: new Map(),
}
const MOST_KNOWN = 4000

const unitsOf = (text: string, weight: TextWeight): number => {
  const table = TABLES[weight]
  let units = 0
  for (const glyph of text) {
    // A letter with an accent is as wide as its base letter.
    units += table.get(glyph) ?? table.get(glyph.normalize('NFD').charAt(0)) ?? UNKNOWN
  }
  return units
}

/** Width in pixels of a text of one line; never below what the font draws by more than its kerning. */
export const textWidth: MeasureText = (text, size, weight) => {
  const widths = known[weight]
  let units = widths.get(text)
  if (units === undefined) {
    units = unitsOf(text, weight)
    if (widths.size >= MOST_KNOWN) widths.clear()
    widths.set(text, units)
  }
  return (units * size) / 1000
}
