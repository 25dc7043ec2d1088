import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { LineChart } from '../../../src/chart/lines/line-chart'
import type { LinePicture } from '../../../src/chart/lines/picture'
import { actorId } from '../../../src/model/ids'
import { normalised } from './normalised'
import { line, OTHER_SOURCE, panel, picture, point, stretch, tradeLines, tradePicture } from './sample'

const drawn = (chart: LinePicture, width: number, height: number, hovered: string | null = null): string =>
  normalised(
    renderToStaticMarkup(
      <LineChart
        picture={chart}
        width={width}
        height={height}
        hovered={hovered}
        onHover={() => {}}
        onPick={() => {}}
      />,
    ),
  )

const facets = picture(
  ['KAZ', 'KGZ'].map((host) =>
    panel(tradeLines(host), {
      id: host,
      heading: host,
      breaks: [OTHER_SOURCE],
      remark: host === 'KGZ' ? 'China left out after 2020' : '',
    }),
  ),
  {
    high: 47.1,
    key: [
      {
        label: 'China',
        colour: '--actor-CHN',
        textColour: '--actor-CHN-text',
        endMark: 'circle',
        dash: null,
      },
    ],
  },
)

const ranks = picture(
  [
    panel(
      [
        ['USA', 1, 2],
        ['FRA', 60, 142],
      ].map(([actor, from, to]) =>
        line(
          String(actor),
          [
            stretch(
              [
                point(2020, Number(from), { estimate: true }),
                point(2022, 9, { hollow: true }),
                point(2026, Number(to)),
              ],
              { dots: true },
            ),
          ],
          {
            actor: actorId(String(actor)),
            dash: actor === 'FRA' ? '6 3' : null,
            weight: actor === 'FRA' ? 'muted' : 'plain',
          },
        ),
      ),
    ),
  ],
  { turned: true, low: 1, high: 142, fromYear: 2020, toYear: 2026, axisName: 'Rank' },
)

describe('drawings as they were reviewed', () => {
  it.each([
    ['together', tradePicture(), 1376, 600],
    ['phone', tradePicture(), 358, 420],
    ['facets', facets, 900, 400],
    ['log', { ...tradePicture(), scale: 'log', zero: false }, 900, 500],
    ['rank', ranks, 720, 500],
  ] as const)('%s', async (name, chart, width, height) => {
    await expect(drawn(chart, width, height)).toMatchFileSnapshot(`${name}.golden.svg`)
  })

  it('hover fades the lines as one group and draws the one in hand again, without second handles', () => {
    const markup = drawn(tradePicture(), 1376, 600, 'CHN-KAZ')
    expect(markup).toContain('<g opacity="0.25">')
    expect(markup.match(/data-series="CHN-KAZ"/g)).toHaveLength(1)
  })
})
