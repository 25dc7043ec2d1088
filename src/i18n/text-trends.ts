import { formatSpan } from './number'

/** Words of the chart of lines. */
export const trendsText = {
  pair: (actor: string, host: string) => `${actor}, ${host}`,
  point: (pair: string, year: number, value: string, status: string) =>
    `${pair}, ${year}: ${value}, ${status}`,
  rival: (pair: string, year: number, value: string, publisher: string) =>
    `${pair}, ${year}: ${value} by another source, ${publisher}`,
  endIn: (value: string, year: number) => `${value} in ${year}`,
  /** In small multiples and on phones. */
  endShort: (value: string, year: number) => `${value}, ${year}`,
  /** For named classes, whose names stand at the axis. */
  until: (year: number) => `to ${year}`,
  otherSource: (year: number) => `other source from ${year}`,
  event: (short: string, year: string) => `${short}, ${year}`,
  eventName: (title: string, date: string) => `${title}, ${date}`,
  leftOut: (actor: string, from: number, to: number) => `${actor} left out ${formatSpan(from, to)}`,
  more: (count: number) => `and ${count} more`,
  none: 'no figure',
  newest: (year: number, names: string) => `${year} (${names})`,
  newestSpan: (from: number, to: number) => `Newest figures ${formatSpan(from, to)}, by line`,
  countries: (count: number) => `${count} countries`,
  /** Breaks in more years than can be told one by one. */
  breaksBetween: (from: number, to: number) =>
    `other sources from several years between ${from} and ${to}, not comparable with those before; lines are never joined across sources.`,
  place: (value: string) => `rank ${value}`,
  changed: (who: string, from: string, fromYear: number, to: string, toYear: number) =>
    `${who}: ${from} in ${fromYear}, ${to} in ${toYear}`,
  stayed: (who: string, value: string, fromYear: number, toYear: number) =>
    `${who}: ${value} in ${fromYear} and in ${toYear}`,
  once: (who: string, value: string, year: number) => `${who}: ${value} in ${year}`,
  ends: (year: number, top: string, topValue: string, bottom: string, bottomValue: string) =>
    `In ${year} the highest is ${top} with ${topValue}, the lowest ${bottom} with ${bottomValue}`,
  rankEnds: (year: number, top: string, topValue: string, bottom: string, bottomValue: string) =>
    `In ${year} ${top} is first of those shown, ${topValue}, and ${bottom} last, ${bottomValue}`,
  leads: (actor: string, hosts: string, first: boolean) =>
    first ? `${actor} is highest for ${hosts}` : `${actor} for ${hosts}`,
  leadHost: (host: string, value: string, year: number) => `${host} (${value} in ${year})`,
  leadCount: (count: number, of: number, first: boolean) =>
    first ? `${count} of ${of} countries` : String(count),
  lines: (count: number) => (count === 1 ? '1 line' : `${count} lines`),
  state: (indicator: string, hosts: string, span: string) =>
    [indicator, hosts, span].filter(Boolean).join(', '),
} as const
