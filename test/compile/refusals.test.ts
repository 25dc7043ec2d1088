import { describe, expect, it } from 'vitest'
import { adding, type Change, compileMadeUp, errorsOf, replacing } from './made-up-tables'

const OBSERVATIONS = 'observations/one.csv'
const INDICATORS = 'indicators/one.csv'

/** What is wrong, in which file, how it is made wrong, and how the error is printed. */
const REFUSALS: readonly (readonly [string, string, Change, RegExp])[] = [
  [
    'a header with a byte order mark',
    'cities.csv',
    (text) => `\uFEFF${text}`,
    /^cities\.csv:1:1: .*expected the header city/,
  ],
  [
    'an indicator that is defined twice',
    INDICATORS,
    adding('share,Share,economy,percent,bilateral,neutral,A share.,Computed.,'),
    /^indicators\/one\.csv:7:1: "share": expected an indicator that is defined only once/,
  ],
  [
    'a source that is defined twice',
    'sources/one.csv',
    adding('press,Press,Paper,,,CC0,'),
    /^sources\/one\.csv:4:1: "press": expected a source that is defined only once/,
  ],
  [
    'two sources of one priority',
    'preferred_sources.csv',
    replacing('students,press,2', 'students,press,1'),
    /^preferred_sources\.csv:3:16: "1": expected a priority that no other source/,
  ],
  [
    'an unknown unit',
    INDICATORS,
    replacing('people,students', 'people,furlongs'),
    /^indicators\/one\.csv:2:26: "furlongs": expected a unit of the list/,
  ],
  [
    'a code without names',
    INDICATORS,
    replacing('Code: 2 full member, 1 partner, 0 neither.', 'How close they are.'),
    /^indicators\/one\.csv:6:.*expected a first sentence that names each code/,
  ],
  [
    'an indicator without a question',
    'questions.csv',
    replacing('status,Status', 'share,Status'),
    /^indicators\/one\.csv:6:1: "status": expected an indicator with a row in questions.csv/,
  ],
  [
    'a placeholder that is none',
    'questions.csv',
    replacing('{actor}', '{aktor}'),
    /^questions\.csv:2:\d+: .*expected no placeholder but/,
  ],
  [
    'a site outside its host',
    'sites/one.csv',
    replacing('43.238', '13.238'),
    /^sites\/one\.csv:2:28: "13.238": expected a latitude of KAZ/,
  ],
  [
    'half a point',
    'sites/one.csv',
    replacing('76.945', ''),
    /^sites\/one\.csv:2:35: "": expected both latitude and longitude/,
  ],
  [
    'a date that is none',
    'sites/one.csv',
    replacing('2001-05', '2001-13'),
    /^sites\/one\.csv:2:42: "2001-13": expected a date/,
  ],
  [
    'a day that is none',
    'sites/one.csv',
    replacing('2001-05', '2001-02-29'),
    /^sites\/one\.csv:2:42: "2001-02-29": expected a date/,
  ],
  [
    'closed before it opened',
    'sites/one.csv',
    replacing('2003', '2000'),
    /^sites\/one\.csv:2:50: "2000": expected a date not before 2001-05/,
  ],
  [
    'a date of another precision',
    'events/events.csv',
    replacing('2001-05,month', '2001,month'),
    /^events\/events\.csv:2:9: "2001": expected a date that is exact to the month/,
  ],
  [
    'an event with an unknown source',
    'events/events.csv',
    replacing('press yearbook', 'press nobody'),
    /^events\/events\.csv:2:\d+: .*"nobody" is none/,
  ],
  [
    'a verdict that is none',
    'claims/claims.csv',
    replacing('confirmed', 'true'),
    /^claims\/claims\.csv:2:\d+: "true": expected one of confirmed/,
  ],
  [
    'a claim that rests on no row',
    'claims/charts.csv',
    replacing('|120', '|121'),
    /^claims\/charts\.csv:2:\d+: .*"students\|CHN\|KAZ\|2020\|121" is none/,
  ],
  [
    'a gap that ends before it begins',
    'gaps.csv',
    replacing('2020,2021', '2020,2019'),
    /^gaps\.csv:3:17: "2019": expected a year not before 2020/,
  ],
  [
    'a country twice',
    'countries.csv',
    adding('KAZ,Kazakhstan,Kazakhstan,,Asia,,,,,,'),
    /^countries\.csv:6:1: "KAZ": expected a code that is defined only once/,
  ],
  [
    'a tab',
    'gaps.csv',
    replacing('It stopped', 'It\tstopped'),
    /^gaps\.csv:2:\d+: "\\t": expected no control character/,
  ],
  [
    'lines that end with CR LF',
    'cities.csv',
    (text) => text.replaceAll('\n', '\r\n'),
    /^cities\.csv:1:\d+: "\\r": expected no control character/,
  ],
  [
    'a date of the data that is none',
    'VERSION',
    () => 'today',
    /^VERSION:1:1: "today": expected one line, YYYY-MM-DD/,
  ],
]

describe('what the compiler refuses', () => {
  it('compiles the made-up tables when nothing is wrong', () => {
    const { report } = compileMadeUp()
    expect(report.rows).toBe(9)
    expect(report.warnings).toEqual([])
  })

  it.each(REFUSALS)('%s', (_, file, change, expected) => {
    expect(errorsOf({ [file]: change })).toContainEqual(expect.stringMatching(expected))
  })

  it('text that is no UTF-8, with its place', () => {
    const broken: Change = (text) => {
      const bytes = new TextEncoder().encode(text)
      bytes[bytes.indexOf(0x53, 200)] = 0xff
      return bytes
    }
    expect(errorsOf({ 'gaps.csv': () => Uint8Array.from([0x69, 0x0a, 0x61, 0xff, 0x0a]) })).toContainEqual(
      expect.stringMatching(/^gaps\.csv:2:2: .*expected text in UTF-8/),
    )
    expect(errorsOf({ [INDICATORS]: broken }).join('\n')).toMatch(/^indicators\/one\.csv:\d+:\d+: .*UTF-8/)
  })

  it('tells all errors of all tables at once', () => {
    const errors = errorsOf({
      [OBSERVATIONS]: (text) =>
        `${text}students,XXX,YYY,1700,-5,nobody,guessed,\nshare,RUS,KAZ,2021,101,yearbook,reported,\n`,
      'gaps.csv': replacing('left-out', 'lost'),
    })
    expect(errors).toHaveLength(8)
    expect(errors.filter((error) => error.startsWith('observations/one.csv:11:'))).toHaveLength(6)
  })

  it('only warns of a source that is never cited, and of a ranked source without a figure', () => {
    const { report } = compileMadeUp({
      'sources/one.csv': adding('idle,Idle,Nobody,,,CC0,'),
      'preferred_sources.csv': adding('share,yearbook,1,office,the office\nshare,press,2,press,the press'),
    })
    expect(report.warnings).toEqual([
      'preferred_sources.csv:7:7: press is ranked for share but has no figure of it',
      'source idle is never cited',
    ])
  })
})
