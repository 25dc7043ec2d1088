/** Where the items of a row begin: side by side, wrapped to the next row where the room ends. */
export interface FlowPlace {
  readonly x: number
  readonly row: number
}

export const flow = (widths: readonly number[], room: number, gap: number): FlowPlace[] => {
  let x = 0
  let row = 0
  return widths.map((width) => {
    if (x > 0 && x + width > room) {
      x = 0
      row++
    }
    const place = { x, row }
    x += width + gap
    return place
  })
}
