import { useCallback, useMemo, useState } from 'react'
import { layoutLegend } from '../../chart/legend/layout'
import { LegendGroup } from '../../chart/legend/legend-group'
import { hasCircles } from '../../chart/map/layout'
import { MapChart } from '../../chart/map/map-chart'
import { type MapModel, mapModel } from '../../derive/map-model'
import type { ChartWords } from '../../derive/map-words'
import { text } from '../../i18n/text'
import { useLiveLink } from '../../link/link-provider'
import type { Catalog } from '../../model/catalog'
import type { HostId } from '../../model/ids'
import type { IndicatorData } from '../../model/indicator-data'
import type { ShapeSet } from '../../model/shapes'
import { useElementSize } from '../../ui/use-element-size'
import { useMediaQuery, usePhone } from '../../ui/use-media-query'
import type { Extent } from '../page/card-place'
import { EmptyChoice } from '../page/empty-choice'
import { FloatingCard } from '../page/floating-card'
import { setHovered, useHovered } from '../page/hovered'
import type { AddButton } from '../page/use-chart-page'
import { useLiveSelection } from '../page/use-live-selection'
import { TITLE_ID } from '../page/view-page'
import { HostCard } from './host-card'
import { mapLegend } from './map-legend-picture'
import { useMapPicture } from './map-picture'
import { PinsPanel, TrendLink } from './pins-panel'
import { SideLists } from './side-lists'
import { YearControl } from './year-control'

export interface MapStageProps {
  readonly catalog: Catalog
  readonly data: IndicatorData
  readonly population: IndicatorData | null
  /** What the page around the map shows: the lists follow it, the map itself is ahead of it. */
  readonly calm: MapModel
  readonly shapes: ShapeSet
  readonly words: ChartWords
  /** On telephones the country that was tapped last. */
  readonly touched: HostId | null
  readonly onTouch: (host: HostId | null) => void
  readonly onPin: (host: HostId) => void
  readonly addFigure: AddButton
}

/** Distance of the legend from the edge of a phone, and from the map. */
const EDGE = 8
/** Below this width the legend stands under the map; else only its lowest row, and the map keeps clear of the rest. */
const BESIDE_FROM = 900
/** A map on a telephone is at most this high. */
const PHONE_HEIGHT = 318

