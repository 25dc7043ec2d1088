import { memo } from 'react'
import type { KeyDrawing, KeyEntry } from './drawing'
import { LineMark } from './line-mark'
import { paint } from './paint'
import { breakSign } from './panel-frame'
import { TextLine } from './text'

const Sign = ({ entry }: { readonly entry: KeyEntry }) => {
  const { x, y, sign, colour, endMark, dash } = entry
  switch (sign) {
    case 'event':
      return <path d={`M${x + 10.5} ${y - 9}v18`} stroke="var(--ink-3)" strokeDasharray="2 3" />
    case 'break':
      return <path d={breakSign(x + 10.5, y, 4)} stroke="var(--ink-2)" strokeWidth={1.25} fill="none" />
    case 'first':
      return <circle cx={x + 10.5} cy={y} r={3.5} fill="var(--bg)" stroke="var(--ink-2)" strokeWidth={1.5} />
    case 'line':
      return (
        <>
          <path
            d={`M${x} ${y}h22`}
            stroke={paint(colour)}
            strokeWidth={2}
            strokeDasharray={dash ?? undefined}
          />
          <LineMark mark={endMark} x={x + 22} y={y} radius={4.5} colour={paint(colour)} />
        </>
      )
  }
}

interface KeyGroupProps {
  readonly drawing: KeyDrawing
}

/** The key of small multiples, in the free place of the grid. */
export const KeyGroup = memo(function KeyGroup({ drawing }: KeyGroupProps) {
  return (
    <g>
      <TextLine words={drawing.heading} fill="var(--ink)" bold />
      {drawing.entries.map((entry) => (
        <g key={`${entry.sign} ${entry.words.text}`}>
          <Sign entry={entry} />
          <TextLine words={entry.words} fill={paint(entry.textColour)} bold={entry.sign === 'line'} />
        </g>
      ))}
    </g>
  )
})
