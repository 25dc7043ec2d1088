import { ComboboxShell } from './combobox-shell'
import { flatOptions, type OptionGroup } from './option'

interface Common<V extends string | number> {
  /** Accessible name. */
  readonly label: string
  readonly groups: readonly OptionGroup<V>[]
  /** Said when the search finds nothing. */
  readonly emptyText: string
  readonly disabled?: boolean
}

export interface ComboboxProps<V extends string | number> extends Common<V> {
  readonly value: V | null
  readonly onChange: (value: V) => void
  /** Shown when the value is no option. */
  readonly placeholder?: string
}

/** A searchable list with one choice. */
export function Combobox<V extends string | number>({
  value,
  onChange,
  placeholder,
  ...common
}: ComboboxProps<V>) {
  const chosen = flatOptions(common.groups).find((option) => option.value === value)
  return (
    <ComboboxShell
      {...common}
      text={chosen?.label ?? placeholder ?? ''}
      swatch={chosen?.swatch}
      multiple={false}
      isChosen={(candidate) => candidate === value}
      onPick={(option) => option.value !== value && onChange(option.value)}
    />
  )
}

export interface MultiComboboxProps<V extends string | number> extends Common<V> {
  readonly values: readonly V[]
  /** The choice in words, e.g. "Central Asia" or "5 countries"; the caller knows the grammar. */
  readonly summary: string
  readonly onChange: (values: readonly V[]) => void
}

/** A searchable list with any number of choices; the list stays open while choosing. New choices come last. */
export function MultiCombobox<V extends string | number>(props: MultiComboboxProps<V>) {
  const { values, summary, onChange, ...common } = props
  const chosen = new Set(values)
  return (
    <ComboboxShell
      {...common}
      text={summary}
      multiple
      isChosen={(candidate) => chosen.has(candidate)}
      onPick={({ value }) =>
        onChange(chosen.has(value) ? values.filter((other) => other !== value) : [...values, value])
      }
    />
  )
}
