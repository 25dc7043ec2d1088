// The table that npm run bench prints.

export const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}

const NAME = 36
const CELL = 9
const line = (name, cells, mark = '') =>
  console.log(`${name.padEnd(NAME)}${cells.map((cell) => cell.padStart(CELL)).join('')}${mark}`)
const spread = (numbers, digits) =>
  [median(numbers), Math.min(...numbers), Math.max(...numbers)].map((number) => number.toFixed(digits))

/**
 * One line for each figure of the atlas, with its goal. Where a library draws the same, two more: the atlas's chart alone
 * on a bare page, and the library on that page. `alike` is the library by the chart alone, `ratio` the library by the
 * atlas, each of the medians: above 1 the atlas is quicker, or smaller.
 */
export function printTable(rows) {
  line('figure', ['median', 'least', 'most', 'goal', 'alike', 'ratio'])
  for (const { name, unit, series, goal, digits = 1, library } of rows) {
    const [atlas, own, theirs] = series
    const mark = goal !== undefined && median(atlas) > goal ? '  over' : ''
    line(`${name}, ${unit}`, [...spread(atlas, digits), String(goal ?? ''), '', ''], mark)
    if (library === undefined) continue
    line('  own chart, bare', spread(own, digits))
    const by = (numbers) => (median(theirs) / median(numbers)).toFixed(2)
    line(`  ${library}, bare`, [...spread(theirs, digits), '', by(own), by(atlas)])
  }
}
