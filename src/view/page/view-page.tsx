import { type ReactNode, useEffect } from 'react'
import { text } from '../../i18n/text'
import { useLink } from '../../link/link-provider'
import { usePhone } from '../../ui/use-media-query'
import { WaitingNote } from '../../ui/waiting-note'
import { useKeptFocus } from './kept-focus'
import { PageStrip } from './page-strip'
import { useReady } from './ready'

export interface ViewPageProps {
  /** A question; heading, figure and document are named by it. Empty while the figures load. */
  readonly title: string
  /** Stands in for the title while there is none, for those who do not see the page. */
  readonly titleUntilThen?: string
  readonly subtitle: string
  readonly sentence: string
  readonly filters: ReactNode
  /** The page has its filters, and not only the one that is there while figures load. */
  readonly filtered: boolean
  readonly strip: ReactNode
  readonly notices: ReactNode
  readonly actions: ReactNode
  readonly chart: ReactNode
  readonly source: ReactNode
  readonly table: ReactNode
  /** What is shown is the look before the one that loads. */
  readonly waiting?: boolean
  /** Everything that the view needs has loaded. */
  readonly complete: boolean
}

export const TITLE_ID = 'view-title'
export const MAIN_ID = 'main'

/** The frame of every view: filters, freshness, title as a question, chart, source, table. */
export function ViewPage(props: ViewPageProps) {
  const { title, complete } = props
  const { selection, href } = useLink()
  const phone = usePhone()
  useReady(complete)
  useKeptFocus(props.filtered)
  useEffect(() => {
    if (title) document.title = `${title} – ${text.frame.name}`
  }, [title])
  // A telephone shows the chart first; whoever walks with the Tab key meets all in the order that is seen.
  const actions = <div className="page-actions">{props.actions}</div>
  const sentence = <p className="page-sentence">{props.sentence}</p>
  return (
    <>
      {selection.embed ? <WayBack href={href({ embed: false })} /> : props.filters}
      <main id={MAIN_ID} className="page" tabIndex={-1} aria-busy={!complete || undefined}>
        <PageStrip>{props.strip}</PageStrip>
        {props.notices}
        <div className="page-head">
          <h1 id={TITLE_ID}>{title || <span className="ui-unseen">{props.titleUntilThen}</span>}</h1>
          {!phone && actions}
        </div>
        <p className="page-subtitle">{props.subtitle ? `${props.subtitle}.` : ''}</p>
        {!phone && sentence}
        <div className="page-chart">
          {props.waiting && <WaitingNote label={text.frame.loading} />}
          {props.chart}
        </div>
        {phone && actions}
        {phone && sentence}
        {props.source}
        {props.table}
      </main>
    </>
  )
}

/** Inside another page there is no frame, but a way to the whole. */
function WayBack({ href }: { readonly href: string }) {
  return (
    <p className="page-back">
      <a href={href} target="_blank" rel="noopener">
        {text.frame.name}
      </a>
    </p>
  )
}
