import { useMemo, useState } from 'react'
import { text } from '../../i18n/text'
import type { LinkNotice } from '../../link/notice'
import { type Notice, Notices } from '../../ui/notices'
import { useSaid } from './said'

/** A notice of the link as a sentence. What the link said is text and nothing else. */
export function noticeSentence(notice: LinkNotice): string {
  return text.link[notice.why](notice.key, notice.given, notice.shown || text.link.nothing)
}

/**
 * What the page has to say: above the title the parts of the link that were not understood, until they are dismissed;
 * at the lower edge, where nothing moves for it, what was copied or saved.
 */
export function LinkNotices({
  notices,
  further,
}: {
  readonly notices: readonly LinkNotice[]
  readonly further: readonly string[]
}) {
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set())
  const said = useSaid()
  const all = useMemo<readonly Notice[]>(() => {
    const sentences = [...notices.map(noticeSentence), ...further]
    return [...new Set(sentences)].map((sentence) => ({ id: sentence, text: sentence }))
  }, [notices, further])
  return (
    <>
      <Notices
        notices={all.filter((notice) => !dismissed.has(notice.id))}
        dismissLabel={text.link.dismiss}
        dismissAllLabel={text.link.dismissAll}
        onDismiss={(ids) => setDismissed(new Set([...dismissed, ...ids]))}
      />
      <div role="status" aria-live="polite" className="page-said">
        {said && <p key={said.id}>{said.text}</p>}
      </div>
    </>
  )
}
