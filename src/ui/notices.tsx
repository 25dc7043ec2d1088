import { LinkButton } from './link-button'

export interface Notice {
  readonly id: string
  readonly text: string
}

export interface NoticesProps {
  readonly notices: readonly Notice[]
  readonly dismissLabel: string
  readonly onDismiss: (id: string) => void
}

/** What the page has to say in passing. The region stands there even when it is empty, else new notices are not read. */
export function Notices({ notices, dismissLabel, onDismiss }: NoticesProps) {
  return (
    <div role="status" aria-live="polite" className="ui-notices">
      {notices.map((notice) => (
        <div key={notice.id} className="ui-notice">
          <p>{notice.text}</p>
          <LinkButton onClick={() => onDismiss(notice.id)}>{dismissLabel}</LinkButton>
        </div>
      ))}
    </div>
  )
}
