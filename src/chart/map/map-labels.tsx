import { memo } from 'react'
import type { HostId } from '../../model/ids'
import { EndMarkShape, endMarkOf } from '../end-mark'
import { fillProperty, textOn } from './fill'
import { type CountryLabel, MARK_SIZE, type MapLabels, PLACE_LINE, PLACE_SIZE, TRACKING } from './labels'
import type { MapLayout } from './layout'
import type { MapFill } from './picture'

interface MapWordsProps {
  readonly labels: MapLabels
  readonly layout: MapLayout
  readonly fills: ReadonlyMap<HostId, MapFill>
}

/** Names, figures and leaders' marks, over everything else; the countries' accessible names say the same. */
export const MapWords = memo(function MapWords({ labels, layout, fills }: MapWordsProps) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group without tabIndex takes no focus
    <g pointerEvents="none" aria-hidden="true" textAnchor="middle" fontFamily="var(--sans)">
      <g fontSize={PLACE_SIZE} fill="var(--ink-3)">
        {labels.lakes.map((lake) => (
          <g key={lake.id} {...(lake.on === null ? {} : wordsOn(lake.on))}>
            {lake.lines.map((line, index) => (
              <text key={line} x={round(lake.x)} y={round(lake.y + index * PLACE_LINE)}>
                {line}
              </text>
            ))}
          </g>
        ))}
        <g fontWeight={600} letterSpacing={TRACKING}>
          {labels.neighbours.map((place) => (
            <text key={place.id} x={round(place.x)} y={round(place.y)}>
              {place.lines[0]}
            </text>
          ))}
        </g>
      </g>
      {layout.endMarks.map(({ host, x, y }) => (
        <Leader key={host} fill={fills.get(host)} x={x} y={y} />
      ))}
      {labels.countries.map((label) => (
        <Words key={label.host} label={label} fill={fills.get(label.host)} />
      ))}
    </g>
  )
})

function Words({ label, fill }: { readonly label: CountryLabel; readonly fill: MapFill | undefined }) {
  const middle = label.markX === null || label.name === null ? label.x : label.x + 8
  return (
    <g {...rim(label.colour, label.halo)}>
      {label.name !== null && (
        <text
          x={round(label.x)}
          y={round(label.nameY)}
          fontFamily="var(--serif)"
          fontWeight={600}
          fontSize={label.size}
        >
          {label.name}
        </text>
      )}
      {label.markX !== null && (
        <Leader
          fill={fill}
          x={label.markX}
          y={label.valueY - label.size * 0.33}
          colour={label.colour}
          casing={label.halo}
        />
      )}
      <text x={round(middle)} y={round(label.valueY)} fontWeight={650} fontSize={label.size}>
        {label.value}
      </text>
    </g>
  )
}

interface LeaderProps {
  readonly fill: MapFill | undefined
  readonly x: number
  readonly y: number
  readonly colour?: string
  readonly casing?: string
}

function Leader({ fill, x, y, colour = 'var(--ink)', casing = 'var(--bg)' }: LeaderProps) {
  if (fill?.kind !== 'leader') return null
  return (
    <EndMarkShape kind={endMarkOf(fill.actor)} x={x} y={y} size={MARK_SIZE} colour={colour} casing={casing} />
  )
}

/** Words on a country take the colour that is read best on its fill, and a rim of the fill. */
const wordsOn = (fill: MapFill) => rim(textOn(fill), `var(${fillProperty(fill)})`)

const rim = (fill: string, stroke: string) =>
  ({ fill, stroke, strokeWidth: 3, strokeLinejoin: 'round', paintOrder: 'stroke' }) as const

const round = (value: number): number => Math.round(value * 10) / 10
