import type {
  Line,
  LineEvent,
  LinePanel,
  LinePicture,
  LinePoint,
  LineStretch,
} from '../../../src/chart/lines/picture'
import { actorId, eventId, hostId } from '../../../src/model/ids'

export const point = (year: number, value: number, rest: Partial<LinePoint> = {}): LinePoint => ({
  year,
  value,
  raw: value,
  hollow: false,
  estimate: false,
  name: `${year}: ${value} %`,
  ...rest,
})

export const stretch = (points: readonly LinePoint[], rest: Partial<LineStretch> = {}): LineStretch => ({
  points,
  dots: false,
  thin: false,
  afterBreak: false,
  ...rest,
})

export const line = (id: string, stretches: readonly LineStretch[], rest: Partial<Line> = {}): Line => ({
  id,
  actor: actorId(id.slice(0, 3)),
  host: hostId('KAZ'),
  label: id,
  endText: '12 %',
  colour: `--actor-${id.slice(0, 3)}`,
  textColour: `--actor-${id.slice(0, 3)}-text`,
  endMark: 'circle',
  dash: null,
  weight: 'plain',
  stretches,
  rivals: [],
  ...rest,
})

export const event = (id: string, at: number, label: string): LineEvent => ({
  id: eventId(id),
  at,
  label,
  name: label,
})

export const panel = (lines: readonly Line[], rest: Partial<LinePanel> = {}): LinePanel => ({
  id: 'all',
  heading: '',
  lines,
  breaks: [],
  remark: '',
  ...rest,
})

export const picture = (panels: readonly LinePanel[], rest: Partial<LinePicture> = {}): LinePicture => ({
  title: 'Who does Kazakhstan trade with?',
  description: 'China passed Russia in 2021.',
  panels,
  fromYear: 1995,
  toYear: 2024,
  low: 0,
  high: 10,
  zero: true,
  scale: 'linear',
  turned: false,
  axisName: 'Percent of goods trade',
  tick: (value, topmost) => (topmost ? `${value} %` : String(value)),
  categories: null,
  events: [],
  key: [],
  ...rest,
})

/** Shares of Kazakhstan's goods trade as the tables have them, every fifth year. */
const SHARES: readonly (readonly [string, string, Line['endMark'], readonly number[], readonly number[]])[] =
  [
    ['CHN', 'China', 'circle', [3.7, 5.5, 8.1, 15, 13.8, 18], [24.6, 23, 29.6, 31]],
    ['RUS', 'Russia', 'square', [47.1, 28, 21, 18.1, 19.7, 21.4], []],
    ['USA', 'United States', 'triangle', [1.2, 3.3, 4.1, 2.4, 2.5, 2], [2.5, 2.8, 2.4, 2.4]],
    ['TUR', 'Türkiye', 'diamond', [2.1, 1.4, 1.2, 2.2, 2.6, 3.6], []],
    ['IRN', 'Iran', 'plus', [0.7, 1.4, 2, 1.3, 0.8, 0.3], []],
    ['IND', 'India', 'star', [0.2, 0.5, 0.3, 0.3, 0.6, 2.8], []],
  ]

export const tradeLines = (host: string): Line[] =>
  SHARES.map(([actor, label, endMark, before, after]) => {
    const first = before.map((value, i) => point(1995 + 5 * i, value))
    const last = after.map((value, i) => point(2021 + i, value))
    const stretches = [stretch(first), ...(last.length > 0 ? [stretch(last, { afterBreak: true })] : [])]
    const end = (last.length > 0 ? last : first).at(-1)?.value ?? 0
    return line(`${actor}-${host}`, stretches, {
      actor: actorId(actor),
      host: hostId(host),
      label,
      endMark,
      endText: last.length > 0 ? `${end} %` : `${end} % in 2020`,
      weight: actor === 'CHN' || actor === 'RUS' ? 'focus' : 'plain',
      ...(actor === 'CHN' || actor === 'RUS' ? { startText: `${before[0]} %` } : {}),
    })
  })

export const OTHER_SOURCE = { before: 2020, after: 2021, text: 'other source from 2021' }

export const EVENTS = [
  event('ukraine', 2022.15, 'Invasion of Ukraine, 2022'),
  event('eaeu', 2015, 'Eurasian Economic Union, 2015'),
  event('customs', 2010, 'Customs union with Russia, 2010'),
  event('crimea', 2014.2, 'Annexation of Crimea, 2014'),
]

export const tradePicture = (): LinePicture =>
  picture([panel(tradeLines('KAZ'), { breaks: [OTHER_SOURCE] })], { high: 47.1, events: EVENTS })
