import { type Loaded, useCatalog } from '../../dataset/use-data'
import { text } from '../../i18n/text'
import { useLink } from '../../link/link-provider'
import type { Time } from '../../model/selection'
import { ErrorPanel } from '../../ui/error-panel'
import type { FilterItem } from '../../ui/filter-bar'
import { LoadingBox } from '../../ui/loading-box'
import { FilterFrame } from './filter-frame'
import { LinkNotices } from './link-notices'
import { IndicatorPicker } from './pickers'
import { notReady } from './ready'
import { ViewPage } from './view-page'

/** Room that the chart will take, so that nothing jumps. */
const CHART_HEIGHT = 560
const NEWEST: Time = { kind: 'year', year: 'latest' }
const ALL_YEARS: Time = { kind: 'span', from: 'earliest', to: 'latest' }

/** What can be chosen while there are no figures: another indicator, where these do not come. */
function useIndicatorFilter(): readonly FilterItem[] {
  const catalog = useCatalog()
  const { selection, set } = useLink()
  if (catalog.status !== 'ready') return []
  const lines = selection.view === 'trends'
  return [
    {
      id: 'indicator',
      priority: 1,
      control: (
        <IndicatorPicker
          catalog={catalog.data}
          value={selection.indicator}
          fits={({ fit }) => (lines ? fit.line : fit.map)}
          onChange={(indicator) => set({ indicator, focus: [], time: lines ? ALL_YEARS : NEWEST }, 'push')}
        />
      ),
    },
  ]
}

/** The page while its figures load, and when they failed to: the frame stands, the chart's place is kept. */
export function ChartOrState({ loaded }: { readonly loaded: Exclude<Loaded<unknown>, { status: 'ready' }> }) {
  const { notices, selection } = useLink()
  const filters = useIndicatorFilter()
  const view = text.frame.views[selection.view]
  return (
    <ViewPage
      title={loaded.status === 'error' ? view : ''}
      titleUntilThen={view}
      subtitle=""
      sentence=""
      filters={<FilterFrame items={filters} state="" selection={null} />}
      filtered={filters.length > 0}
      strip={null}
      notices={<LinkNotices notices={notices} further={[]} />}
      actions={null}
      chart={
        loaded.status === 'loading' ? (
          <LoadingBox label={text.frame.loading} height={CHART_HEIGHT} />
        ) : (
          <ErrorPanel
            message={text.frame.failedTitle}
            detail={loaded.message}
            retryLabel={text.frame.tryAgain}
            onRetry={() => {
              notReady()
              loaded.retry()
            }}
          />
        )
      }
      source={null}
      table={null}
      complete={loaded.status === 'error'}
    />
  )
}
