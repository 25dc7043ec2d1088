import { Button } from './button'

export interface PlayButtonProps {
  readonly playing: boolean
  /** The words, e.g. "Play" and "Pause"; the word shown is the button's name. */
  readonly labels: { readonly play: string; readonly pause: string }
  readonly onToggle: () => void
  readonly disabled?: boolean
}

export function PlayButton({ playing, labels, onToggle, disabled }: PlayButtonProps) {
  return (
    <Button variant="accent" className="ui-play" disabled={disabled} onClick={onToggle}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <path d={playing ? 'M1 0h3.5v12H1zM7.5 0H11v12H7.5z' : 'M1 0l10.5 6L1 12z'} fill="currentColor" />
      </svg>
      {playing ? labels.pause : labels.play}
    </Button>
  )
}
