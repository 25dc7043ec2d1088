import type { Rect } from '../lines/drawing'
import { textWidth } from '../lines/text-width'
import { wrapped } from '../lines/wrap'
import type { LegendCell, LegendWords } from './drawing'
import type { StripLegend } from './picture'

const SIZE = 12
const CLASS_WIDTH = 46
const NARROWEST = 18
/** On phones, where entries stand beside the strip if it leaves them room. */
export const SLIM_CLASS = 40
/** A title takes more lines rather than more room. */
const TITLE_WIDTH = 276
const TITLE_LINE = 16
const STRIP = 12
const TALLEST = 36
/** Below this width (phones) the strip stands alone. */
const HISTOGRAM_FROM = 420

export interface StripDrawing {
  readonly width: number
  readonly height: number
  /** Top of the strip itself: what stands beside it lines up with it. */
  readonly strip: number
  /** Width of what stands over the strip. */
  readonly head: number
  readonly cells: readonly LegendCell[]
  readonly columns: readonly Rect[]
  readonly words: readonly LegendWords[]
}

const say = (text: string, x: number, y: number, rest: Partial<LegendWords> = {}): LegendWords => ({
  text,
  x,
  y,
  anchor: 'start',
  size: SIZE,
  colour: '--ink-2',
  bold: false,
  ...rest,
})

/** Texts under the strip; the two ends stand first, of the others those that fit between. */
const breakWords = ({ breaks, classes }: StripLegend, classWidth: number, y: number): LegendWords[] => {
  const last = breaks.length - 1
  const single = breaks.length === classes.length
  const placed = breaks.map((text, i) => {
    const width = textWidth(text, SIZE, 'regular')
    const at = (single ? i + 0.5 : i) * classWidth
    const left = single || (i > 0 && i < last) ? at - width / 2 : i === 0 ? 0 : at - width
    return { text, i, left, right: left + width }
  })
  const kept: typeof placed = []
  const ends = placed.filter(({ i, text }) => text !== '' && (i === 0 || i === last))
  for (const one of [...ends, ...placed.filter(({ i }) => i > 0 && i < last)]) {
    const clash = kept.some((other) => one.left < other.right + 5 && other.left < one.right + 5)
    if (one.text !== '' && !clash) kept.push(one)
  }
  return kept
    .sort((a, b) => a.i - b.i)
    .map(({ text, left }) => say(text, Math.round(left * 10) / 10, y, { colour: '--ink-3' }))
}

/** The strip of classes with its numbers and, where there is room, the histogram over it. */
export const layoutStrip = (picture: StripLegend, room: number, most = CLASS_WIDTH): StripDrawing => {
  const { classes, title, note, lowWord, highWord } = picture
  const tall = room >= HISTOGRAM_FROM
  const count = Math.max(1, classes.length)
  const ends = textWidth(lowWord, SIZE, 'regular') + textWidth(highWord, SIZE, 'regular') + 12
  const needed = lowWord === '' && highWord === '' ? 0 : Math.ceil(ends / count)
  const share = Math.floor(room / count)
  const classWidth = Math.max(NARROWEST, needed, Math.min(most, share))
  const width = classWidth * classes.length
  let head = 0
  const words: LegendWords[] = []
  const columns: Rect[] = []
  let y = 0
  if (tall) {
    const bold = (line: string) => textWidth(line, SIZE, 'bold')
    const lines = wrapped(title, SIZE, Math.max(width, TITLE_WIDTH), bold)
    lines.forEach((line, i) => {
      words.push(say(line, 0, 11 + i * TITLE_LINE, { bold: true }))
    })
    y = 2 + lines.length * TITLE_LINE
    if (note !== '') {
      words.push(say(note, 0, y + 9, { colour: '--ink-3' }))
      y += 16
    }
    head = Math.ceil(Math.max(width, ...lines.map(bold), textWidth(note, SIZE, 'regular')))
    const fullest = Math.max(1, ...classes.map(({ count }) => count))
    const base = y + 14 + TALLEST
    classes.forEach(({ count }, i) => {
      const height = count === 0 ? 0 : Math.max(1, Math.round((count / fullest) * TALLEST))
      if (height > 0)
        columns.push({
          x: i * classWidth + classWidth * 0.16,
          y: base - height,
          width: classWidth * 0.68,
          height,
        })
      words.push(say(String(count), (i + 0.5) * classWidth, base - height - 4, { anchor: 'middle' }))
    })
    y = base + 3
  }
  const top = tall ? 0 : y
  const cells = classes.map(({ fill, name }, i): LegendCell => {
    const x = i * classWidth
    const box = { x, y, width: classWidth - 1, height: STRIP }
    // Thumbs need more than twelve pixels.
    const hit = { x, y: tall ? y - TALLEST - 18 : top, width: classWidth, height: tall ? TALLEST + 46 : 32 }
    return { fill, name, box, hit }
  })
  words.push(...breakWords(picture, classWidth, y + STRIP + 15))
  let height = y + STRIP + 19
  if (lowWord !== '' || highWord !== '') {
    height += 16
    if (lowWord !== '') words.push(say(lowWord, 0, height - 4))
    if (highWord !== '') words.push(say(highWord, width, height - 4, { anchor: 'end' }))
  }
  return { width, height, strip: y, head, cells, columns, words }
}
