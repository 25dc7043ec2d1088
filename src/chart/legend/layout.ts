import { textWidth } from '../lines/text-width'
import type { LegendCell, LegendLayout, LegendSignDrawing, LegendWords } from './drawing'
import { flow } from './flow'
import { layoutLeaders } from './leader-layout'
import type { LegendEntry, LegendPicture, NamedLegend } from './picture'
import { layoutStrip } from './strip-layout'

const SIZE = 12
const SIGN_WIDTH = 24
const SIGN_HEIGHT = 12
const TO_LABEL = 8
const GAP = 20
const ROW = 20
/** Entries stand beside a strip that leaves them this much. */
const BESIDE = 260

interface Entries {
  readonly width: number
  readonly height: number
  readonly signs: readonly LegendSignDrawing[]
  readonly words: readonly LegendWords[]
}

/** Widths of signs: a circle takes less room than a swatch. */
const signWidth = ({ sign }: LegendEntry): number => (sign === 'small' ? 10 : SIGN_WIDTH)

const layoutEntries = (entries: readonly LegendEntry[], left: number, top: number, room: number): Entries => {
  const widths = entries.map(
    (entry) => signWidth(entry) + TO_LABEL + Math.ceil(textWidth(entry.label, SIZE, 'regular')),
  )
  const places = flow(widths, room, GAP)
  const signs: LegendSignDrawing[] = []
  const words: LegendWords[] = []
  entries.forEach((entry, i) => {
    const { x, row } = places[i] ?? { x: 0, row: 0 }
    const y = top + row * ROW
    const width = signWidth(entry)
    const height = entry.sign === 'small' ? 10 : SIGN_HEIGHT
    const box = { x: left + x, y: y + (SIGN_HEIGHT - height) / 2, width, height }
    signs.push({ sign: entry.sign, fill: entry.fill, box })
    words.push({
      text: entry.label,
      x: left + x + width + TO_LABEL,
      y: y + 10,
      anchor: 'start',
      size: SIZE,
      colour: '--ink-2',
      bold: false,
    })
  })
  const rows = Math.max(0, ...places.map(({ row }) => row + 1))
  const width = Math.max(0, ...places.map(({ x }, i) => x + (widths[i] ?? 0)))
  return { width, height: rows === 0 ? 0 : (rows - 1) * ROW + SIGN_HEIGHT + 2, signs, words }
}

/** Named classes flow like entries, each with its number of countries after the label. */
const layoutNamed = ({ classes, title }: NamedLegend, room: number): Omit<LegendLayout, 'signs'> => {
  const words: LegendWords[] = []
  const top = title === '' ? 0 : 20
  const base = { y: 11, anchor: 'start', size: SIZE, colour: '--ink-2' } as const
  if (title !== '') words.push({ ...base, text: title, x: 0, bold: true })
  const labels = classes.map(({ label }) => Math.ceil(textWidth(label, SIZE, 'regular')))
  const widths = classes.map(
    ({ count }, i) =>
      SIGN_WIDTH + TO_LABEL + (labels[i] ?? 0) + 6 + Math.ceil(textWidth(String(count), SIZE, 'bold')),
  )
  const places = flow(widths, room, GAP)
  const cells = classes.map(({ fill, name, label, count }, i): LegendCell => {
    const { x, row } = places[i] ?? { x: 0, row: 0 }
    const y = top + row * ROW
    const at = x + SIGN_WIDTH + TO_LABEL
    words.push({ ...base, text: label, x: at, y: y + 10, bold: false })
    words.push({ ...base, text: String(count), x: at + (labels[i] ?? 0) + 6, y: y + 10, bold: true })
    const hit = { x, y: y - 4, width: widths[i] ?? 0, height: ROW }
    return { fill, name, box: { x, y, width: SIGN_WIDTH, height: SIGN_HEIGHT }, hit }
  })
  const rows = Math.max(0, ...places.map(({ row }) => row + 1))
  const width = Math.max(0, ...places.map(({ x }, i) => x + (widths[i] ?? 0)))
  return { width, height: top + rows * ROW - 4, cells, columns: [], words, marks: [] }
}

/**
 * Drawing of a map's legend in a room of `width` pixels, from its own upper left corner. Without room for the
 * histogram (phones) the strip stands alone. Entries stand beside the strip where they fit, else below.
 */
export const layoutLegend = (picture: LegendPicture, width: number): LegendLayout => {
  if (picture.kind === 'strip') {
    const strip = layoutStrip(picture, width)
    const beside = width - strip.width >= BESIDE
    const left = beside ? strip.width + 26 : 0
    const top = beside ? strip.strip : strip.height + 8
    const rest = layoutEntries(picture.entries, left, top, width - left)
    return {
      width: Math.max(strip.width, rest.width === 0 ? 0 : left + rest.width),
      height: Math.max(strip.height, rest.height === 0 ? 0 : top + rest.height),
      cells: strip.cells,
      columns: strip.columns,
      words: [...strip.words, ...rest.words],
      signs: rest.signs,
      marks: [],
    }
  }
  const main = picture.kind === 'named' ? layoutNamed(picture, width) : layoutLeaders(picture)
  const top = main.height + 8
  const rest = layoutEntries(picture.entries, 0, top, width)
  return {
    ...main,
    width: Math.max(main.width, rest.width),
    height: rest.height === 0 ? main.height : top + rest.height,
    words: [...main.words, ...rest.words],
    signs: rest.signs,
  }
}
