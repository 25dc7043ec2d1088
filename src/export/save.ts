/** Hands a text to the reader as a file. The file is made in the page; nothing is sent anywhere. */
export function saveText(name: string, type: 'text/csv' | 'application/json', content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }))
  const anchor = document.createElement('a')
  anchor.href = address
  anchor.download = name
  document.body.append(anchor)
  anchor.click()
  anchor.remove()
  // The download has begun by the next task; the address would keep the text in memory.
  setTimeout(() => URL.revokeObjectURL(address), 0)
}

/** Puts text, and the same as a table where a program takes one, on the clipboard. False where the browser refuses. */
export async function copyText(plain: string, html?: string): Promise<boolean> {
  try {
    if (html !== undefined && 'ClipboardItem' in globalThis) {
      const item = new ClipboardItem({
        'text/plain': new Blob([plain], { type: 'text/plain' }),
        'text/html': new Blob([html], { type: 'text/html' }),
      })
      await navigator.clipboard.write([item])
    } else await navigator.clipboard.writeText(plain)
    return true
  } catch {
    return false
  }
}

/** A part of a file name: letters, digits, dots and hyphens only, and none of the signs at its ends. Never empty. */
export function fileNamePart(text: string): string {
  return text.replace(/[^A-Za-z0-9.-]+/g, '_').replace(/^[._-]+|[._-]+$/g, '') || 'figures'
}
