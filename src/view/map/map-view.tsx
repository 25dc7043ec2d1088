import { useCallback, useMemo, useState } from 'react'
import { rowsOfLeads, rowsOfMap } from '../../derive/figure-rows'
import { mapModel } from '../../derive/map-model'
import { mapWords } from '../../derive/map-words'
import { titled } from '../../derive/titled'
import { HeldLink, useLink } from '../../link/link-provider'
import type { Catalog } from '../../model/catalog'
import type { HostId } from '../../model/ids'
import type { IndicatorData } from '../../model/indicator-data'
import type { Time } from '../../model/selection'
import { useHotkeys } from '../../ui/use-hotkeys'
import { ChartOrState } from '../page/chart-or-state'
import { setHovered } from '../page/hovered'
import { LinkNotices } from '../page/link-notices'
import { useChartPage } from '../page/use-chart-page'
import { useKept } from '../page/use-kept'
import { ViewPage } from '../page/view-page'
import { useMapData } from './map-data'
import { MapFilters } from './map-filters'
import { MapSource } from './map-source'
import { MapStage } from './map-stage'
import { MapStrip } from './map-strip'

/** *Where is it strongest?* A choropleth of one indicator in one year, or who leads. */
export function MapView({ catalog }: { readonly catalog: Catalog }) {
  const { selection, parsed } = useLink()
  const loaded = useMapData(catalog, selection, parsed.view === 'overview')
  const kept = useKept(loaded)
  if (kept === null) return loaded.status === 'ready' ? null : <ChartOrState loaded={loaded} />
  return (
    <HeldLink link={kept.link}>
      <LoadedMap
        catalog={catalog}
        data={kept.data.indicator}
        population={kept.data.population}
        shapes={kept.data.shapes}
        busy={kept.busy}
      />
    </HeldLink>
  )
}

interface LoadedMapProps {
  readonly catalog: Catalog
  readonly data: IndicatorData
  /** Only for figures per head. */
  readonly population: IndicatorData | null
  readonly shapes: Parameters<typeof MapStage>[0]['shapes']
  /** What the link asks for now is still loading. */
  readonly busy: boolean
}

function LoadedMap({ catalog, data, population, shapes, busy }: LoadedMapProps) {
  const { selection, set } = useLink()
  const model = useMemo(
    () => mapModel(catalog, data, population, selection),
    [catalog, data, population, selection],
  )
  const words = useMemo(
    () => titled(mapWords(model, selection.region), selection.title),
    [model, selection.region, selection.title],
  )
  const rows = useMemo(() => {
    if (model.year === null) return []
    return model.leads
      ? rowsOfLeads(model.figures, model.leads, model.chosen, model.year)
      : rowsOfMap(model.figures, model.map, model.actor, model.chosen, model.year)
  }, [model])
  const time = useMemo<Time | null>(
    () => (model.year === null ? null : { kind: 'year', year: model.year }),
    [model.year],
  )
  const page = useChartPage({
    catalog,
    figures: model.figures,
    book: model.book,
    measure: model.measure,
    words,
    rows,
    time,
  })
  const [touched, setTouched] = useState<HostId | null>(null)
  const pin = useCallback(
    (host: HostId) =>
      set(
        ({ pins }) => ({
          pins: pins.includes(host) ? pins.filter((other) => other !== host) : [...pins, host].slice(-2),
        }),
        'push',
      ),
    [set],
  )
  const letGo = useCallback(() => {
    setTouched(null)
    setHovered(null)
  }, [])
  useHotkeys({ Escape: letGo })
  return (
    <ViewPage
      title={words.title}
      subtitle={words.subtitle}
      sentence={words.sentence}
      filters={<MapFilters catalog={catalog} data={data} population={population} />}
      filtered
      waiting={busy}
      strip={<MapStrip model={model} rows={rows} />}
      notices={<LinkNotices notices={page.notices} further={page.further} />}
      actions={page.actions}
      chart={
        <MapStage
          catalog={catalog}
          data={data}
          population={population}
          calm={model}
          shapes={shapes}
          words={words}
          touched={touched}
          onTouch={setTouched}
          onPin={pin}
          addFigure={page.addFigure}
        />
      }
      source={<MapSource model={model} rows={rows} version={page.version} link={page.shortLink} />}
      table={page.table}
      complete={!busy}
    />
  )
}
