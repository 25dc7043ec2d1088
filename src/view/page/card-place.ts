export interface CardSize {
  readonly width: number
  readonly height: number
}

/** Left and right edge of what a card describes, in pixels of the drawing. */
export interface Extent {
  readonly left: number
  readonly right: number
}

/** Distance from the point, or from the edge of what the card describes. */
const CLEAR = 28
const BESIDE = 12
const EDGE = 4
/** What is wider than this part of the drawing cannot be kept clear of. */
const TOO_WIDE = 0.45

/**
 * Where a card stands, in pixels of the drawing and within it: beside what it describes where there is room on one side,
 * else beside the point, on the side with more room.
 */
export function cardPlace(
  at: { readonly x: number; readonly y: number },
  drawing: CardSize,
  card: CardSize,
  around: Extent | null,
): { readonly left: number; readonly top: number } {
  const top = Math.max(EDGE, Math.min(at.y - card.height / 2, drawing.height - card.height - EDGE))
  const clear = around && around.right - around.left < TOO_WIDE * drawing.width ? around : null
  if (clear && clear.right + BESIDE + card.width <= drawing.width) return { left: clear.right + BESIDE, top }
  if (clear && clear.left - BESIDE - card.width >= 0) return { left: clear.left - BESIDE - card.width, top }
  const right = at.x + CLEAR + card.width <= drawing.width || at.x < drawing.width / 2
  const left = right
    ? Math.min(at.x + CLEAR, drawing.width - card.width - EDGE)
    : Math.max(EDGE, at.x - CLEAR - card.width)
  return { left, top }
}
