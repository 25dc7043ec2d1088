import type { ActorId } from '../../model/ids'
import type { MapFill } from './picture'

/** Actors with colours of their own; all others share the grey ones. */
const COLOURED: ReadonlySet<string> = new Set(['CHN', 'RUS', 'USA', 'TUR', 'IRN', 'IND'])
const RAMP_LENGTH = 6
const DIVERGING_LENGTH = 7

/**
 * The colour number, from 1, of a class of a ramp of `length` colours. `step` counts from 0; fewer classes than
 * colours are spread evenly from the lightest to the darkest, a single class takes the darkest but one.
 */
export function rampStep(step: number, steps: number, length: number = RAMP_LENGTH): number {
  if (steps <= 1) return length - 1
  const held = Math.min(Math.max(step, 0), steps - 1)
  return Math.round((held / (steps - 1)) * (length - 1)) + 1
}

/** The custom property that holds the colour of a fill; patterns (level, missing) have their ground here. */
export function fillProperty(fill: MapFill): string {
  switch (fill.kind) {
    case 'class':
      if (fill.ramp === 'diverging') return `--diverging-${rampStep(fill.step, fill.steps, DIVERGING_LENGTH)}`
      return `--ramp-${fill.ramp === 'nation' ? 'nation' : hue(fill.ramp)}-${rampStep(fill.step, fill.steps)}`
    case 'leader':
      return `--lead-${hue(fill.actor)}-${fill.depth}`
    case 'category':
      return `--category-${(fill.index % RAMP_LENGTH) + 1}`
    case 'level':
      return '--surface-2'
    case 'grey':
      return '--grey'
    case 'self':
      return '--self'
    case 'missing':
      return '--hatch-ground'
  }
}

function hue(actor: ActorId | string): string {
  return COLOURED.has(actor) ? actor : 'other'
}

/**
 * The colour of words on a fill, for light and dark alike: the page's ink, or its ground on the fills that stand out
 * most, or always dark on the bright middle colours. `test/chart/map/fill.test.ts` holds the contrasts.
 */
export function textOn(fill: MapFill): string {
  const property = fillProperty(fill)
  if (GROUND.some((pattern) => pattern.test(property))) return 'var(--bg)'
  if (DARK.some((pattern) => pattern.test(property))) return ALWAYS_DARK
  return 'var(--ink)'
}

const ALWAYS_DARK = '#14181d'
const GROUND = [/^--ramp-\w+-[56]$/, /^--lead-(CHN|USA|TUR)-3$/, /^--diverging-[17]$/, /^--category-[134]$/]
const DARK = [
  /^--ramp-(nation|other|USA|IRN|TUR)-4$/,
  /^--lead-(IRN|RUS|other)-3$/,
  /^--lead-USA-2$/,
  /^--diverging-[26]$/,
]
