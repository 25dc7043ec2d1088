import { describe, expect, it } from 'vitest'
import { adding, type Change, errorsOf, replacing } from './made-up-tables'

const OBSERVATIONS = 'observations/one.csv'
const INDICATORS = 'indicators/one.csv'

/** What is wrong, in which file, how it is made wrong, and how the error is printed. */
const REFUSALS: readonly (readonly [string, string, Change, RegExp])[] = [
  [
    'a header that differs',
    OBSERVATIONS,
    replacing('year,value', 'value,year'),
    /^observations\/one\.csv:1:22: "value": expected the header indicator,actor,host,year/,
  ],
  [
    'a missing cell',
    OBSERVATIONS,
    adding('students,CHN,KAZ,2021,5,yearbook,reported'),
    /^observations\/one\.csv:11:1: .*expected 8 cells in the line, not 7/,
  ],
  [
    'an open quote',
    OBSERVATIONS,
    adding('students,CHN,KAZ,2021,5,yearbook,reported,"open'),
    /:11:1: .*expected quotes only around whole cells/,
  ],
  [
    'a quote inside a cell',
    OBSERVATIONS,
    adding('students,CHN,KAZ,2021,5,yearbook,reported,in"side'),
    /:11:1: .*expected quotes only around whole cells/,
  ],
  [
    'an indicator that is not defined',
    OBSERVATIONS,
    adding('nobody,CHN,KAZ,2021,5,yearbook,reported,'),
    /:11:1: "nobody": expected an indicator that is defined/,
  ],
  [
    'a source that is not defined',
    OBSERVATIONS,
    adding('students,CHN,KAZ,2021,5,nobody,reported,'),
    /:11:25: "nobody": expected a source that is defined/,
  ],
  [
    'a doubled observation',
    OBSERVATIONS,
    adding('students,CHN,KAZ,2020,7,press,derived,again'),
    /:11:1: "students": expected one row for an indicator, actor, host, year and source; the other is observations\/one\.csv:4/,
  ],
  [
    'a value that is no number',
    OBSERVATIONS,
    adding('students,CHN,KAZ,2021,many,yearbook,reported,'),
    /:11:23: "many": expected a finite number/,
  ],
  [
    'an infinite value',
    OBSERVATIONS,
    adding('students,CHN,KAZ,2021,1e999,yearbook,reported,'),
    /:11:23: "1e999": expected a finite number/,
  ],
  [
    'an empty value',
    OBSERVATIONS,
    adding('students,CHN,KAZ,2021,,yearbook,reported,'),
    /:11:23: "": expected a finite number/,
  ],
  [
    'a hexadecimal value',
    OBSERVATIONS,
    adding('students,CHN,KAZ,2021,0x10,yearbook,reported,'),
    /:11:23: "0x10": expected a finite number/,
  ],
  [
    'a percentage above 100',
    OBSERVATIONS,
    adding('share,RUS,KAZ,2021,100.5,yearbook,reported,'),
    /:11:20: "100.5": expected a value from 0 to 100 \(percent\)/,
  ],
  [
    'a negative count',
    OBSERVATIONS,
    adding('students,CHN,KAZ,2021,-1,yearbook,reported,'),
    /:11:23: "-1": expected a count or amount that is not negative/,
  ],
  [
    'a code that has no name',
    OBSERVATIONS,
    adding('status,RUS,KAZ,2021,3,yearbook,reported,'),
    /:11:21: "3": expected one of the codes 0, 1, 2/,
  ],
  [
    'a broken rank',
    OBSERVATIONS,
    adding('place,RUS,,2022,1.5,yearbook,reported,'),
    /:11:17: "1.5": expected a whole rank of at least 1/,
  ],
  [
    'a rank of 0',
    OBSERVATIONS,
    adding('place,RUS,,2022,0,yearbook,reported,'),
    /:11:17: "0": expected a whole rank of at least 1/,
  ],
  [
    'a year before 1890',
    OBSERVATIONS,
    adding('students,CHN,KAZ,1889,5,yearbook,reported,'),
    /:11:18: "1889": expected a year from 1890 to 2026/,
  ],
  [
    'a year after 2026',
    OBSERVATIONS,
    adding('students,CHN,KAZ,2027,5,yearbook,reported,'),
    /:11:18: "2027": expected a year from 1890 to 2026/,
  ],
  [
    'an actor that is no country',
    OBSERVATIONS,
    adding('students,XXX,KAZ,2021,5,yearbook,reported,'),
    /:11:10: "XXX": expected a code of countries.csv/,
  ],
  [
    'a host that is no country',
    OBSERVATIONS,
    adding('students,CHN,XXX,2021,5,yearbook,reported,'),
    /:11:14: "XXX": expected a code of countries.csv/,
  ],
  [
    'a bilateral row without host',
    OBSERVATIONS,
    adding('students,CHN,,2021,5,yearbook,reported,'),
    /:11:14: "": expected a host, since students is of the shape bilateral/,
  ],
  [
    'a nation row with a host',
    OBSERVATIONS,
    adding('place,RUS,KAZ,2022,5,yearbook,reported,'),
    /:11:11: "KAZ": expected no host, since place is of the shape nation/,
  ],
  [
    'a status that is none',
    OBSERVATIONS,
    adding('students,CHN,KAZ,2021,5,yearbook,guessed,'),
    /:11:34: "guessed": expected one of reported, derived, estimate/,
  ],
  [
    'a second source that is not ranked',
    OBSERVATIONS,
    adding('share,RUS,KAZ,2020,12,press,reported,'),
    /:11:23: "press": expected a source that preferred_sources.csv ranks for share/,
  ],
]

describe('observations that the compiler refuses', () => {
  it.each(REFUSALS)('%s', (_, file, change, expected) => {
    expect(errorsOf({ [file]: change })).toContainEqual(expect.stringMatching(expected))
  })

  it('lets a net amount be negative, but no other amount', () => {
    expect(
      errorsOf({ [OBSERVATIONS]: adding('balance_of_flows,RUS,KAZ,2021,-9.5,yearbook,derived,') }),
    ).toEqual([])
    expect(errorsOf({ [INDICATORS]: replacing('In minus out (net).', 'In minus out.') })).toEqual([
      expect.stringMatching(/^observations\/one\.csv:7:31: "-3": expected a count or amount/),
    ])
  })
})
