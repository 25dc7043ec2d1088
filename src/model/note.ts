/**
 * True for a figure that somebody should look at again: its note, or one of the remarks that semicolons part it into,
 * begins with `check:`, or it holds `outlier`.
 * It is drawn hollow and takes no part in class breaks, superlatives, movers or sentences. An empty note is not doubtful.
 */
export function isDoubtful(note: string): boolean {
  return /(^|; )check:/.test(note) || note.includes('outlier')
}

/**
 * True for a figure that its own note calls wrong: the note begins with `conflict`. It is kept for the table,
 * is never the reading of its year, and never drawn, not even as a mark.
 */
export function isRejected(note: string): boolean {
  return note.startsWith('conflict')
}
