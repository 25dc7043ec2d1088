import type { Loaded } from '../../dataset/use-data'
import { text } from '../../i18n/text'
import { useLink } from '../../link/link-provider'
import { ErrorPanel } from '../../ui/error-panel'
import { LoadingBox } from '../../ui/loading-box'
import { LinkNotices } from './link-notices'
import { ViewPage } from './view-page'

/** Room that the chart will take, so that nothing jumps. */
const CHART_HEIGHT = 560

/** The page while its figures load, and when they failed to: the frame stands, the chart's place is kept. */
export function ChartOrState({ loaded }: { readonly loaded: Exclude<Loaded<unknown>, { status: 'ready' }> }) {
  const { notices } = useLink()
  return (
    <ViewPage
      title=""
      subtitle=""
      sentence=""
      filters={[]}
      state=""
      onReset={null}
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
            onRetry={loaded.retry}
          />
        )
      }
      source={null}
      table={null}
      complete={loaded.status === 'error'}
    />
  )
}
