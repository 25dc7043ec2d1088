export interface FitItem {
  readonly id: string
  /** 1 is what a reader needs most; the highest number leaves the line first. */
  readonly priority: number
  readonly width: number
}

/**
 * Which controls stay on the one line, in pixels: `gap` lies between neighbours, and `more` is the width of the button
 * for the rest, which takes its place only where something is left out. The order of the items is kept.
 */
export function fitting(
  items: readonly FitItem[],
  room: number,
  gap: number,
  more: number,
): ReadonlySet<string> {
  const kept = [...items]
  const needed = () => {
    const rest = kept.length < items.length ? more + gap : 0
    return kept.reduce((sum, item) => sum + item.width, 0) + gap * Math.max(0, kept.length - 1) + rest
  }
  while (kept.length > 0 && needed() > room) {
    const lowest = Math.max(...kept.map((item) => item.priority))
    kept.splice(
      kept.findLastIndex((item) => item.priority === lowest),
      1,
    )
  }
  return new Set(kept.map((item) => item.id))
}
