import { Swatch } from './swatch'

export interface ToggleChipProps {
  readonly label: string
  readonly pressed: boolean
  readonly onToggle: () => void
  /** A CSS colour; shown only while the chip is on. */
  readonly swatch?: string
  readonly disabled?: boolean
  /** Why the chip is disabled, or what it adds. */
  readonly title?: string
}

/** A choice that is on or off. Off is dashed and without its swatch, so that colour is not the only sign. */
export function ToggleChip({ label, pressed, onToggle, swatch, disabled, title }: ToggleChipProps) {
  return (
    <button
      type="button"
      className="ui-chip"
      aria-pressed={pressed}
      disabled={disabled}
      title={title}
      onClick={onToggle}
    >
      {pressed && swatch !== undefined && <Swatch color={swatch} />}
      {label}
    </button>
  )
}
