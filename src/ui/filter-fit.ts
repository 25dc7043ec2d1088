export interface FitItem {
  readonly id: string
  /** 1 is what a reader needs most; a higher number finds room later. */
  readonly priority: number
  readonly width: number
  /** Stays on the line only where this one does. */
  readonly beside?: string | undefined
}

/**
 * Which controls stay on the one line, in pixels: `gap` lies between neighbours, and `more` is the width of the button
 * for the rest, which takes its place only where something is left out. By importance, each control that still finds
 * room: a wide one that does not fit leaves its place to narrower ones. Of equals the earlier goes first.
 */
export function fitting(
  items: readonly FitItem[],
  room: number,
  gap: number,
  more: number,
): ReadonlySet<string> {
  const all = items.reduce((sum, item) => sum + item.width + gap, -gap)
  if (all <= room) return new Set(items.map((item) => item.id))
  const kept = new Set<string>()
  let left = room - more
  for (const item of [...items].sort((a, b) => a.priority - b.priority)) {
    if (item.width + gap > left || (item.beside !== undefined && !kept.has(item.beside))) continue
    kept.add(item.id)
    left -= item.width + gap
  }
  return kept
}
