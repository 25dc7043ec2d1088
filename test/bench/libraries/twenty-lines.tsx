import { useSyncExternalStore } from 'react'
import { CartesianGrid, Line, LineChart, Tooltip, type TooltipContentProps, XAxis, YAxis } from 'recharts'
import type { LinesData } from './page-data'

const COLOURS = ['#b93632', '#2f5d9b', '#4b7f3c', '#8a5aa3', '#b0741b', '#2b8a8a', '#6b6b6b']
const SHOWN_IN_CARD = 3
const NO_MARGIN = { top: 8, right: 8, bottom: 8, left: 24 }

/** The address is the state, as in the atlas: a changed link inside the page is told of by an event of our own. */
function listenToAddress(changed: () => void): () => void {
  const push = history.pushState
  history.pushState = (...change) => {
    push.apply(history, change)
    changed()
  }
  return () => {
    history.pushState = push
  }
}
const search = (): string => location.search

/** A few lines of text: the library's own tooltip names all twenty, and outgrows the window. */
function Card({ active, label, payload }: TooltipContentProps) {
  if (!active) return null
  const largest = [...payload].sort((a, b) => Number(b.value) - Number(a.value)).slice(0, SHOWN_IN_CARD)
  return (
    <div className="card">
      {label}: {largest.map(({ name, value }) => `${name} ${billions(Number(value))}`).join(', ')}
    </div>
  )
}

const billions = (value: number): string => `${Math.round(value / 1e9)} bn`

/** The lines of the atlas's bench with recharts, set to be quick: no animation, no dots, no measuring of its box. */
export function TwentyLines({ data }: { readonly data: LinesData }) {
  const without = new URLSearchParams(useSyncExternalStore(listenToAddress, search)).get('without')
  return (
    <figure>
      <LineChart width={1180} height={640} data={[...data.rows]} margin={NO_MARGIN}>
        <CartesianGrid vertical={false} />
        <XAxis dataKey="year" />
        <YAxis tickFormatter={billions} />
        <Tooltip content={Card} isAnimationActive={false} />
        {data.hosts.map((host, index) =>
          host === without ? null : (
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
