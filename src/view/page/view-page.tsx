import { type ReactNode, useEffect } from 'react'
import { text } from '../../i18n/text'
import { FilterBar, type FilterItem } from '../../ui/filter-bar'
import { LinkButton } from '../../ui/link-button'
import { usePhone } from '../../ui/use-media-query'
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
  readonly filters: readonly FilterItem[]
  /** The choice in words, for telephones. */
  readonly state: string
  readonly onReset: (() => void) | null
  readonly strip: ReactNode
  readonly notices: ReactNode
  readonly actions: ReactNode
  readonly chart: ReactNode
  readonly source: ReactNode
  readonly table: ReactNode
  /** Everything that the view needs has loaded. */
  readonly complete: boolean
}

export const TITLE_ID = 'view-title'
export const MAIN_ID = 'main'

/** The frame of every view: filters, freshness, title as a question, chart, source, table. */
export function ViewPage(props: ViewPageProps) {
  const { title, onReset } = props
  const phone = usePhone()
  useReady(props.complete)
  useKeptFocus(props.filters.length > 0)
  useEffect(() => {
    if (title) document.title = `${title} – ${text.frame.name}`
  }, [title])
  // A telephone shows the chart first; whoever walks with the Tab key meets all in the order that is seen.
  const actions = <div className="page-actions">{props.actions}</div>
  const sentence = <p className="page-sentence">{props.sentence}</p>
  return (
    <>
      <FilterBar
        labels={{ filters: text.frame.filters, more: text.frame.moreFilters, close: text.frame.close }}
        items={props.filters}
        state={props.state}
        end={
          <LinkButton disabled={onReset === null} onClick={() => onReset?.()}>
            {text.frame.reset}
          </LinkButton>
        }
      />
      <main id={MAIN_ID} className="page" tabIndex={-1}>
        <PageStrip>{props.strip}</PageStrip>
        {props.notices}
        <div className="page-head">
          <h1 id={TITLE_ID}>{title || <span className="ui-unseen">{props.titleUntilThen}</span>}</h1>
          {!phone && actions}
        </div>
        <p className="page-subtitle">{props.subtitle ? `${props.subtitle}.` : ''}</p>
        {!phone && sentence}
        <div className="page-chart">{props.chart}</div>
        {phone && actions}
        {phone && sentence}
        {props.source}
        {props.table}
      </main>
    </>
  )
}
