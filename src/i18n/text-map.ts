import { NO_BREAK } from './number'

const countries = (count: number) => (count === 1 ? '1 country' : `${count} countries`)

/** Words of the legend. */
export const legendText = {
  columns: 'columns: number of countries',
  leader: 'Leads by, in points',
  margins: ['2–10', '10–25', 'over 25'],
  missing: 'no data',
  self: 'the actor',
  small: 'small state',
  otherSource: 'other source',
  level: 'level (under 2 points)',
  hollow: 'to check, or of an earlier year',
  doubtful: 'to check',
  carried: 'of an earlier year',
  didNotVote: 'did not vote',
  nearer: 'nearer to the actor',
  farther: 'farther from it',
  between: (low: string, high: string, count: number) => `${low} to ${high}: ${countries(count)}`,
  from: (low: string, count: number) => `${low} and more: ${countries(count)}`,
  named: (label: string, count: number) => `${label}: ${countries(count)}`,
  leads: (actor: string, margin: string, count: number) =>
    `${actor} leads by ${margin} points: ${countries(count)}`,
  name: 'Legend',
}

/** Words of the card, the lists and the pins of a map. */
export const mapText = {
  level: 'level',
  short: (actor: string, points: string) => `${actor} +${points}`,
  rank: (rank: number, of: number) => ({ before: 'rank', rank: String(rank), after: `of ${of}` }),
  year: (words: string, year: number) => `${words}, ${year}`,
  pin: 'Pin',
  unpin: 'Unpin',
  onlyYear: (year: number) => `All figures are of ${year}.`,
  coverage: (years: readonly { readonly year: number; readonly count: number }[]) =>
    `Countries with a figure in each year: ${years
      .filter(({ year }, index) => years.findIndex((other) => other.year === year) === index)
      .map(({ year, count }) => `${count} in ${year}`)
      .join(', ')}`,
  /** Names that fit on a small map. */
  shortNames: { KAZ: 'Kaz.', KGZ: 'Kyr.', TJK: 'Taj.', TKM: 'Turkm.', UZB: 'Uzb.' },
  clickToPin: 'Click to pin',
  trend: 'Trend',
  difference: (value: string, first: string) => `${first} has ${value} more`,
  same: 'Both have the same',
  ratio: (times: string) => `${times}${NO_BREAK}times as much`,
  highest: 'Highest',
  first: 'First',
  lowest: 'Lowest',
  last: 'Last',
  centralAsia: 'Central Asia',
  leaders: 'Who leads',
  hollow: 'Hollow bar: to check, in no rank.',
  earlier: 'Hollow bar: of an earlier year.',
  points: (number: string) => `${number}${NO_BREAK}points`,
  classes: 'Countries',
  othersHad: (actor: string, value: string) => `${actor} ${value}`,
  noFigureText: 'no data',
  checked: 'This figure is marked to check and takes no part in ranks.',
  otherSource: 'This figure is from another group of sources than the map’s.',
  rivals: 'Other sources:',
  fewActors: 'Only these actors have a figure:',
} as const
