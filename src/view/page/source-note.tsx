import type { SourceUse } from '../../derive/source-line'
import { typographic } from '../../i18n/names'
import { formatSpan } from '../../i18n/number'
import { text } from '../../i18n/text'

/** Groups named in full; further ones are counted. */
const NAMED = 3

export interface SourceNoteProps {
  readonly sources: readonly SourceUse[]
  /** The one caveat or break that matters, with its bold lead word; null for none. */
  readonly caveat: { readonly lead: string; readonly text: string } | null
  readonly version: string
  readonly link: string
  readonly borders: boolean
}

/** The last lines under a chart: sources, the caveat that matters, data version and short link. */
export function SourceNote({ sources, caveat, version, link, borders }: SourceNoteProps) {
  const named = sources.slice(0, NAMED)
  const more = sources.length - named.length
  return (
    <div className="page-source">
      <div className="page-source-text">
        {named.length > 0 && (
          <p>
            <b>{named.length === 1 ? text.source.source : text.source.sources}</b>{' '}
            {named.map((use, index) => (
              <span key={use.group}>
                {index > 0 && '; '}
                <SourceName use={use} several={sources.length > 1} />
              </span>
            ))}
            {more > 0 && text.source.more(more)}. {borders && <Borders />}
          </p>
        )}
        {caveat && (
          <p>
            <b>{caveat.lead}</b> {typographic(caveat.text)}
          </p>
        )}
        {borders && named.length === 0 && (
          <p>
            <Borders />
          </p>
        )}
      </div>
      <div className="page-source-version">
        <p>{version}</p>
        <p className="page-source-link">{link}</p>
      </div>
    </div>
  )
}

/** The policy in a sentence, and the page that tells it. */
function Borders() {
  return (
    <>
      {text.frame.borders} <a href="./borders.html">{text.frame.bordersLink}</a>
    </>
  )
}

/** The one source with its title; of several the publishers and years: the rest stands in the table. */
function SourceName({ use, several }: { readonly use: SourceUse; readonly several: boolean }) {
  const publisher = use.publishers[0] ?? ''
  const others = use.publishers.length - 1
  const title = typographic(use.title)
  const remarks = several
    ? [formatSpan(use.from, use.to)]
    : [...(use.copy ? [text.source.copy] : []), ...(use.derived ? [text.source.derived] : [])]
  return (
    <>
      {!several && `${publisher}, `}
      {/^https?:/.test(use.url) ? (
        <a href={use.url} rel="noreferrer noopener" title={several ? title : undefined}>
          {several ? publisher : title}
        </a>
      ) : several ? (
        publisher
      ) : (
        title
      )}
      {others > 0 && text.source.andOthers(others)}
      {remarks.length > 0 && ` (${remarks.join(', ')})`}
    </>
  )
}
