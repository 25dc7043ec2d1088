import { NO_BREAK } from './number'

const countries = (count: number) => (count === 1 ? 'country' : 'countries')

const NUMBER_WORDS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const inWords = (count: number) => NUMBER_WORDS[count] ?? String(count)

/** Sentences that a map writes from its figures. */
export const mapSentenceText = {
  only: (name: string, value: string) => `Only ${name} has a figure, ${value}.`,
  ranks: (podium: string, of: number) => `In front are ${podium}, of ${of} ${countries(of)} with a figure.`,
  ends: (ends: {
    first: string
    firstValue: string
    last: string
    lastValue: string
    count: number
    middle: string | null
  }) =>
    `Highest of ${ends.count} ${countries(ends.count)} in ${ends.first} with ${ends.firstValue}, lowest in ${ends.last} with ${ends.lastValue}` +
    (ends.middle === null ? '.' : `; half have more than ${ends.middle}.`),
  all: (count: number, value: string) => `All ${count} ${countries(count)} with a figure have ${value}.`,
  several: (count: number) => `${count} ${countries(count)}`,
  categories: (counts: string) => `Of those with an entry: ${counts}.`,
  noLeader: (actors: number) =>
    `Nowhere have enough of the ${inWords(actors)} shown a figure to say who leads.`,
  ofThe: (actors: number) => `Of the ${inWords(actors)} shown,`,
  by: (host: string, points: number) => `${host} (by ${points})`,
  leadsIn: (actor: string, places: string, first: boolean) => `${actor} ${first ? 'leads ' : ''}in ${places}`,
  leadsCount: (actor: string, count: number, first: boolean) =>
    `${actor} ${first ? 'leads ' : ''}in ${count}${first ? ` ${countries(count)}` : ''}`,
  levelIn: (places: string, one: boolean) => `${places} ${one ? 'is' : 'are'} level`,
  levelCount: (count: number) => `${count} ${count === 1 ? 'is' : 'are'} level`,
  outsider: (actor: string, host: string, value: string) => `Not shown: ${actor} had ${value} in ${host}.`,
  leadsBy: (actor: string, points: number) =>
    `${actor} leads by ${points}${NO_BREAK}${points === 1 ? 'point' : 'points'}`,
  level: 'nobody is ahead by two points',
  actorItself: 'the actor itself',
}

/** Sentences that a chart of lines writes from its figures. */
export const trendSentenceText = {
  rose: (actor: string, from: string, fromYear: number, to: string, toYear: number) =>
    `${actor} rose from ${from} in ${fromYear} to ${to} in ${toYear}`,
  fell: (actor: string, from: string, fromYear: number, to: string, toYear: number) =>
    `${actor} fell from ${from} in ${fromYear} to ${to} in ${toYear}`,
  same: (actor: string, value: string, fromYear: number, toYear: number) =>
    `${actor} had ${value} in ${fromYear} and in ${toYear}`,
  lone: (actor: string, value: string, year: number) => `${actor} had ${value} in ${year}`,
  highest: (label: string, value: string, year: number) =>
    `The highest of the newest figures is ${label}, ${value} in ${year}`,
  lowest: (label: string, value: string, year: number) => `the lowest ${label}, ${value} in ${year}`,
  pair: (actor: string, host: string) => `${actor} in ${host}`,
  sameScale: 'the same scale in all panels',
  years: (from: number, to: number) => (from === to ? String(from) : `${from} to ${to}`),
}
