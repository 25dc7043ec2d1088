import type { MouseEvent } from 'react'

export interface Suggestion {
  readonly href: string
  readonly label: string
  /** What the reader would find there, e.g. "5 countries, 1995 to 2024". */
  readonly figures: string
}

export interface EmptyPanelProps {
  readonly title: string
  /** Why there is nothing to show. */
  readonly why: string
  readonly suggestions: readonly Suggestion[]
  /** For a page that moves without loading; the link stays a true link. */
  readonly onFollow?: (suggestion: Suggestion, event: MouseEvent<HTMLAnchorElement>) => void
}

/** A valid choice without figures: says why, and offers the nearest ones that have some. */
export function EmptyPanel({ title, why, suggestions, onFollow }: EmptyPanelProps) {
  return (
    <div className="ui-panel">
      <p className="ui-panel-title">{title}</p>
      <p>{why}</p>
      {suggestions.length > 0 && (
        <ul className="ui-suggestions">
          {suggestions.map((suggestion) => (
            <li key={suggestion.href}>
              <a
                className="ui-link"
                href={suggestion.href}
                onClick={(event) => onFollow?.(suggestion, event)}
              >
                {suggestion.label}
              </a>
              <span>{suggestion.figures}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