/** The map with its legend, the year slider, the lists beside it, and the card of the country under the hand. */
export function MapStage(props: MapStageProps) {
  const { catalog, data, population, calm, shapes, words, touched, onTouch, onPin, addFigure } = props
  const { set } = useLiveLink()
  const selection = useLiveSelection()
  const model = useMemo(
    () => mapModel(catalog, data, population, selection),
    [catalog, data, population, selection],
  )
  const phone = usePhone()
  const [box, size] = useElementSize<HTMLElement>()
  const hovered = useHovered()
  const [side, sideSize] = useElementSize<HTMLDivElement>()
  const underneath = useMediaQuery('(max-width: 1023px)')
  const listRoom = underneath ? null : (sideSize?.height ?? null)
  const [at, setAt] = useState<Spot | null>(null)
  const [lifted, setLifted] = useState<number | null>(null)
  const picture = useMapPicture(model, shapes, words, selection.region)
  const width = size?.width ?? 0
  const { frame } = picture
  const small = useMemo(
    () => size !== null && hasCircles(shapes, frame, new Set(model.chosen), size.width, size.height),
    [shapes, frame, model.chosen, size],
  )
  const legend = useMemo(() => mapLegend(model, small), [model, small])
  const legendWidth = Math.max(1, phone ? width - 2 * EDGE : width)
  const drawn = useMemo(() => layoutLegend(legend.picture, legendWidth), [legend, legendWidth])
  const beside = width >= BESIDE_FROM
  const below = (beside ? drawn.foot : drawn.height) + EDGE
  const cornerWidth = beside ? drawn.corner.width + 2 * EDGE : 0
  const cornerHeight = beside ? drawn.corner.height : 0
  const corner = useMemo(() => ({ width: cornerWidth, height: cornerHeight }), [cornerWidth, cornerHeight])
  // As high as the frame is at this width, so that nothing stands empty above and below it.
  const natural = Math.ceil((width * frame.height) / frame.width)
  const most = (phone ? Math.min(PHONE_HEIGHT, natural) : natural) + below
  const liftedHosts = useMemo(
    () => (lifted === null ? null : new Set(legend.hosts[lifted] ?? [])),
    [lifted, legend],
  )

  const hover = useCallback(
    (host: HostId | null, place: { x: number; y: number } | null) => {
      setHovered(host)
      // Read now, while nothing has changed yet: later it would force a layout.
      setAt(host !== null && place !== null ? { ...place, around: extentOf(host) } : null)
      if (host !== null) onTouch(host)
    },
    [onTouch],
  )
  const pick = useCallback(
    (host: HostId) => {
      if (phone) onTouch(host)
      else onPin(host)
    },
    [phone, onTouch, onPin],
  )
  const card = phone ? touched : hovered
  return (
    <div className="map-stage">
      <div className="map-column">
        {model.empty ? (
          <div className="map-empty">
            <EmptyChoice
              figures={model.figures}
              book={model.book}
              actors={model.leads ? model.actors : [model.actor]}
              hosts={model.regionHosts}
              year={model.year}
              view="map"
            />
          </div>
        ) : (
          <figure
            ref={box}
            className="map-figure"
            aria-labelledby={TITLE_ID}
            style={size ? (phone ? { height: most } : { maxHeight: most }) : undefined}
          >
            {size && (
              <MapChart
                picture={picture}
                width={size.width}
                height={size.height}
                bottom={below}
                corner={corner}
                hovered={hovered}
                pinned={selection.pins}
                lifted={liftedHosts}
                onHover={hover}
                onPick={pick}
              >
                <rect y={size.height - below} width={size.width} height={below} fill="var(--bg)" />
                {selection.region !== 'WORLD' && (
                  <rect
                    y={size.height - drawn.height - EDGE}
                    width={cornerWidth}
                    height={drawn.height + EDGE - below}
                    fill="var(--bg)"
                  />
                )}
                <LegendGroup
                  layout={drawn}
                  x={phone ? EDGE : 0}
                  y={size.height - drawn.height}
                  onLift={setLifted}
                />
              </MapChart>
            )}
          </figure>
        )}
        {!phone && card && at && size && (
          <FloatingCard at={at} size={size} around={at.around} hint={text.map.clickToPin}>
            <HostCard model={model} host={card} />
          </FloatingCard>
        )}
        {model.year !== null && (
          <YearControl
            coverage={model.coverage}
            year={model.year}
            onYear={(year) => set({ time: { kind: 'year', year } }, 'replace')}
          />
        )}
        {phone && card && (
          <div className="map-touched">
            <HostCard model={model} host={card} />
            <p className="pins-actions">
              <button type="button" className="ui-link" onClick={() => onPin(card)}>
                {selection.pins.includes(card) ? text.map.unpin : text.map.pin}
              </button>
              <TrendLink host={card} />
              {addFigure(model.actor, card)}
            </p>
          </div>
        )}
      </div>
      {!model.empty && (
        <div className="map-side" ref={side}>
          <PinsPanel model={calm} pins={selection.pins} onUnpin={onPin} addFigure={addFigure} />
          <SideLists model={calm} onPick={pick} room={listRoom} pins={selection.pins.length} />
        </div>
      )}
    </div>
  )
}

/** Where the card belongs: a place in the drawing, and the edges of the country that it is about. */
interface Spot {
  readonly x: number
  readonly y: number
  readonly around: Extent | null
}

/** Left and right edge of a country in the drawing; null where it is not drawn. */
function extentOf(host: HostId): Extent | null {
  const country = document.querySelector(`.map-figure [data-host="${host}"]`)
  const drawing = country?.closest('figure')?.getBoundingClientRect()
  const box = country?.getBoundingClientRect()
  return box && drawing ? { left: box.left - drawing.left, right: box.right - drawing.left } : null
}
