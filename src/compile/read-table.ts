import type { Problems, Row } from './table-errors'

const CONTROL = /[^\n\P{Cc}]/u
const NOT_UTF8 = '\uFFFD'

/**
 * Reads a CSV table: UTF-8 without byte order mark, lines ended by LF, cells separated by commas, quoted where they hold a
 * comma or a quote (doubled within). A cell holds no line break. The header must be `columns` exactly; columns in `optional`
 * may follow it. A line that breaks these rules is noted in `problems` and left out; a wrong header gives no rows at all.
 */
export function readTable(
  file: string,
  bytes: Uint8Array,
  columns: readonly string[],
  problems: Problems,
  optional: readonly string[] = [],
): Row[] {
  const text = decodeText(file, bytes, problems)
  if (text === null) return []
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  if (CONTROL.test(text)) noteControls(file, lines, problems)
  const header = lines[0] ?? ''
  const names = header.split(',')
  const known = [...columns, ...optional.slice(0, Math.max(0, names.length - columns.length))]
  if (header !== known.join(',')) {
    const wrong = known.findIndex((name, at) => names[at] !== name)
    const row = { file, line: 1, text: header, cells: names }
    problems.cell(row, Math.max(0, wrong), `the header ${known.join(',')}`)
    return []
  }
  const rows: Row[] = []
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const cells = line.includes('"') ? splitQuoted(line) : line.split(',')
    const row = { file, line: at + 1, text: line, cells: cells ?? [line] }
    if (cells === null) problems.cell(row, 0, 'quotes only around whole cells, closed in the same line')
    else if (cells.length !== known.length)
      problems.cell(row, 0, `${known.length} cells in the line, not ${cells.length}`)
    else rows.push(row)
  }
  return rows
}

function decodeText(file: string, bytes: Uint8Array, problems: Problems): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    const lines = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\n')
    for (const [at, text] of lines.entries()) {
      const bad = text.indexOf(NOT_UTF8)
      if (bad < 0) continue
      problems.errors.push({
        file,
        line: at + 1,
        column: bad + 1,
        value: text.slice(Math.max(0, bad - 10), bad + 10),
        expected: 'text in UTF-8',
      })
    }
    return null
  }
}

function noteControls(file: string, lines: readonly string[], problems: Problems): void {
  for (const [at, text] of lines.entries()) {
    const found = CONTROL.exec(text)
    if (found === null) continue
    problems.errors.push({
      file,
      line: at + 1,
      column: found.index + 1,
      value: found[0],
      expected: 'no control character (lines end with LF alone)',
    })
  }
}

/** Cells of a line that holds quotes; null when the quotes are wrong. */
function splitQuoted(line: string): string[] | null {
  const cells: string[] = []
  let at = 0
  for (;;) {
    if (line[at] === '"') {
      let cell = ''
      at++
      for (;;) {
        const quote = line.indexOf('"', at)
        if (quote < 0) return null
        cell += line.slice(at, quote)
        at = quote + 1
        if (line[at] !== '"') break
        cell += '"'
        at++
      }
      cells.push(cell)
      if (at < line.length && line[at] !== ',') return null
    } else {
      const comma = line.indexOf(',', at)
      const end = comma < 0 ? line.length : comma
      const cell = line.slice(at, end)
      if (cell.includes('"')) return null
      cells.push(cell)
      at = end
    }
    if (at >= line.length) return cells
    at++
  }
}
