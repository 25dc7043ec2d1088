import { textWidth } from '../lines/text-width'
import type { LegendCell, LegendLayout, LegendWords } from './drawing'
import type { LeaderLegend } from './picture'

const SIZE = 12
const ROW = 20
const SWATCH = 22

/** Rows of leaders: mark, name, and for each margin a swatch with its number of countries. */
export const layoutLeaders = (picture: LeaderLegend): Omit<LegendLayout, 'signs' | 'foot' | 'corner'> => {
  const { rows, margins, title, note } = picture
  const names = Math.max(0, ...rows.map(({ label }) => textWidth(label, SIZE, 'bold')))
  const first = Math.ceil(18 + names + 12)
  const counts = rows.flatMap(({ depths }) =>
    depths.map(({ count }) => textWidth(String(count), SIZE, 'regular')),
  )
  const widest = Math.max(
    SWATCH + 5 + Math.max(0, ...counts),
    ...margins.map((text) => textWidth(text, SIZE, 'regular')),
  )
  const step = Math.ceil(widest) + 10
  const words: LegendWords[] = []
  const add = (text: string, x: number, y: number, colour: string, bold: boolean) =>
    words.push({ text, x, y, anchor: 'start', size: SIZE, colour, bold })
  let y = 0
  if (title !== '') {
    add(title, 0, 11, '--ink-2', true)
    y += 18
  }
  if (note !== '') {
    add(note, 0, y + 11, '--ink-3', false)
    y += 18
  }
  margins.forEach((text, i) => {
    add(text, first + i * step, y + 11, '--ink-3', false)
  })
  y += 18
  const cells: LegendCell[] = []
  const marks: LegendLayout['marks'][number][] = []
  rows.forEach(({ label, textColour, colour, endMark, depths }, r) => {
    const top = y + r * ROW
    marks.push({ endMark, colour, x: 6, y: top + 8 })
    add(label, 18, top + 12, textColour, true)
    depths.forEach(({ fill, name, count }, i) => {
      const x = first + i * step
      cells.push({
        fill,
        name,
        box: { x, y: top + 2, width: SWATCH, height: 12 },
        hit: { x: x - 2, y: top - 2, width: step, height: ROW },
      })
      add(String(count), x + SWATCH + 5, top + 12, count === 0 ? '--ink-3' : '--ink-2', false)
    })
  })
  return {
    width: first + margins.length * step,
    height: y + rows.length * ROW,
    cells,
    columns: [],
    words,
    marks,
  }
}
