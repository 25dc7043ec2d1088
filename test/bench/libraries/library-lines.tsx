import { CartesianGrid, Line, LineChart, Tooltip, type TooltipContentProps, XAxis, YAxis } from 'recharts'
import { HEIGHT, trillions, useLeftOut, WIDTH } from './left-out'
import type { LinesData } from './page-data'

const COLOURS = ['#b93632', '#2f5d9b', '#4b7f3c', '#8a5aa3', '#b0741b', '#2b8a8a', '#6b6b6b']
const SHOWN_IN_CARD = 3
const NO_MARGIN = { top: 8, right: 16, bottom: 8, left: 0 }

/** A few lines of text: the library's own tooltip names all twenty, and outgrows the window. */
function Card({ active, label, payload }: TooltipContentProps) {
  if (!active) return null
  const largest = [...payload].sort((a, b) => Number(b.value) - Number(a.value)).slice(0, SHOWN_IN_CARD)
  return (
    <div className="card">
      {label}: {largest.map(({ name, value }) => `${name} ${trillions(Number(value))}`).join(', ')}
    </div>
  )
}

/** The lines of the atlas's bench with recharts, set to be quick: no animation, no dots, no measuring of its box. */
export function LibraryLines({ data }: { readonly data: LinesData }) {
  const leftOut = useLeftOut()
  return (
    <figure>
      <LineChart width={WIDTH} height={HEIGHT} data={[...data.rows]} margin={NO_MARGIN}>
        <CartesianGrid vertical={false} />
        <XAxis dataKey="year" />
        <YAxis tickFormatter={trillions} width={80} />
        <Tooltip content={Card} isAnimationActive={false} />
        {data.hosts.map((host, index) =>
          host === leftOut ? null : (
            <Line
              key={host}
              dataKey={host}
              stroke={COLOURS[index % COLOURS.length] ?? '#000'}
              dot={false}
              isAnimationActive={false}
            />
          ),
        )}
      </LineChart>
    </figure>
  )
}
