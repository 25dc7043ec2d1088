/** A table as text with tabs and as HTML, for word processors and spreadsheets. */
export interface Sheet {
  readonly caption: string
  readonly head: readonly string[]
  /** Cells of each row; a cell with an address becomes a link in HTML. */
  readonly rows: readonly (readonly SheetCell[])[]
}

export interface SheetCell {
  readonly text: string
  readonly url?: string
}

/** Tabs and line breaks would move cells; a cell that a spreadsheet would read as a formula is defused. */
function flat(text: string): string {
  const line = text.replace(/[\t\r\n]+/g, ' ')
  return /^\s*[=+\-@]/.test(line) ? `'${line}` : line
}

/** Tab-separated text with a head line. */
export function sheetText(sheet: Sheet): string {
  const lines = [
    sheet.head,
    ...sheet.rows.map((row) => row.map((cell) => (cell.url ? `${cell.text} (${cell.url})` : cell.text))),
  ]
  return `${lines.map((cells) => cells.map(flat).join('\t')).join('\n')}\n`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
}

/** Only addresses of the web become links: a table may hold anything. */
function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url)
}

function htmlCell(cell: SheetCell): string {
  const inner = escaped(flat(cell.text))
  return cell.url && isWebAddress(cell.url)
    ? `<td><a href="${escaped(cell.url)}">${inner}</a></td>`
    : `<td>${inner}</td>`
}

/** An HTML table, which Word and Excel take as a table. */
export function sheetHtml(sheet: Sheet): string {
  const head = sheet.head.map((cell) => `<th>${escaped(flat(cell))}</th>`).join('')
  const body = sheet.rows.map((row) => `<tr>${row.map(htmlCell).join('')}</tr>`).join('')
  return `<table><caption>${escaped(sheet.caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`
}
