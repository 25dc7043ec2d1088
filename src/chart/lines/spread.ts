export interface Wanted {
  /** The middle that it would like to have. */
  readonly at: number
  readonly height: number
}

interface Pool {
  sum: number
  count: number
}

/** Eighths add up without the dust of binary fractions, by which neighbours would overlap. */
const eighth = (value: number): number => Math.round(value * 8) / 8

/**
 * Moves boxes of a column apart: in the order given (ascending `at`), none overlapping, all between `top` and `bottom`,
 * with the least sum of squared moves (pooling of adjacent violators; then the ends are clamped, which keeps it
 * feasible). What is too much for the room runs over the bottom: the caller drops labels first.
 */
export const spread = (wanted: readonly Wanted[], top: number, bottom: number): number[] => {
  const offsets: number[] = []
  let before = 0
  for (const { height } of wanted) {
    offsets.push(before + height / 2)
    before += height
  }
  const pools: Pool[] = []
  wanted.forEach(({ at }, i) => {
    pools.push({ sum: at - (offsets[i] ?? 0), count: 1 })
    for (;;) {
      const last = pools.at(-1)
      const previous = pools.at(-2)
      if (last === undefined || previous === undefined) break
      if (previous.sum / previous.count <= last.sum / last.count) break
      pools.pop()
      previous.sum += last.sum
      previous.count += last.count
    }
  })
  const ceiling = Math.max(top, bottom - before)
  const starts = pools.flatMap(({ sum, count }) =>
    Array.from({ length: count }, () => Math.min(Math.max(eighth(sum / count), top), ceiling)),
  )
  return starts.map((start, i) => start + (offsets[i] ?? 0))
}
