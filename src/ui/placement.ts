export type Align = 'start' | 'end'
export type Side = 'below' | 'above'

const GAP = 4
const EDGE = 8

/** The free heights under and over the anchor, in pixels. A telephone's keyboard counts as the end of the window. */
function room(anchor: Element): Readonly<Record<Side, number>> {
  const at = anchor.getBoundingClientRect()
  const seen = window.visualViewport
  const end = seen === null ? window.innerHeight : seen.offsetTop + seen.height
  return { below: end - at.bottom - GAP - EDGE, above: at.top - GAP - EDGE }
}

/** Under the anchor, unless the popup does not fit there and has more room above. */
export function sideFor(anchor: Element, popup: HTMLElement): Side {
  const { below, above } = room(anchor)
  return popup.scrollHeight > below && above > below ? 'above' : 'below'
}

/**
 * Puts a fixed element beside its anchor and keeps it inside the window. Places are set through the object model,
 * which a strict content policy allows; `--room` is the height that the stylesheet lets it have at most.
 */
export function placeNear(anchor: Element, popup: HTMLElement, side: Side, align: Align): void {
  const at = anchor.getBoundingClientRect()
  const page = document.documentElement
  popup.style.setProperty('--room', `${Math.max(96, Math.floor(room(anchor)[side]))}px`)
  popup.style.minWidth = `${Math.round(at.width)}px`
  const width = popup.offsetWidth
  const left = align === 'start' ? at.left : at.right - width
  popup.style.left = `${Math.round(Math.max(EDGE, Math.min(left, page.clientWidth - width - EDGE)))}px`
  popup.style.top = side === 'below' ? `${Math.round(at.bottom + GAP)}px` : 'auto'
  popup.style.bottom = side === 'above' ? `${Math.round(page.clientHeight - at.top + GAP)}px` : 'auto'
}
