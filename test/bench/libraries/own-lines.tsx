import { useMemo, useState } from 'react'
import { LineChart } from '../../../src/chart/lines/line-chart'
import type { Line, LineHover, LinePicture, LinePoint } from '../../../src/chart/lines/picture'
import { actorId, hostId } from '../../../src/model/ids'
import { HEIGHT, trillions, useLeftOut, WIDTH } from './left-out'
import type { LinesData } from './page-data'

const COLOURS = ['CHN', 'RUS', 'USA', 'TUR', 'IRN', 'IND', 'other']
const noPick = (): void => {}

function lineOf({ rows }: LinesData, host: string, index: number): Line {
  const colour = `--actor-${COLOURS[index % COLOURS.length]}`
  const points = rows.flatMap(({ year, [host]: value }): LinePoint[] =>
    value === undefined
      ? []
      : [{ year, value, raw: value, hollow: false, estimate: false, name: `${host}, ${year}: ${value}` }],
  )
  return {
    id: host,
    actor: actorId(''),
    host: hostId(host),
    label: host,
    endText: trillions(points.at(-1)?.value ?? 0),
    colour,
    textColour: `${colour}-text`,
    endMark: 'circle',
    dash: null,
    weight: 'plain',
    stretches: [{ points, dots: false, thin: false, afterBreak: false }],
    rivals: [],
  }
}

function pictureOf(data: LinesData, leftOut: string | null): LinePicture {
  const lines = data.hosts.flatMap((host, index) => (host === leftOut ? [] : [lineOf(data, host, index)]))
  const values = lines.flatMap(({ stretches }) =>
    stretches.flatMap(({ points }) => points.map((p) => p.value)),
  )
  return {
    title: 'Twenty nations',
    description: String(lines.length),
    panels: [{ id: 'all', heading: '', lines, breaks: [], remark: '' }],
    fromYear: data.rows[0]?.year ?? 0,
    toYear: data.rows.at(-1)?.year ?? 0,
    low: 0,
    high: Math.max(...values),
    zero: true,
    scale: 'linear',
    turned: false,
    axisName: '',
    tick: trillions,
    categories: null,
    events: [],
    key: [],
  }
}

/** The same page with the atlas's own lines: what the drawing costs without the atlas round it. */
export function OwnLines({ data }: { readonly data: LinesData }) {
  const leftOut = useLeftOut()
  const [hover, setHover] = useState<LineHover | null>(null)
  const picture = useMemo(() => pictureOf(data, leftOut), [data, leftOut])
  return (
    <>
      <figure>
        <LineChart
          picture={picture}
          width={WIDTH}
          height={HEIGHT}
          hovered={hover?.line ?? null}
          onHover={setHover}
          onPick={noPick}
        />
      </figure>
      {hover && (
        <div className="card">
          {hover.year}: {hover.line}
        </div>
      )}
    </>
  )
}
