/** A closed line without its repeated last point, or an open one, in the units of a shape set. */
export type Line = readonly (readonly [number, number])[]

/** Places are kept to a tenth of a unit. */
const GRAIN = 10

/**
 * SVG path data of lines: relative, no needless space, at most one decimal. Points that fall together are dropped, and so is a closed line that has
 * fewer than three points left; so every line ends exactly where its neighbour's does.
 */
export function pathData(lines: readonly Line[], closed: boolean): string {
  let path = ''
  let atX = 0
  let atY = 0
  for (const line of lines) {
    const points = straight(grains(line), closed)
    const [first, ...rest] = points
    if (first === undefined || rest.length < (closed ? 2 : 1)) continue
    path += `${path === '' ? 'M' : 'm'}${pair(first[0] - atX, first[1] - atY)}l`
    atX = first[0]
    atY = first[1]
    let start = true
    for (const [x, y] of rest) {
      const step = pair(x - atX, y - atY)
      path += start || step.startsWith('-') ? step : ` ${step}`
      start = false
      atX = x
      atY = y
    }
    if (closed) {
      path += 'z'
      atX = first[0]
      atY = first[1]
    }
  }
  return path
}

/** Whole tenths, without points that fall on the one before. */
function grains(line: Line): [number, number][] {
  const points: [number, number][] = []
  for (const [x, y] of line) {
    const last = points.at(-1)
    const next: [number, number] = [Math.round(x * GRAIN), Math.round(y * GRAIN)]
    if (last === undefined || last[0] !== next[0] || last[1] !== next[1]) points.push(next)
  }
  return points
}

/** Leaves out the repeated last point of a closed line. */
function straight(points: [number, number][], closed: boolean): [number, number][] {
  const first = points[0]
  const last = points.at(-1)
  const repeated = closed && points.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1]
  return repeated ? points.slice(0, -1) : points
}

function pair(x: number, y: number): string {
  const second = number(y)
  return `${number(x)}${second.startsWith('-') ? '' : ' '}${second}`
}

/** Tenths as a decimal without a leading zero: 5 is ".5", -12 is "-1.2". */
function number(tenths: number): string {
  return (tenths / GRAIN).toString().replace(/^(-?)0\./, '$1.')
}
