import type { LeaderLegend, NamedLegend, StripLegend } from '../../../src/chart/legend/picture'

export const strip: StripLegend = {
  kind: 'strip',
  title: 'Percent of goods trade',
  note: 'columns: number of countries',
  classes: [29, 45, 28, 0, 29, 33].map((count, i) => ({
    fill: `--ramp-CHN-${i + 1}`,
    count,
    name: `class ${i}: ${count} countries`,
  })),
  breaks: ['0', '5', '10', '15', '20', '30 %', '91'],
  lowWord: '',
  highWord: '',
  entries: [
    { sign: 'missing', label: 'no data', fill: '' },
    { sign: 'self', label: 'the actor', fill: '' },
    { sign: 'small', label: 'small state', fill: '--ramp-CHN-4' },
    { sign: 'other-source', label: 'other source', fill: '--ramp-CHN-4' },
    { sign: 'hollow', label: 'doubtful', fill: '--ramp-CHN-5' },
  ],
}

export const named: NamedLegend = {
  kind: 'named',
  title: 'Vote',
  note: '',
  classes: ['yes', 'abstained', 'no'].map((label, i) => ({
    fill: `--category-${i + 1}`,
    count: 10 * i,
    name: label,
    label,
  })),
  entries: [{ sign: 'grey', label: 'did not vote', fill: '' }],
}

export const leaders: LeaderLegend = {
  kind: 'leaders',
  title: 'Who leads, by margin in points',
  note: 'number of countries',
  margins: ['2–10', '10–25', 'over 25'],
  mostRows: 6,
  rows: (
    [
      ['CHN', 'China', 'circle', [40, 31, 12]],
      ['RUS', 'Russia', 'square', [3, 4, 0]],
    ] as const
  ).map(([actor, label, endMark, counts]) => ({
    label,
    textColour: `--actor-${actor}-text`,
    colour: `--actor-${actor}`,
    endMark,
    depths: counts.map((count, i) => ({ fill: `--lead-${actor}-${i + 1}`, count, name: `${actor} ${i}` })),
  })),
  entries: [{ sign: 'level', label: 'level, under 2 points', fill: '' }],
}
