import { LinkButton } from './link-button'

export interface Notice {
  readonly id: string
  readonly text: string
}

export interface NoticesProps {
  readonly notices: readonly Notice[]
  readonly dismissLabel: string
  readonly dismissAllLabel: string
  readonly onDismiss: (ids: readonly string[]) => void
}

/**
 * What the page has to say in passing, in a box of a few lines that scrolls when there is more. The region stands there
 * even when it is empty, else new notices are not read.
 */
export function Notices({ notices, dismissLabel, dismissAllLabel, onDismiss }: NoticesProps) {
  return (
    <div role="status" aria-live="polite" className="ui-notices">
      {notices.length > 0 && (
        <div className="ui-notices-box">
          {notices.map(({ id, text }) => (
            <div key={id} className="ui-notice">
              <p>{text}</p>
              <LinkButton onClick={() => onDismiss([id])}>{dismissLabel}</LinkButton>
            </div>
          ))}
        </div>
      )}
      {notices.length > 1 && (
        <LinkButton className="ui-notices-all" onClick={() => onDismiss(notices.map(({ id }) => id))}>
          {dismissAllLabel}
        </LinkButton>
      )}
    </div>
  )
}
