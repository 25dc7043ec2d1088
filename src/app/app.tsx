import { useEffect, useMemo } from 'react'
import { useCatalog } from '../dataset/use-data'
import { text } from '../i18n/text'
import { watchForeignChanges } from '../link/address'
import { LinkProvider, useLink } from '../link/link-provider'
import type { Catalog } from '../model/catalog'
import type { Vocabulary } from '../model/selection'
import { ErrorBoundary } from '../ui/error-boundary'
import { ErrorPanel } from '../ui/error-panel'
import { LoadingBox } from '../ui/loading-box'
import { notReady, whenReady } from '../view/page/ready'
import { BottomBar, Header, StaticHeader } from './header'
import { loadView, useViewCode } from './view-code'
import { VIEWS, viewNamed } from './views'

const WAITING_HEIGHT = 640

/** The page: the catalog first, then the view that the address asks for. */
export function App() {
  const catalog = useCatalog()
  if (catalog.status === 'loading') {
    return (
      <>
        <StaticHeader />
        <div className="frame-bar" />
        <LoadingBox label={text.frame.loading} height={WAITING_HEIGHT} />
      </>
    )
  }
  if (catalog.status === 'error') {
    return (
      <>
        <StaticHeader />
        <main className="page">
          <ErrorPanel
            message={text.frame.failedTitle}
            detail={catalog.message}
            retryLabel={text.frame.tryAgain}
            onRetry={catalog.retry}
          />
        </main>
      </>
    )
  }
  return <Page catalog={catalog.data} />
}

function Page({ catalog }: { readonly catalog: Catalog }) {
  const vocabulary = useMemo<Vocabulary>(
    () => ({
      countries: new Set(catalog.countries.map((country) => country.id)),
      indicators: new Set(catalog.indicators.map((indicator) => indicator.id)),
      views: new Set(VIEWS.map((view) => view.id)),
    }),
    [catalog],
  )
  // The mark goes at once, before React has drawn what the new address shows.
  useEffect(() => watchForeignChanges(notReady), [])
  useEffect(() => whenReady(() => VIEWS.forEach(loadView)), [])
  return (
    <LinkProvider vocabulary={vocabulary}>
      <CurrentView catalog={catalog} />
    </LinkProvider>
  )
}

function CurrentView({ catalog }: { readonly catalog: Catalog }) {
  const { selection, href } = useLink()
  const code = useViewCode(viewNamed(selection.view))
  return (
    <>
      {!selection.embed && <Header views={VIEWS.map((view) => view.id)} />}
      <ErrorBoundary
        resetKey={href({})}
        fallback={(error, retry) => (
          <main className="page">
            <ErrorPanel
              message={text.frame.failedPage}
              detail={error.message}
              retryLabel={text.frame.tryAgain}
              onRetry={retry}
            />
          </main>
        )}
      >
        {code.status === 'ready' && <code.View catalog={catalog} />}
        {code.status === 'loading' && <LoadingBox label={text.frame.loading} height={WAITING_HEIGHT} />}
        {code.status === 'error' && (
          <main className="page">
            <ErrorPanel
              message={text.frame.failedPage}
              detail={code.message}
              retryLabel={text.frame.tryAgain}
              onRetry={code.retry}
            />
          </main>
        )}
      </ErrorBoundary>
      {!selection.embed && <BottomBar views={VIEWS.map((view) => view.id)} />}
    </>
  )
}
