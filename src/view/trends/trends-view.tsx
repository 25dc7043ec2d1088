import { useCallback, useMemo, useState } from 'react'
import { LineChart } from '../../chart/lines/line-chart'
import { preferredHeight } from '../../chart/lines/panel-grid'
import type { LineHover } from '../../chart/lines/picture'
import { rowsOfTrends } from '../../derive/figure-rows'
import { titled } from '../../derive/titled'
import { trendsModel } from '../../derive/trends-model'
import { trendsWords } from '../../derive/trends-words'
import { typographic } from '../../i18n/names'
import { formatSpan } from '../../i18n/number'
import { text } from '../../i18n/text'
import { HeldLink, useLink } from '../../link/link-provider'
import type { Catalog } from '../../model/catalog'
import { actorId, hostId, NO_ACTOR } from '../../model/ids'
import type { Time } from '../../model/selection'
import { useElementSize } from '../../ui/use-element-size'
import { ChartOrState } from '../page/chart-or-state'
import { EmptyChoice } from '../page/empty-choice'
import { LinkNotices } from '../page/link-notices'
import { placesInWords } from '../page/pickers'
import { useChartPage } from '../page/use-chart-page'
import { useKept } from '../page/use-kept'
import { TITLE_ID, ViewPage } from '../page/view-page'
import { linePicture } from './line-picture'
import { LineTooltip } from './line-tooltip'
import { lineId } from './lines'
import { SpanControl } from './span-control'
import { type TrendsData, useTrendsData } from './trends-data'
import { useTrendsFilters } from './trends-filters'
import { TrendsSource } from './trends-source'
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
  const { selection, set } = useLink()
  const model = useMemo(
    () => trendsModel(catalog, data.indicator, data.population, selection),
    [catalog, data, selection],
  )
  const words = useMemo(() => titled(trendsWords(model, selection), selection.title), [model, selection])
  const rows = useMemo(() => rowsOfTrends(model.figures, model.trends), [model])
  const picture = useMemo(
    () => linePicture(model, words, data.events, selection),
    [model, words, data.events, selection],
  )
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
  const filters = useTrendsFilters(catalog, model)
  return (
    <ViewPage
      title={words.title}
      subtitle={words.subtitle}
      sentence={words.sentence}
      filters={filters}
      state={text.trends.state(
        typographic(data.indicator.indicator.shortLabel),
        placesInWords(selection.hosts, model.book),
        model.span ? formatSpan(model.span.from, model.span.to) : '',
      )}
      onReset={page.reset}
      strip={<TrendsStrip model={model} rows={rows} />}
      notices={<LinkNotices notices={page.notices} further={page.further} />}
      actions={page.actions}
      chart={
        <>
          {model.empty ? (
            <EmptyChoice
              figures={model.figures}
              book={model.book}
              actors={model.actors}
              hosts={model.hosts}
              year={null}
              view="trends"
            />
          ) : (
            <LineStage model={model} picture={picture} />
          )}
          {model.span && (
            <SpanControl
              coverage={model.coverage}
              from={model.span.from}
              to={model.span.to}
              onTime={(next) => set({ time: next }, 'replace')}
            />
          )}
        </>
      }
      source={<TrendsSource model={model} rows={rows} version={page.version} link={page.shortLink} />}
      table={page.table}
      complete={!busy}
    />
  )
}

interface LineStageProps {
  readonly model: ReturnType<typeof trendsModel>
  readonly picture: ReturnType<typeof linePicture>
}

/** The chart in its box, with the tooltip of the year under the pointer. */
function LineStage({ model, picture }: LineStageProps) {
  const { selection, set } = useLink()
  const [box, size] = useElementSize<HTMLElement>()
  const [hover, setHover] = useState<LineHover | null>(null)
  const pick = useCallback(
    (id: string) => {
      const focused = selection.focus.some((focus) => lineId(focus) === id)
      const [actor, host] = id.includes('-') ? id.split('-') : [NO_ACTOR, id]
      const others = selection.focus.filter((focus) => lineId(focus) !== id)
      set(
        { focus: focused ? others : [...others, { actor: actorId(actor ?? ''), host: hostId(host ?? '') }] },
        'push',
      )
    },
    [selection.focus, set],
  )
  const tall = size && picture.panels.length > 1 ? preferredHeight(picture, size.width) : 0
  return (
    <div className="line-stage">
      <figure
        ref={box}
        className="line-figure"
        aria-labelledby={TITLE_ID}
        style={tall > 0 ? { minHeight: tall } : undefined}
      >
        {size && (
          <LineChart
            picture={picture}
            width={size.width}
            height={size.height}
            hovered={hover?.line ?? null}
            onHover={setHover}
            onPick={pick}
          />
        )}
      </figure>
      {hover && size && <LineTooltip model={model} picture={picture} hover={hover} size={size} />}
    </div>
  )
}
