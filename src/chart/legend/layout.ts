import { textWidth } from '../lines/text-width'
import type { LegendCell, LegendLayout, LegendSignDrawing, LegendWords } from './drawing'
import { flow } from './flow'
import { layoutLeaders } from './leader-layout'
import type { LegendEntry, LegendPicture, NamedLegend, StripLegend } from './picture'
import { layoutStrip, SLIM_CLASS, type StripDrawing } from './strip-layout'

const SIZE = 12
const SIGN_WIDTH = 24
const SIGN_HEIGHT = 12
const TO_LABEL = 8
const GAP = 20
const ROW = 20
/** Entries stand beside a strip that leaves them this much. */
const BESIDE = 260
/** Two rows of entries are a little higher than the strip with its numbers. */
const SIGN_SLACK = 4
const NO_CORNER = { width: 0, height: 0 }

interface Entries {
  readonly width: number
  readonly height: number
  readonly signs: readonly LegendSignDrawing[]
  readonly words: readonly LegendWords[]
}

/** Widths of signs: a circle takes less room than a swatch. */
const signWidth = ({ sign }: LegendEntry): number => (sign === 'small' ? 10 : SIGN_WIDTH)

const entryWidth = (entry: LegendEntry): number =>
  signWidth(entry) + TO_LABEL + Math.ceil(textWidth(entry.label, SIZE, 'regular'))

const drawEntry = (
  entry: LegendEntry,
  { x, y }: { readonly x: number; readonly y: number },
): { readonly sign: LegendSignDrawing; readonly words: LegendWords } => {
  const width = signWidth(entry)
  const height = entry.sign === 'small' ? 10 : SIGN_HEIGHT
  return {
    sign: {
      sign: entry.sign,
      fill: entry.fill,
      box: { x, y: y + (SIGN_HEIGHT - height) / 2, width, height },
    },
    words: {
      text: entry.label,
      x: x + width + TO_LABEL,
      y: y + 10,
      anchor: 'start',
      size: SIZE,
      colour: '--ink-2',
      bold: false,
    },
  }
}

const layoutEntries = (entries: readonly LegendEntry[], left: number, top: number, room: number): Entries => {
  const widths = entries.map(entryWidth)
  const places = flow(widths, room, GAP)
  const drawn = entries.map((entry, i) => {
    const { x, row } = places[i] ?? { x: 0, row: 0 }
    return drawEntry(entry, { x: left + x, y: top + row * ROW })
  })
  const rows = Math.max(0, ...places.map(({ row }) => row + 1))
  const width = Math.max(0, ...places.map(({ x }, i) => x + (widths[i] ?? 0)))
  return {
    width,
    height: rows === 0 ? 0 : (rows - 1) * ROW + SIGN_HEIGHT + 2,
    signs: drawn.map(({ sign }) => sign),
    words: drawn.map(({ words }) => words),
  }
}

/** Named classes flow side by side, each with its number of countries after the label, and the entries after them. */
const layoutNamed = (picture: NamedLegend, room: number): LegendLayout => {
  const { classes, title, entries } = picture
  const words: LegendWords[] = []
  const top = title === '' ? 0 : 20
  const base = { y: 11, anchor: 'start', size: SIZE, colour: '--ink-2' } as const
  if (title !== '') words.push({ ...base, text: title, x: 0, bold: true })
  const labels = classes.map(({ label }) => Math.ceil(textWidth(label, SIZE, 'regular')))
  const widths = classes.map(
    ({ count }, i) =>
      SIGN_WIDTH + TO_LABEL + (labels[i] ?? 0) + 6 + Math.ceil(textWidth(String(count), SIZE, 'bold')),
  )
  const places = flow([...widths, ...entries.map(entryWidth)], room, GAP)
  const at = (i: number) => {
    const { x, row } = places[i] ?? { x: 0, row: 0 }
    return { x, y: top + row * ROW }
  }
  const cells = classes.map(({ fill, name, label, count }, i): LegendCell => {
    const { x, y } = at(i)
    const left = x + SIGN_WIDTH + TO_LABEL
    words.push({ ...base, text: label, x: left, y: y + 10, bold: false })
    words.push({ ...base, text: String(count), x: left + (labels[i] ?? 0) + 6, y: y + 10, bold: true })
    const hit = { x, y: y - 4, width: widths[i] ?? 0, height: ROW }
    return { fill, name, box: { x, y, width: SIGN_WIDTH, height: SIGN_HEIGHT }, hit }
  })
  const signs = entries.map((entry, i) => {
    const drawn = drawEntry(entry, at(classes.length + i))
    words.push(drawn.words)
    return drawn.sign
  })
  const rows = Math.max(0, ...places.map(({ row }) => row + 1))
  const ends = places.map(({ x }, i) => x + (widths[i] ?? 0))
  const height = top + (rows === 0 ? 0 : rows * ROW - 4)
  const width = Math.max(textWidth(title, SIZE, 'bold'), ...ends)
  return { width, height, foot: height, corner: NO_CORNER, cells, columns: [], words, signs, marks: [] }
}

const stripWith = (strip: StripDrawing, rest: Entries, left: number, top: number): LegendLayout => {
  const height = Math.max(strip.height, rest.height === 0 ? 0 : top + rest.height)
  return {
    width: Math.max(strip.width, strip.head, rest.width === 0 ? 0 : left + rest.width),
    height,
    foot: height - strip.strip,
    corner: { width: strip.head, height: strip.strip },
    cells: strip.cells,
    columns: strip.columns,
    words: [...strip.words, ...rest.words],
    signs: rest.signs,
    marks: [],
  }
}

/** Entries stand beside the strip where it leaves them much room; on phones where it can be slim and they fit; else below. */
const layoutStripLegend = (picture: StripLegend, width: number): LegendLayout => {
  const strip = layoutStrip(picture, width)
  if (width - strip.width >= BESIDE) {
    const left = strip.width + 26
    return stripWith(
      strip,
      layoutEntries(picture.entries, left, strip.strip, width - left),
      left,
      strip.strip,
    )
  }
  const slim = layoutStrip(picture, width, SLIM_CLASS)
  const left = slim.width + GAP
  const beside = layoutEntries(picture.entries, left, slim.strip, width - left)
  if (beside.width <= width - left && beside.height <= slim.height - slim.strip + SIGN_SLACK)
    return stripWith(slim, beside, left, slim.strip)
  const top = strip.height + 8
  return stripWith(strip, layoutEntries(picture.entries, 0, top, width), 0, top)
}

/**
 * Drawing of a map's legend in a room of `width` pixels, from its own upper left corner. Without room for the
 * histogram (phones) the strip stands alone. Entries stand beside the strip where they fit, else below.
 */
export const layoutLegend = (picture: LegendPicture, width: number): LegendLayout => {
  if (picture.kind === 'named') return layoutNamed(picture, width)
  if (picture.kind === 'strip') return layoutStripLegend(picture, width)
  const main = layoutLeaders(picture)
  const top = main.height + 8
  const rest = layoutEntries(picture.entries, 0, top, width)
  return {
    ...main,
    width: Math.max(main.width, rest.width),
    height: rest.height === 0 ? main.height : top + rest.height,
    foot: rest.height,
    corner: {
      width: main.width,
      height: top + Math.max(0, picture.mostRows - picture.rows.length) * ROW,
    },
    words: [...main.words, ...rest.words],
    signs: rest.signs,
  }
}
