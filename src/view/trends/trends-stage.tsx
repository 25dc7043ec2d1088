import { useCallback, useMemo, useState } from 'react'
import { LineChart } from '../../chart/lines/line-chart'
import { preferredHeight } from '../../chart/lines/panel-grid'
import type { LineHover } from '../../chart/lines/picture'
import { titled } from '../../derive/titled'
import { trendsModel } from '../../derive/trends-model'
import { trendsWords } from '../../derive/trends-words'
import { useLiveLink } from '../../link/link-provider'
import type { Catalog } from '../../model/catalog'
import { actorId, hostId, NO_ACTOR } from '../../model/ids'
import { useElementSize } from '../../ui/use-element-size'
import { EmptyChoice } from '../page/empty-choice'
import { useLiveSelection } from '../page/use-live-selection'
import { TITLE_ID } from '../page/view-page'
import { linePicture } from './line-picture'
import { LineTooltip } from './line-tooltip'
import { lineId } from './lines'
import { SpanControl } from './span-control'
import type { TrendsData } from './trends-data'

export interface TrendsStageProps {
  readonly catalog: Catalog
  readonly data: TrendsData
}

/** The chart of lines with the control of its years; ahead of the page around it while something is under the hand. */
export function TrendsStage({ catalog, data }: TrendsStageProps) {
  const { set } = useLiveLink()
  const selection = useLiveSelection()
  const model = useMemo(
    () => trendsModel(catalog, data.indicator, data.population, selection),
    [catalog, data, selection],
  )
  const picture = useMemo(() => {
    const words = titled(trendsWords(model, selection), selection.title)
    return linePicture(model, words, data.events, selection)
  }, [model, data.events, selection])
  return (
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
  )
}

interface LineStageProps {
  readonly model: ReturnType<typeof trendsModel>
  readonly picture: ReturnType<typeof linePicture>
}

/** The chart in its box, with the tooltip of the year under the pointer. */
function LineStage({ model, picture }: LineStageProps) {
  const { selection, set } = useLiveLink()
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
