/**
 * Queries that somebody could send to hurt the page: the same seed gives the same queries, in Node and in a browser.
 * Each recipe is a kind of malice; `random` gives numbers from 0 to 1.
 */
type Random = () => number

const KEYS =
  'view indicator index actors hosts nations time compare measure like facet scale focus rivals source carry panel chart region pins type verdict section claim country sort q weights events title present slide embed d v lang'.split(
    ' ',
  )
const GOOD =
  'map trends shifts index claims trade_share CHN RUS~USA CA WORLD R_ASIA 2014 2000..2020 earliest latest leader 1 0 table -year economy:3 CHN-KAZ'.split(
    ' ',
  )
const PROTOTYPE =
  '__proto__ constructor prototype toString valueOf hasOwnProperty __defineGetter__ isPrototypeOf'.split(' ')
const MARKUP = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'-alert(1)-'",
  '</title><svg onload=alert(1)>',
  'javascript:alert(1)',
  '{{constructor.constructor("alert(1)")()}}',
  '#{alert(1)}',
  '%3Cscript%3Ealert(1)%3C/script%3E',
  '&lt;script&gt;',
  ']]><!--',
]
const JUNK =
  '% %% %0 %zz %u0041 %C0%80 %ED%A0%80 %FF%FE %F4%90%80%80 %80 %E2%82 %00 %0A%0D %1B[31m %25%25'.split(' ')
const NUMBERS =
  '1e999 -1 NaN Infinity -Infinity 0x7E6 1_000 2014.5 99999999999999999999 -0 02014 ٢٠١٤ 1e-7 2014%00 1890 1889 2026 2027'.split(
    ' ',
  )
const DOTS =
  '.. ... .... ..2014 2014.. 2014...2016 2020..2010 latest..earliest 1..2..3 ../../etc/passwd ..%2F.. 2014..NaN'.split(
    ' ',
  )
const LETTERS = [
  'ＣＨＮ',
  'CHＮ',
  'СНN',
  'ıND',
  'ß',
  '\u202eNHC',
  'C\u200bHN',
  'CHN\u0301',
  '\ud83d',
  '\udc00x',
  '🇨🇳',
  'K\u212aZ',
  '\ufeffmap',
]

const pick = (random: Random, from: readonly string[]): string =>
  from[Math.floor(random() * from.length)] ?? ''
const some = (random: Random, most: number): number => 1 + Math.floor(random() * most)
const many = (random: Random, most: number, make: () => string): string[] =>
  Array.from({ length: some(random, most) }, make)
const pair = (random: Random, values: readonly string[]): string =>
  `${pick(random, KEYS)}=${pick(random, values)}`
const code = (random: Random): string =>
  String.fromCharCode(...Array.from({ length: 3 }, () => 65 + Math.floor(random() * 26)))

const RECIPES: readonly ((random: Random) => string)[] = [
  (r) =>
    `view=${pick(r, ['map', 'trends'])}&${pick(r, KEYS)}=${pick(r, ['A', '~', '%41', '%F0', 'é', '9', 'CHN~', '..', "'"]).repeat(33_000).slice(0, 100_000)}`,
  (r) => many(r, 300, () => `${pick(r, KEYS)}=${pick(r, GOOD)}`).join('&'),
  (r) => `view=trends&hosts=${many(r, 30_000, () => code(r)).join('~')}`,
  (r) => `view=trends&focus=${many(r, 9_000, () => `${code(r)}-${code(r)}`).join('~')}`,
  (r) => `view=map&${many(r, 20_000, () => 'a').join('&')}&actors=CHN`,
  (r) => many(r, 12, () => pair(r, JUNK)).join('&'),
  (r) =>
    many(r, 12, () => `${pick(r, PROTOTYPE)}=${pick(r, [...PROTOTYPE, '1'])}&${pair(r, PROTOTYPE)}`).join(
      '&',
    ),
  (r) => many(r, 8, () => pair(r, MARKUP)).join('&'),
  (r) => `view=${pick(r, GOOD)}&${many(r, 8, () => pair(r, MARKUP.map(encodeURIComponent))).join('&')}`,
  (r) => `view=${pick(r, ['map', 'trends', 'index'])}&${many(r, 12, () => pair(r, NUMBERS)).join('&')}`,
  (r) =>
    `view=${pick(r, ['map', 'trends', 'shifts'])}&time=${pick(r, DOTS)}&compare=${pick(r, DOTS)}&${pair(r, DOTS)}`,
  (r) => many(r, 10, () => pair(r, LETTERS)).join('&'),
  (r) => many(r, 10, () => pair(r, ['%00', '\0', 'map\0', 'CHN%00~RUS', '%00'.repeat(50)])).join('&'),
  (r) =>
    many(r, 40, () => pick(r, ['&', '=', '?', '#', '%', '+', ';', '~', pick(r, KEYS), pick(r, GOOD)])).join(
      '',
    ),
  (r) => many(r, 200, () => String.fromCharCode(Math.floor(r() * 0x10000))).join(''),
]

function mulberry32(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** `count` queries, each with its `?`, every recipe as often as the others. */
export function* hostileQueries(count: number, seed = 20261124): Generator<string> {
  const random = mulberry32(seed)
  for (let n = 0; n < count; n += 1) yield `?${RECIPES[n % RECIPES.length]?.(random) ?? ''}`
}

/** The worst of 3,000 such queries: of each recipe its longest, then its second longest, and so on; none over 200,000 characters. */
export function worstHostile(count: number): readonly string[] {
  const kinds = RECIPES.map((): string[] => [])
  let n = 0
  for (const query of hostileQueries(3000)) {
    if (query.length <= 200_000) kinds[n % kinds.length]?.push(query)
    n += 1
  }
  for (const kind of kinds) kind.sort((a, b) => b.length - a.length)
  const worst: string[] = []
  for (let place = 0; worst.length < count && place < 200; place += 1) {
    for (const kind of kinds) worst.push(...kind.slice(place, place + 1))
  }
  return worst.slice(0, count)
}
