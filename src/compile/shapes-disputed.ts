import type { Place, Window } from './shapes-places'

/** A border of the file that is in dispute, as a whole or within a window of degrees. */
export interface Dispute {
  readonly between: readonly [string, string]
  readonly window?: Window
}

/**
 * Borders drawn dashed: those that a state on either side, or the people who hold the land, do not accept as a
 * border. Only what the source can show: it has no line for Abkhazia, South Ossetia or Transnistria.
 */
export const DISPUTES: readonly Dispute[] = [
  { between: ['MAR', 'ESH'] },
  { between: ['SRB', 'XKX'] },
  { between: ['SOM', 'SOL'] },
  { between: ['CYP', 'CYN'] },
  { between: ['ISR', 'PSE'] },
  // The Golan Heights.
  { between: ['ISR', 'SYR'] },
  // Kashmir: the line of control, and the working boundary of Jammu from about 32.3 degrees north.
  { between: ['IND', 'PAK'], window: [73, 32.3, 80, 37] },
  { between: ['KAS', 'PAK'] },
  { between: ['KAS', 'IND'] },
  { between: ['KAS', 'CHN'] },
  // The line of actual control: Aksai Chin in the west, Arunachal Pradesh in the east.
  { between: ['CHN', 'IND'], window: [76, 32, 80.5, 37] },
  { between: ['CHN', 'IND'], window: [91, 26, 98, 30] },
  // The Halaib triangle and Abyei.
  { between: ['EGY', 'SDN'], window: [33, 21, 38, 24] },
  { between: ['SDN', 'SSD'], window: [27.5, 9, 29.2, 10.6] },
]

/** Crimea is part of Ukraine's outline; the line across its two necks of land is drawn by hand. */
export const CRIMEA: readonly (readonly Place[])[] = [
  [
    [33.54, 46.1],
    [33.66, 46.2],
    [33.84, 46.18],
  ],
  [
    [34.4, 46.0],
    [34.6, 45.98],
    [34.82, 45.94],
  ],
]
