import { Button } from './button'

export interface ErrorPanelProps {
  /** What failed, in a sentence. */
  readonly message: string
  /** The technical part, in small letters. */
  readonly detail?: string
  readonly retryLabel: string
  readonly onRetry: () => void
}

export function ErrorPanel({ message, detail, retryLabel, onRetry }: ErrorPanelProps) {
  return (
    <div role="alert" className="ui-panel ui-error">
      <p className="ui-panel-title">{message}</p>
      {detail !== undefined && <p className="ui-panel-detail">{detail}</p>}
      <Button variant="accent" onClick={onRetry}>
        {retryLabel}
      </Button>
    </div>
  )
}
