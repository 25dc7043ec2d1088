import { formatSpan } from './number'

/** Words of the chart of lines. */
export const trendsText = {
  pair: (actor: string, host: string) => `${actor}, ${host}`,
  point: (pair: string, year: number, value: string, status: string) =>
    `${pair}, ${year}: ${value}, ${status}`,
  rival: (pair: string, year: number, value: string, publisher: string) =>
    `${pair}, ${year}: ${value} by another source, ${publisher}`,
  endIn: (value: string, year: number, short: boolean) =>
    short ? `${value}, ${year}` : `${value} in ${year}`,
  otherSource: (year: number) => `other source from ${year}`,
  event: (short: string, year: string) => `${short}, ${year}`,
  eventName: (title: string, date: string) => `${title}, ${date}`,
  leftOut: (actor: string, from: number, to: number) => `${actor} left out ${formatSpan(from, to)}`,
  more: (count: number) => `and ${count} more`,
  none: 'no figure',
  newest: (year: number, names: string) => `${year} (${names})`,
  lines: (count: number) => (count === 1 ? '1 line' : `${count} lines`),
  state: (indicator: string, hosts: string, span: string) =>
    [indicator, hosts, span].filter(Boolean).join(', '),
} as const
