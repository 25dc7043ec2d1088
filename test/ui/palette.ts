import { readFileSync } from 'node:fs'
import { type Color, converter, differenceCiede2000, type Lrgb } from 'culori'

export type Sight = 'normal' | 'protan' | 'deutan' | 'tritan'
export const SIGHTS: readonly Sight[] = ['normal', 'protan', 'deutan', 'tritan']

/** Machado, Oliveira and Fernandes 2009, severity 1, for linear light; rows give red, green, blue. */
const SIMULATION: Readonly<Record<Exclude<Sight, 'normal'>, readonly (readonly number[])[]>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

const linear = converter('lrgb')
const difference = differenceCiede2000()

function seenBy(sight: Sight, hex: string): Color {
  const light = linear(hex)
  if (light === undefined) throw new Error(`no colour: ${hex}`)
  if (sight === 'normal') return light
  const [r, g, b] = SIMULATION[sight].map((row) => {
    const sum = (row[0] ?? 0) * light.r + (row[1] ?? 0) * light.g + (row[2] ?? 0) * light.b
    return Math.max(0, Math.min(1, sum))
  })
  const seen: Lrgb = { mode: 'lrgb', r: r ?? 0, g: g ?? 0, b: b ?? 0 }
  return seen
}

/** CIEDE2000 of two colours for eyes of a kind. */
export function apart(a: string, b: string, sight: Sight): number {
  return difference(seenBy(sight, a), seenBy(sight, b))
}

/** The smallest difference of any two of the colours. */
export function closestPair(colors: readonly string[], sight: Sight): number {
  return Math.min(...colors.flatMap((a, n) => colors.slice(n + 1).map((b) => apart(a, b, sight))))
}

/** The smallest difference of any colour of one list to any of the other. */
export function closestBetween(some: readonly string[], others: readonly string[], sight: Sight): number {
  return Math.min(...some.flatMap((a) => others.map((b) => apart(a, b, sight))))
}

/** The smallest difference of two neighbours in a row. */
export function closestNeighbours(colors: readonly string[], sight: Sight): number {
  return Math.min(...colors.slice(1).map((color, n) => apart(color, colors[n] ?? color, sight)))
}

export type Palette = (name: string) => string

/** The tokens of one theme as they stand in the stylesheet; asking for one that is not there fails. */
export function palette(theme: 'light' | 'dark'): Palette {
  const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8')
  const block = css.split(`[data-theme='${theme}'] {`)[1]?.split('\n}')[0] ?? ''
  const tokens = new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((m) => [m[1], m[2]]))
  return (name) => {
    const color = tokens.get(name)
    if (color === undefined) throw new Error(`no token --${name} in ${theme}`)
    return color
  }
}

/** The colours `name-1` to `name-count`. */
export function numbered(tokens: Palette, name: string, count: number): string[] {
  return Array.from({ length: count }, (_, n) => tokens(`${name}-${n + 1}`))
}
