import { type ReactNode, useCallback, useMemo } from 'react'
import type { CountryBook } from '../../derive/country-book'
import type { FigureRow } from '../../derive/figure-rows'
import type { Figures } from '../../derive/figures'
import type { ChartWords } from '../../derive/map-words'
import { typographic } from '../../i18n/names'
import { text } from '../../i18n/text'
import { useLink } from '../../link/link-provider'
import type { LinkNotice } from '../../link/notice'
import { writeShareLink } from '../../link/write-link'
import type { Catalog } from '../../model/catalog'
import type { ActorId, HostId } from '../../model/ids'
import type { Measure, Time } from '../../model/selection'
import { AddFigure } from './add-figure'
import { ChartActions } from './chart-actions'
import { chartFile } from './chart-file'
import { FigureTable } from './figure-table'
import type { RowContext } from './figure-words'

export interface ChartPageAsk {
  readonly catalog: Catalog
  readonly figures: Figures
  readonly book: CountryBook
  readonly measure: Measure
  readonly words: ChartWords
  readonly rows: readonly FigureRow[]
  /** The years shown, `latest` and `earliest` resolved; null where there are none. */
  readonly time: Time | null
}

/** A button that puts the shown figure of a pair into the reader's sheet; null where there is none. */
export type AddButton = (actor: ActorId, host: HostId) => ReactNode

export interface ChartPage {
  readonly addFigure: AddButton
  readonly actions: ReactNode
  readonly table: ReactNode
  readonly notices: readonly LinkNotice[]
  /** Sentences beside the link's own notices: a measure or source that the indicator cannot have, newer data. */
  readonly further: readonly string[]
  readonly version: string
  readonly shortLink: string
}

function spoken(time: Time): string {
  return time.kind === 'year' ? String(time.year) : `${time.from}-${time.to}`
}

/** What every view with a chart has in common: its actions, its table, and what it says in passing. */
export function useChartPage(ask: ChartPageAsk): ChartPage {
  const { catalog, figures, book, measure, words, rows, time } = ask
  const { selection, parsed, notices, set, href } = useLink()
  const { version } = catalog
  const { indicator, groups } = figures.data
  const context = useMemo<RowContext>(() => ({ figures, book, measure }), [figures, book, measure])
  const open = selection.chart === 'table'
  const shareLink = useCallback(() => {
    const fixed = { d: version.hash.slice(0, 8), time: time ?? selection.time }
    return `${location.origin}${location.pathname}${writeShareLink(selection, fixed)}`
  }, [selection, time, version])
  const toggle = useCallback(() => {
    set(({ chart }) => ({ chart: chart === 'table' ? null : 'table' }), 'replace')
    if (!open)
      requestAnimationFrame(() => document.getElementById('figures')?.scrollIntoView({ block: 'nearest' }))
  }, [open, set])

  const further = useMemo(() => {
    const asked = selection.measure
    const sentences: string[] = []
    if (asked !== measure) {
      sentences.push(
        text.link.measure(
          text.words.measures[asked],
          typographic(indicator.shortLabel),
          text.words.measures[measure],
        ),
      )
    }
    if (selection.source !== null && !groups.some((group) => group.id === selection.source))
      sentences.push(text.link.source(selection.source))
    if (parsed.d !== null && !version.hash.startsWith(parsed.d))
      sentences.push(text.frame.newerData(version.date))
    if (parsed.lang !== null && parsed.lang !== 'en') sentences.push(text.link.language)
    if (parsed.present) sentences.push(text.link.present)
    return sentences
  }, [selection.measure, selection.source, measure, indicator, groups, parsed, version])

  const addFigure = useCallback<AddButton>(
    (actor, host) => {
      const row = rows.find((candidate) => candidate.host === host && candidate.actor === actor)
      const words = text.frame.dataVersion(version.date)
      return row ? (
        <AddFigure row={row} context={context} link={shareLink()} version={words} words="full" />
      ) : null
    },
    [rows, context, shareLink, version],
  )

  return {
    addFigure,
    actions: (
      <ChartActions
        tableOpen={open}
        onTable={toggle}
        fileName={[indicator.id, measure, time ? spoken(time) : ''].filter(Boolean).join('_')}
        rows={rows.length}
        version={text.frame.dataVersion(version.date)}
        shareLink={shareLink}
        file={() =>
          chartFile(rows, context, {
            title: words.title,
            subtitle: words.subtitle,
            link: shareLink(),
            version,
          })
        }
      />
    ),
    table: open && (
      <FigureTable
        title={words.title}
        rows={rows}
        context={context}
        sort={selection.sort}
        onSort={(sort) => set({ sort }, 'replace')}
        link={shareLink()}
        version={text.frame.dataVersion(version.date)}
      />
    ),
    notices,
    further,
    version: text.frame.dataVersion(version.date),
    shortLink: href({ chart: null }).slice(0, 120) || '/',
  }
}
