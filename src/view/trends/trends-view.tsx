import { useMemo } from 'react'
import { rowsOfTrends } from '../../derive/figure-rows'
import { titled } from '../../derive/titled'
import { trendsModel } from '../../derive/trends-model'
import { trendsWords } from '../../derive/trends-words'
import { HeldLink, useLink } from '../../link/link-provider'
import type { Catalog } from '../../model/catalog'
import type { Time } from '../../model/selection'
import { ChartOrState } from '../page/chart-or-state'
import { LinkNotices } from '../page/link-notices'
import { useChartPage } from '../page/use-chart-page'
import { useKept } from '../page/use-kept'
import { ViewPage } from '../page/view-page'
import { type TrendsData, useTrendsData } from './trends-data'
import { TrendsFilters } from './trends-filters'
import { TrendsSource } from './trends-source'
import { TrendsStage } from './trends-stage'
import { TrendsStrip } from './trends-strip'

/** *How has it changed?* Lines of one indicator by actor and host. */
export function TrendsView({ catalog }: { readonly catalog: Catalog }) {
  const { selection } = useLink()
  const loaded = useTrendsData(catalog, selection)
  const kept = useKept(loaded)
  if (kept === null) return loaded.status === 'ready' ? null : <ChartOrState loaded={loaded} />
  return (
    <HeldLink link={kept.link}>
      <LoadedTrends catalog={catalog} data={kept.data} busy={kept.busy} />
    </HeldLink>
  )
}

interface LoadedTrendsProps {
  readonly catalog: Catalog
  readonly data: TrendsData
  /** What the link asks for now is still loading. */
  readonly busy: boolean
}

function LoadedTrends({ catalog, data, busy }: LoadedTrendsProps) {
  const { selection } = useLink()
  const model = useMemo(
    () => trendsModel(catalog, data.indicator, data.population, selection),
    [catalog, data, selection],
  )
  const words = useMemo(() => titled(trendsWords(model, selection), selection.title), [model, selection])
  const rows = useMemo(() => rowsOfTrends(model.figures, model.trends), [model])
  const time = useMemo<Time | null>(
    () => model.span && { kind: 'span', from: model.span.from, to: model.span.to },
    [model.span],
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
  return (
    <ViewPage
      title={words.title}
      subtitle={words.subtitle}
      sentence={words.sentence}
      filters={<TrendsFilters catalog={catalog} data={data} />}
      filtered
      waiting={busy}
      strip={<TrendsStrip model={model} rows={rows} />}
      notices={<LinkNotices notices={page.notices} further={page.further} />}
      actions={page.actions}
      chart={<TrendsStage catalog={catalog} data={data} />}
      source={<TrendsSource model={model} rows={rows} version={page.version} link={page.shortLink} />}
      table={page.table}
      complete={!busy}
    />
  )
}
