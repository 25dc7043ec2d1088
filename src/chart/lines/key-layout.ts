import type { EventDrawing, KeyDrawing, KeyEntry, Rect, TypeSizes } from './drawing'
import type { LineKey, LinePicture, LineWords } from './picture'
import type { MeasureText } from './text-width'
import { shortened } from './wrap'

const ROW = 26
const SIGN = 24

type Sign = Omit<KeyEntry, 'x' | 'y' | 'words'> & { readonly text: string }

const plain = (sign: KeyEntry['sign'], text: string): Sign => ({
  sign,
  text,
  colour: '--ink-3',
  textColour: '--ink-2',
  endMark: 'circle',
  dash: null,
})

const lineSign = ({ label, ...look }: LineKey): Sign => ({ sign: 'line', text: label, ...look })

/** The key of small multiples: what the signs in every panel mean, then the lines, in columns. */
export const drawKey = (
  picture: LinePicture,
  events: readonly EventDrawing[],
  area: Rect,
  sizes: TypeSizes,
  words: LineWords,
  measure: MeasureText,
): KeyDrawing => {
  const shown = new Map(picture.events.map((event) => [event.id, event.label]))
  const broken = picture.panels.some(({ breaks }) => breaks.length > 0)
  const signs = [
    ...events.map(({ id, name }) => plain('event', shown.get(id) ?? name)),
    ...(broken ? [plain('break', words.otherSource), plain('first', words.firstPoint)] : []),
  ]
  const place = (list: readonly Sign[], top: number, across: number): KeyEntry[] =>
    list.map(({ text, ...look }, i) => {
      const width = area.width / across
      const x = area.x + (i % across) * width
      const y = top + Math.floor(i / across) * ROW
      const indent = look.sign === 'line' ? 36 : SIGN
      const room = width - indent - 8
      const weight = look.sign === 'line' ? 'bold' : 'regular'
      return {
        ...look,
        x,
        y,
        words: {
          text: shortened(text, sizes.axis, weight, room, measure),
          x: x + indent,
          y: y + sizes.axis * 0.35,
          anchor: 'start',
          size: sizes.axis,
        },
      }
    })
  const signsAcross = area.width >= 900 ? 4 : area.width >= 600 ? 2 : 1
  const top = area.y + 40
  const first = place(signs, top, signsAcross)
  const widest = Math.max(0, ...picture.key.map(({ label }) => measure(label, sizes.axis, 'bold'))) + 52
  const linesAcross = Math.max(1, Math.min(6, Math.floor(area.width / widest)))
  const below = top + Math.ceil(signs.length / signsAcross) * ROW + (signs.length > 0 ? 6 : 0)
  const heading = {
    text: words.inEveryPanel,
    x: area.x,
    y: area.y + 14,
    anchor: 'start',
    size: sizes.label + 2,
  } as const
  return { heading, entries: [...first, ...place(picture.key.map(lineSign), below, linesAcross)] }
}
