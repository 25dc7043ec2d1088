import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { layoutSpark, type SparkPicture } from '../../../src/chart/spark/layout'
import { Sparkline } from '../../../src/chart/spark/sparkline'
import { normalised } from '../lines/normalised'

const run = (from: number, ...values: number[]) => values.map((value, i) => ({ year: from + i, value }))

const spark = (rest: Partial<SparkPicture> = {}): SparkPicture => ({
  runs: [run(2001, 9, 12, 20), run(2010, 25), run(2021, 25, 23, 29, 31)],
  colour: '--actor-CHN',
  textColour: '--actor-CHN-text',
  firstText: '9 %',
  lastText: '31 %',
  years: true,
  zero: true,
  ...rest,
})

describe('a sparkline', () => {
  it('keeps its gaps, draws a lonely figure as a dot, and ends with a dot', () => {
    const { path, dots, end } = layoutSpark(spark(), 180, 52)
    expect(path.match(/M/g)).toHaveLength(2)
    expect(path.match(/L/g)).toHaveLength(5)
    expect(dots).toHaveLength(1)
    expect(end?.hollow).toBe(false)
  })

  it('writes both end values beside the line and both years under it, within its box', () => {
    const { values, years, end, base } = layoutSpark(spark(), 180, 52)
    expect(values.map(({ text, anchor }) => [text, anchor])).toEqual([
      ['9 %', 'end'],
      ['31 %', 'start'],
    ])
    expect(years.map(({ text }) => text)).toEqual(['2001', '2024'])
    expect(values[0]?.x).toBeGreaterThan(18)
    expect(values[1]?.x).toBeGreaterThan((end?.x ?? 0) + 4)
    expect(base?.y).toBeLessThan(52 - 12)
  })

  it('starts its scale at zero or at its lowest figure, and turns for ranks', () => {
    const ends = (rest: Partial<SparkPicture>) => {
      const { path } = layoutSpark(spark({ runs: [run(2001, 90, 100)], years: false, ...rest }), 100, 40)
      return [...path.matchAll(/[ML][\d.]+ ([\d.]+)/g)].map(([, y]) => Number(y))
    }
    const [zeroFirst = 0, zeroLast = 0] = ends({})
    const [lowFirst = 0, lowLast = 0] = ends({ zero: false })
    expect(zeroFirst - zeroLast).toBeLessThan(lowFirst - lowLast)
    const [first = 0, last = 0] = ends({ zero: false, turned: true })
    expect(first).toBeLessThan(last)
  })

  it('of one figure is a dot with one value; of none it is empty', () => {
    const one = layoutSpark(spark({ runs: [run(2010, 4)] }), 100, 40)
    expect(one.values.map(({ text }) => text)).toEqual(['31 %'])
    expect(one.years.map(({ text }) => text)).toEqual(['2010'])
    expect(one.path).toBe('')
    expect(layoutSpark(spark({ runs: [] }), 100, 40)).toMatchObject({ path: '', end: null, base: null })
  })

  it('looks as it was reviewed', async () => {
    const markup = renderToStaticMarkup(
      <Sparkline picture={spark()} width={180} height={52} name="China in Kazakhstan, 2001 to 2024" />,
    )
    await expect(normalised(markup)).toMatchFileSnapshot('spark.golden.svg')
  })

  it('is hidden from assistive technology where it has no name', () => {
    const markup = renderToStaticMarkup(<Sparkline picture={spark()} width={180} height={52} />)
    expect(markup).toContain('aria-hidden="true"')
    expect(markup).not.toContain('role=')
  })
})
