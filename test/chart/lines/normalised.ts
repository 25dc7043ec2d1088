/** SVG markup made comparable: ids that React counts are named alike, one element a line. */
export const normalised = (markup: string): string =>
  `${markup.replace(/_R_\w*_/g, 'id').replaceAll('><', '>\n<')}\n`
