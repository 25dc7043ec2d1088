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
  hollow: 'to check or carried',
  didNotVote: 'did not vote',
  nearer: 'nearer to the actor',
  farther: 'farther from it',
  between: (low: string, high: string, count: number) => `${low} to ${high}: ${countries(count)}`,
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
  clickToPin: 'Click to pin',
  trend: 'Trend',
  compare: 'Compared',
  difference: (value: string, first: string) => `${first} has ${value} more`,
  same: 'Both have the same',
  ratio: (times: string) => `${times}${NO_BREAK}times as much`,
  highest: 'Highest',
  first: 'First',
  lowest: 'Lowest',
  last: 'Last',
  centralAsia: 'Central Asia',
  countries: 'Countries',
  leaders: 'Who leads',
  hollow: 'Hollow bar: marked to check, in no rank.',
  othersHad: (actor: string, value: string) => `${actor} ${value}`,
  noFigureText: 'no data',
  checked: 'This figure is marked to check and takes no part in ranks.',
  otherSource: 'This figure is from another group of sources than the map’s.',
  rivals: 'Other sources:',
  fewActors: 'Only these actors have a figure:',
  cardName: 'Figures of the country',
} as const
