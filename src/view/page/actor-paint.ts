/** Actors with colours of their own: the six, and the six further ones in greys (visual.md, "Colour"). */
const PAINTED = new Set(['CHN', 'RUS', 'USA', 'TUR', 'IRN', 'IND', 'EUU', 'DEU', 'FRA', 'GBR', 'JPN', 'KOR'])

/** Name of the custom property for an actor's marks. */
export function markColour(code: string): string {
  return PAINTED.has(code) ? `--actor-${code}` : '--actor-other'
}

/** Name of the custom property for an actor's words. */
export function wordColour(code: string): string {
  return `${markColour(code)}-text`
}
