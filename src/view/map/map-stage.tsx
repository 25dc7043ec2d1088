import { useCallback, useMemo, useState } from 'react'
import { layoutLegend } from '../../chart/legend/layout'
import { LegendGroup } from '../../chart/legend/legend-group'
import { MapChart } from '../../chart/map/map-chart'
import type { MapPicture } from '../../chart/map/picture'
import type { MapModel } from '../../derive/map-model'
import type { ChartWords } from '../../derive/map-words'
import { text } from '../../i18n/text'
import { useLink } from '../../link/link-provider'
import { countryId, type HostId } from '../../model/ids'
import type { ShapeSet } from '../../model/shapes'
import { useElementSize } from '../../ui/use-element-size'
import { usePhone } from '../../ui/use-media-query'
import { EmptyChoice } from '../page/empty-choice'
import { FloatingCard } from '../page/floating-card'
import { setHovered, useHovered } from '../page/hovered'
import { TITLE_ID } from '../page/view-page'
import { HostCard } from './host-card'
import { mapLegend } from './map-legend-picture'
import { mapMarks } from './map-marks'
import { PinsPanel } from './pins-panel'
import { SideLists } from './side-lists'
import { YearControl } from './year-control'

export interface MapStageProps {
  readonly model: MapModel
  readonly shapes: ShapeSet
  readonly words: ChartWords
  /** On telephones the country that was tapped last. */
  readonly touched: HostId | null
  readonly onTouch: (host: HostId | null) => void
  readonly onPin: (host: HostId) => void
}

/** Room for the strip of classes and what stands beside it; less on Central Asia, where it lies on land. */
const LEGEND_WIDTH = { world: 640, 'central-asia': 430 } as const
const EDGE = 8

/** The map with its legend, the year slider, the lists beside it, and the card of the country under the hand. */
export function MapStage({ model, shapes, words, touched, onTouch, onPin }: MapStageProps) {
  const { selection, set, href } = useLink()
  const phone = usePhone()
  const [box, size] = useElementSize<HTMLElement>()
  const hovered = useHovered()
  const [at, setAt] = useState<{ readonly x: number; readonly y: number } | null>(null)
  const [lifted, setLifted] = useState<number | null>(null)
  const picture = useMemo(
    () => pictureOf(model, shapes, words, selection.region),
    [model, shapes, words, selection.region],
  )
  const legend = useMemo(() => mapLegend(model, shapes.name === 'world'), [model, shapes])
  const legendWidth = phone
    ? (size?.width ?? 0) - 2 * EDGE
    : Math.min(LEGEND_WIDTH[shapes.name], size?.width ?? LEGEND_WIDTH[shapes.name])
  const legendSize = useMemo(
    () => layoutLegend(legend.picture, Math.max(1, legendWidth)),
    [legend, legendWidth],
  )
  const legendHeight = legendSize.height
  const onLand = shapes.name === 'central-asia' && !phone
  const liftedHosts = useMemo(
    () => (lifted === null ? null : new Set(legend.hosts[lifted] ?? [])),
    [lifted, legend],
  )

  const hover = useCallback(
    (host: HostId | null, place: { x: number; y: number } | null) => {
      setHovered(host)
      setAt(place)
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
  const below = phone && size ? legendHeight + EDGE : 0
  const card = phone ? touched : hovered
  const trendHref = (host: HostId) =>
    href({ view: 'trends', hosts: [{ kind: 'country', id: countryId(host) }] })
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
            style={phone ? { height: 318 + below } : undefined}
          >
            {size && (
              <MapChart
                picture={picture}
                width={size.width}
                height={size.height}
                bottom={below}
                hovered={hovered}
                pinned={selection.pins}
                lifted={liftedHosts}
                onHover={hover}
                onPick={pick}
              >
                {phone && <rect y={size.height - below} width={size.width} height={below} fill="var(--bg)" />}
                {onLand && (
                  <rect
                    y={size.height - legendHeight - 2 * EDGE}
                    width={legendSize.width + 2 * EDGE}
                    height={legendHeight + 2 * EDGE}
                    fill="var(--bg)"
                  />
                )}
                <LegendGroup
                  picture={legend.picture}
                  width={legendWidth}
                  x={phone ? EDGE : 0}
                  y={size.height - legendHeight - (onLand ? EDGE : 0)}
                  onLift={setLifted}
                />
              </MapChart>
            )}
          </figure>
        )}
        {!phone && card && at && size && (
          <FloatingCard at={at} size={size} hint={text.map.clickToPin}>
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
              <a href={trendHref(card)}>{text.map.trend}</a>
            </p>
          </div>
        )}
      </div>
      {!model.empty && (
        <div className="map-side">
          <PinsPanel model={model} pins={selection.pins} onUnpin={onPin} trendHref={trendHref} />
          <SideLists model={model} onPick={pick} short={selection.pins.length > 0} />
        </div>
      )}
    </div>
  )
}

function pictureOf(model: MapModel, shapes: ShapeSet, words: ChartWords, region: string): MapPicture {
  const names = shapes.shapes.map(({ host }) => {
    const country = model.book.get(host)
    return [host, { name: model.book.name(host), shortName: country?.shortName ?? host }] as const
  })
  return {
    title: words.title,
    description: words.sentence || words.subtitle,
    shapes,
    frame: shapes.frames[region] ?? shapes.view,
    marks: mapMarks(model, shapes),
    hostNames: new Map(names),
    placeNames: new Map([
      ...shapes.neighbours.map(({ country }) => [country, model.book.name(country)] as const),
      ...shapes.lakes.map(({ id, name }) => [id, name] as const),
    ]),
  }
}
