import type { Box } from '../model/shapes'
import { CRIMEA, DISPUTES } from './shapes-disputed'
import { type Line, pathData } from './shapes-path'
import { holds, windowBox } from './shapes-projection'
import { cutLines, type Sheet } from './shapes-sheet'
import { arcsOf, type Outline } from './shapes-source'

/**
 * Borders between outlines on land, each arc once: those agreed on, and those in dispute. An arc is split where a
 * window of a dispute begins.
 */
export function drawBorders(
  sheet: Sheet,
  outlines: readonly Outline[],
): { readonly borders: string; readonly disputed: string } {
  const users = new Map<number, string[]>()
  for (const outline of outlines)
    for (const arc of arcsOf(outline)) users.set(arc, [...(users.get(arc) ?? []), outline.code])
  const agreed: Line[] = []
  const disputed: Line[] = CRIMEA.map((line) => line.map(sheet.project))
  for (const [index, [a, b]] of users) {
    const arc = sheet.light.arcs[index]?.map(([x = 0, y = 0]): [number, number] => [x, y])
    if (arc === undefined || a === undefined || b === undefined || a === b) continue
    const windows = windowsOf(sheet, a, b)
    for (const { line, inWindow } of split(arc, windows)) (inWindow ? disputed : agreed).push(line)
  }
  return {
    borders: pathData(cutLines(sheet, agreed), false),
    disputed: pathData(cutLines(sheet, disputed), false),
  }
}

/** Where the border of two outlines is in dispute: boxes of the sheet, or everywhere. */
function windowsOf(sheet: Sheet, a: string, b: string): readonly Box[] | 'everywhere' {
  const own = DISPUTES.filter(({ between: [c, d] }) => (a === c && b === d) || (a === d && b === c))
  if (own.some((dispute) => dispute.window === undefined)) return 'everywhere'
  return own.flatMap(({ window }) => (window === undefined ? [] : [windowBox(window, sheet.project)]))
}

/** Cuts a line into stretches that are in a window and stretches that are not, by the middle of each segment. */
function split(line: Line, windows: readonly Box[] | 'everywhere'): { line: Line; inWindow: boolean }[] {
  if (windows === 'everywhere') return [{ line, inWindow: true }]
  if (windows.length === 0) return [{ line, inWindow: false }]
  const stretches: { line: [number, number][]; inWindow: boolean }[] = []
  let before: readonly [number, number] | undefined
  for (const [x, y] of line) {
    if (before !== undefined) {
      const [midX, midY] = [(before[0] + x) / 2, (before[1] + y) / 2]
      const inWindow = windows.some((box) => holds(box, midX, midY))
      const last = stretches.at(-1)
      if (last?.inWindow === inWindow) last.line.push([x, y])
      else stretches.push({ line: [[...before], [x, y]], inWindow })
    }
    before = [x, y]
  }
  return stretches
}
