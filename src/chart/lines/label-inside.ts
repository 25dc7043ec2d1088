import type { LabelDrawing, LineDrawing, Rect, Stroke } from './drawing'
import { type LabelWish, labelAt, leaderTo } from './label-wish'
import { crosses, grown, overlap, touches } from './rects'

/** Labels beyond this many go to the right edge: a plot full of words shows no lines. */
const MOST = 12
/** A label farther from its mark than so many half lines is not seen as its label. */
const ROWS = 11

/** What a label in the plot must keep clear of. */
export interface Obstacles {
  readonly plot: Rect
  readonly lines: readonly LineDrawing[]
  /** Texts of breaks, values at the lines' starts. */
  readonly texts: readonly Rect[]
  readonly breakXs: readonly number[]
  readonly eventXs: readonly number[]
  /** Leaders that run to the right edge. */
  readonly leaders: readonly Stroke[]
}

interface Place {
  readonly x: number
  readonly middle: number
  readonly anchor: 'start' | 'end'
  readonly led: boolean
  readonly cost: number
}

const boxAt = ({ width, height }: LabelWish, { x, middle, anchor }: Place): Rect => ({
  x: anchor === 'start' ? x : x - width,
  y: middle - height / 2,
  width,
  height,
})

/** Beside, above and below the mark; then up and down to its right with a leader. */
const placesFor = ({ end: { x, y }, height, size }: LabelWish, breakXs: readonly number[]): Place[] => {
  const near = 9 + height / 2
  const places: Place[] = [
    { x: x + 5, middle: y - near, anchor: 'end', led: false, cost: 0 },
    { x: x + 10, middle: y, anchor: 'start', led: false, cost: 0.4 },
    { x: x + 5, middle: y + near, anchor: 'end', led: false, cost: 0.8 },
    { x: x - 5, middle: y - near, anchor: 'start', led: false, cost: 1 },
    { x: x - 5, middle: y + near, anchor: 'start', led: false, cost: 1.2 },
  ]
  // A break close behind the mark: the words begin on its other side.
  const wall = breakXs.find((at) => at > x && at - x < 40)
  const start = (wall ?? x) + size + (wall === undefined ? 8 : 4)
  for (let row = 0; row <= ROWS; row++) {
    for (const sign of row === 0 ? [1] : [-1, 1])
      places.push({
        x: start,
        middle: y + (sign * row * height) / 2,
        anchor: 'start',
        led: true,
        cost: 1.5 + row * 0.4,
      })
  }
  return places
}

const isFree = (box: Rect, obstacles: Obstacles, taken: readonly Rect[]): boolean => {
  const { plot, lines, texts, breakXs, leaders } = obstacles
  if (box.x < plot.x + 2 || box.x + box.width > plot.x + plot.width + 8) return false
  if (box.y < plot.y - 4 || box.y + box.height > plot.y + plot.height - 2) return false
  if (breakXs.some((x) => x > box.x - 4 && x < box.x + box.width + 4)) return false
  const wide = grown(box, 2)
  if (texts.some((text) => overlap(text, wide)) || taken.some((other) => overlap(other, wide))) return false
  if (leaders.some((leader) => touches(leader, wide))) return false
  return !lines.some(
    ({ pieces, dots }) =>
      dots.some(({ x, y }) => overlap(wide, { x: x - 5, y: y - 5, width: 10, height: 10 })) ||
      pieces.some((piece) => touches(piece, wide)),
  )
}

const crossings = (leader: Stroke, lines: readonly LineDrawing[]): number => {
  let count = 0
  for (const { pieces } of lines) for (const piece of pieces) if (crosses(leader, piece)) count++
  return count
}

const costOf = (wish: LabelWish, place: Place, obstacles: Obstacles): number => {
  const box = boxAt(wish, place)
  const rules = obstacles.eventXs.filter((x) => x > box.x && x < box.x + box.width).length
  const led = place.led ? crossings(leaderTo(wish.end, place.x, place.middle), obstacles.lines) : 0
  return place.cost + 0.5 * rules + 1.5 * led
}

interface Chosen {
  readonly wish: LabelWish
  readonly place: Place
}

/** Leaders of labels in one stack cross when their order differs from that of the marks: swap, if all still fit. */
const uncrossed = (chosen: readonly Chosen[], obstacles: Obstacles): readonly Chosen[] => {
  const led = chosen.filter(({ place }) => place.led)
  const rest = chosen.filter(({ place }) => !place.led)
  const stacks = new Map<string, Chosen[]>()
  for (const one of led) {
    const stack = `${one.place.x} ${one.wish.height}`
    stacks.set(stack, [...(stacks.get(stack) ?? []), one])
  }
  const sorted = [...stacks.values()].flatMap((stack) => {
    const middles = stack.map(({ place }) => place.middle).sort((a, b) => a - b)
    return [...stack]
      .sort((a, b) => a.wish.end.y - b.wish.end.y)
      .map(({ wish, place }, i) => ({ wish, place: { ...place, middle: middles[i] ?? place.middle } }))
  })
  const all = [...rest, ...sorted]
  const boxes = all.map(({ wish, place }) => boxAt(wish, place))
  const fits = boxes.every((box, i) => isFree(box, obstacles, boxes.toSpliced(i, 1)))
  return fits ? all : chosen
}

export interface Inside {
  readonly labels: readonly LabelDrawing[]
  /** Labels that found no free place. */
  readonly left: readonly LabelWish[]
}

const placeAll = (wishes: readonly LabelWish[], obstacles: Obstacles): Inside => {
  const left: LabelWish[] = [...wishes.slice(MOST)]
  const chosen: Chosen[] = []
  const taken: Rect[] = []
  for (const wish of wishes.slice(0, MOST)) {
    const best = placesFor(wish, obstacles.breakXs)
      .filter((place) => isFree(boxAt(wish, place), obstacles, taken))
      .map((place) => ({ place, cost: costOf(wish, place, obstacles) }))
      .sort((a, b) => a.cost - b.cost)[0]
    if (best === undefined) {
      left.push(wish)
      continue
    }
    chosen.push({ wish, place: best.place })
    taken.push(boxAt(wish, best.place))
  }
  const labels = uncrossed(chosen, obstacles).map(({ wish, place }) =>
    labelAt(wish, place, place.led ? leaderTo(wish.end, place.x, place.middle) : null),
  )
  return { labels, left }
}

/**
 * Places labels of lines that end before the last year at their own end, where nothing else is drawn; a second time
 * clear of the leaders of those that found no place.
 */
export const placeInside = (wishes: readonly LabelWish[], obstacles: Obstacles): Inside => {
  const first = placeAll(wishes, obstacles)
  if (first.left.length === 0) return first
  const edge = obstacles.plot.x + obstacles.plot.width
  const leaders = first.left.map(({ end }): Stroke => ({ x1: end.x, y1: end.y, x2: edge, y2: end.y }))
  const again = wishes.filter((wish) => !first.left.includes(wish))
  const second = placeAll(again, { ...obstacles, leaders })
  return { labels: second.labels, left: [...first.left, ...second.left] }
}

/** A place for a text at a line's first point: above it, else below; null where all are taken. */
export const placeStart = (wish: LabelWish, obstacles: Obstacles): LabelDrawing | null => {
  const { end, height } = wish
  const near = 4 + height / 2
  for (const away of [-near, -near - 6, near, -near - 12, near + 8]) {
    const middle = end.y + away
    const place: Place = { x: end.x + 3, middle, anchor: 'start', led: false, cost: 0 }
    if (isFree(boxAt(wish, place), obstacles, [])) return labelAt(wish, place, null)
  }
  return null
}
