import type { MeasureText } from './text-width'

/** The text, or as much of it as fits, with an ellipsis. */
export const shortened = (
  text: string,
  size: number,
  weight: 'regular' | 'bold',
  room: number,
  measure: MeasureText,
): string => {
  if (measure(text, size, weight) <= room) return text
  const glyphs = [...text]
  while (glyphs.length > 1) {
    glyphs.pop()
    const cut = `${glyphs.join('').trimEnd()}…`
    if (measure(cut, size, weight) <= room) return cut
  }
  return '…'
}

/** Breaks a text into two lines as even as its words allow; one line where it is a single word or short enough. */
export const inTwoLines = (
  text: string,
  size: number,
  room: number,
  measure: MeasureText,
  short = 60,
): readonly string[] => {
  const words = text.split(' ')
  if (words.length === 1 || measure(text, size, 'regular') <= short)
    return [shortened(text, size, 'regular', room, measure)]
  let best: readonly [string, string] = [text, '']
  let width = Number.POSITIVE_INFINITY
  for (let cut = 1; cut < words.length; cut++) {
    const pair = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')] as const
    const wide = Math.max(...pair.map((line) => measure(line, size, 'regular')))
    if (wide <= width) {
      width = wide
      best = pair
    }
  }
  return best.map((line) => shortened(line, size, 'regular', room, measure))
}

/** Fills lines of at most `room` pixels, word by word. */
export const wrapped = (
  text: string,
  size: number,
  room: number,
  measure: MeasureText,
): readonly string[] => {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && measure(longer, size, 'regular') <= room) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines.map((line) => shortened(line, size, 'regular', room, measure))
}
