import { layoutLegend } from './layout'
import { LegendGroup } from './legend-group'
import type { LegendPicture } from './picture'

interface MapLegendProps {
  readonly picture: LegendPicture
  readonly width: number
  readonly onLift: (classIndex: number | null) => void
  /** Accessible name of the legend. */
  readonly name: string
}

/** A legend that stands alone, outside any chart. Inside a figure its group is part of the chart's one SVG. */
export const MapLegend = ({ picture, width, onLift, name }: MapLegendProps) => {
  const layout = layoutLegend(picture, width)
  const { height } = layout
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset holds no drawing
    <svg role="group" aria-label={name} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <LegendGroup layout={layout} onLift={onLift} />
    </svg>
  )
}
