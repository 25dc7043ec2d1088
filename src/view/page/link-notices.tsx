import { useMemo, useState } from 'react'
import { text } from '../../i18n/text'
import type { LinkNotice } from '../../link/notice'
import { type Notice, Notices } from '../../ui/notices'
import { useSaid } from './said'

/** A notice of the link as a sentence. What the link said is text and nothing else. */
export function noticeSentence(notice: LinkNotice): string {
  return text.link[notice.why](notice.key, notice.given, notice.shown || text.link.nothing)
}

/** What the page has to say in passing: parts of the link that were not understood, what was copied or saved. */
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
  const shown = all.filter((notice) => !dismissed.has(notice.id))
  return (
    <Notices
      notices={said ? [...shown, { id: said.id, text: said.text }] : shown}
      dismissLabel={text.link.dismiss}
      onDismiss={(id) => {
        if (said?.id === id) said.clear()
        else setDismissed(new Set([...dismissed, id]))
      }}
    />
  )
}
