/** Sentences about the parts of a link that were not understood. `given` is shortened and shown as text only. */
export const linkText = {
  'unknown-value': (key: string, given: string, shown: string) =>
    `The link’s ${key} “${given}” is not known; ${shown} is shown instead.`,
  'unknown-code': (key: string, given: string, shown: string) =>
    `The link’s ${key} names “${given}”, which the atlas does not know; ${shown} is shown.`,
  doubled: (key: string, _given: string, shown: string) =>
    `The link gives ${key} more than once; ${shown} is shown.`,
  'bad-encoding': (key: string, _given: string, shown: string) =>
    `The link’s ${key} holds characters that cannot be read; ${shown} is shown.`,
  'too-long': (key: string, _given: string, shown: string) =>
    `The link’s ${key} is too long to be read to its end; ${shown} is shown.`,
  'not-a-number': (key: string, given: string, shown: string) =>
    `The link’s ${key} “${given}” is not a number; ${shown} is shown.`,
  'out-of-range': (key: string, given: string, shown: string) =>
    `The link’s ${key} “${given}” is out of range; ${shown} is shown.`,
  'not-in-this-version': (_key: string, given: string, shown: string) =>
    `The view “${given}” is not part of this version yet; ${shown} is shown instead.`,
  moved: (key: string, given: string, shown: string) =>
    `The link’s ${key} “${given}” has a new name: ${shown}.`,
  'too-many': (key: string, _given: string, shown: string) =>
    `The link’s ${key} names more than can be shown; ${shown} is shown.`,
  reversed: (key: string, given: string, shown: string) =>
    `The link’s ${key} “${given}” runs backwards; ${shown} is shown.`,
  'one-year': (key: string, given: string, shown: string) =>
    `This view shows one ${key === 'time' ? 'year' : key}; of “${given}” it shows ${shown}.`,
  measure: (measure: string, indicator: string, shown: string) =>
    `“${measure}” cannot be had for ${indicator}; ${shown} is shown instead.`,
  source: (source: string) =>
    `The source group “${source}” has no figures of this indicator; the group with the most countries is shown.`,
  language: 'The link asks for another language; the atlas speaks English so far.',
  present: 'The link asks for presentation, which comes with a later version; the page is shown.',
  dismiss: 'Dismiss',
  dismissAll: 'Dismiss all',
  nothing: 'the default',
} as const
