import { describe, expect, it } from 'vitest'
import { hoverAt } from '../../../src/chart/lines/hit'
import { layoutLines } from '../../../src/chart/lines/layout'
import { textWidth } from '../../../src/chart/lines/text-width'
import { settled, walked } from '../../../src/chart/lines/walk'
import { panel, picture, tradeLines, tradePicture } from './sample'

const layout = layoutLines(tradePicture(), 1376, 600, textWidth)
const lines = layout.panels[0]?.lines ?? []
const spot = (id: string, year: number) => {
  const found = lines.find((line) => line.id === id)?.points.find((point) => point.year === year)
  if (found === undefined) throw new Error(`no point ${id} ${year}`)
  return found
}

describe('the pointer', () => {
  it('means the nearest line and year', () => {
    const { x, y } = spot('CHN-KAZ', 2010)
    expect(hoverAt(layout, x + 3, y + 12)).toEqual({ panel: 'all', year: 2010, line: 'CHN-KAZ', x, y })
  })

  it('between two readings means the line that passes there', () => {
    const [from, to] = [spot('RUS-KAZ', 1995), spot('RUS-KAZ', 2000)]
    const hover = hoverAt(layout, (from.x + to.x) / 2, (from.y + to.y) / 2 + 4)
    expect(hover).toMatchObject({ line: 'RUS-KAZ' })
  })

  it('far from all lines means the year alone, and outside the plot nothing', () => {
    const { x } = spot('CHN-KAZ', 2010)
    expect(hoverAt(layout, x, 120)).toMatchObject({ line: null, year: 2010 })
    expect(hoverAt(layout, 1370, 100)).toBeNull()
  })

  it('on a label means its line', () => {
    const label = layout.panels[0]?.labels.find(({ line }) => line === 'USA-KAZ')
    expect(hoverAt(layout, (label?.box.x ?? 0) + 20, label?.y ?? 0)).toMatchObject({
      line: 'USA-KAZ',
      year: 2024,
    })
  })
})

describe('the walk', () => {
  const start = settled(layout, null)

  it('begins at the last point of the topmost line', () => {
    expect(start).toEqual({ panel: 'all', line: 'CHN-KAZ', year: 2024 })
  })

  it('goes from point to point, over breaks, and stops at the ends', () => {
    const go = (line: string, year: number, key: string) =>
      walked(layout, { panel: 'all', line, year }, key)?.year
    expect(go('CHN-KAZ', 2021, 'ArrowLeft')).toBe(2020)
    expect(go('CHN-KAZ', 2020, 'ArrowRight')).toBe(2021)
    expect(go('CHN-KAZ', 2024, 'ArrowRight')).toBe(2024)
    expect(go('CHN-KAZ', 2010, 'Home')).toBe(1995)
    expect(go('RUS-KAZ', 1995, 'End')).toBe(2020)
  })

  it('goes from line to line as they lie in that year', () => {
    const go = (line: string, year: number, key: string) =>
      walked(layout, { panel: 'all', line, year }, key)?.line
    expect(go('RUS-KAZ', 1995, 'ArrowDown')).toBe('CHN-KAZ')
    expect(go('CHN-KAZ', 1995, 'ArrowUp')).toBe('RUS-KAZ')
    expect(go('RUS-KAZ', 1995, 'ArrowUp')).toBe('RUS-KAZ')
  })

  it('goes on into the next panel', () => {
    const two = layoutLines(
      picture(['KAZ', 'KGZ'].map((host) => panel(tradeLines(host), { id: host, heading: host }))),
      1376,
      400,
      textWidth,
    )
    const last = { panel: 'KAZ', line: 'IRN-KAZ', year: 2020 }
    expect(walked(two, last, 'ArrowDown')).toEqual({ panel: 'KGZ', line: 'RUS-KGZ', year: 2020 })
  })

  it('leaves other keys alone, and starts anew when its line is gone', () => {
    expect(walked(layout, { panel: 'all', line: 'CHN-KAZ', year: 2024 }, 'x')).toBeNull()
    expect(settled(layout, { panel: 'all', line: 'FRA-KAZ', year: 2024 })).toEqual(start)
    expect(settled(layoutLines(picture([]), 600, 400, textWidth), null)).toBeNull()
  })
})
