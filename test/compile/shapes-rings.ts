/** Reads the closed lines of relative path data back, as a browser does. */
export function ringsOf(path: string): [number, number][][] {
  const rings: [number, number][][] = []
  let x = 0
  let y = 0
  for (const [, command, text = ''] of path.matchAll(/([Mmlz])([^Mmlz]*)/g)) {
    const numbers = [...text.matchAll(/-?(?:\d*\.\d+|\d+)/g)].map(([number]) => Number(number))
    if (command === 'M' || command === 'm') rings.push([])
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      x += numbers[i] ?? 0
      y += numbers[i + 1] ?? 0
      rings.at(-1)?.push([x, y])
    }
    const first = rings.at(-1)?.[0]
    if (command === 'z' && first !== undefined) [x, y] = first
  }
  return rings
}
