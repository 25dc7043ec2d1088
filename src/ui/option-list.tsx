import { useEffect, useRef } from 'react'
import type { Option, OptionGroup } from './option'
import { Swatch } from './swatch'

export interface OptionListProps<V extends string | number> {
  readonly id: string
  readonly label: string
  readonly groups: readonly OptionGroup<V>[]
  readonly multiple: boolean
  readonly isChosen: (value: V) => boolean
  /** Place of the option under the hand, counted over all groups; -1: none. */
  readonly active: number
  readonly onActive: (place: number) => void
  readonly onPick: (option: Option<V>) => void
}

export function optionId(listId: string, place: number): string {
  return `${listId}-${place}`
}

/** The rows of a popup list. The focus stays on the control, which names the active row by `aria-activedescendant`. */
export function OptionList<V extends string | number>(props: OptionListProps<V>) {
  const { id, label, groups, multiple, active } = props
  const list = useRef<HTMLDivElement>(null)

  // The active row is kept in sight, as far as its list scrolls.
  useEffect(() => {
    if (active >= 0) document.getElementById(optionId(id, active))?.scrollIntoView({ block: 'nearest' })
  }, [id, active])

  let place = 0
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={label}
      aria-multiselectable={multiple || undefined}
      className="ui-list"
      tabIndex={-1}
      // A press must not take the focus from the control.
      onMouseDown={(event) => event.preventDefault()}
    >
      {groups.map((group) => {
        const from = place
        place += group.options.length
        const rows = group.options.map((option, n) => (
          <Row key={option.value} {...props} option={option} place={from + n} />
        ))
        if (group.heading === undefined) return rows
        return (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand inside a listbox
          <div key={`${group.heading}-${from}`} role="group" aria-label={group.heading}>
            <div className="ui-list-heading" aria-hidden="true">
              {group.heading}
            </div>
            {rows}
          </div>
        )
      })}
    </div>
  )
}

interface RowProps<V extends string | number> extends OptionListProps<V> {
  readonly option: Option<V>
  readonly place: number
}

function Row<V extends string | number>(props: RowProps<V>) {
  const { option, place, id, active, multiple, onActive, onPick, isChosen } = props
  const side = option.reason ?? option.hint
  const chosen = isChosen(option.value)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the control that keeps the focus
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays on the control, see above
    <div
      id={optionId(id, place)}
      role="option"
      aria-selected={chosen}
      aria-disabled={option.reason === undefined ? undefined : true}
      className={`ui-option${place === active ? ' ui-option-active' : ''}`}
      onPointerMove={() => place !== active && onActive(place)}
      onClick={() => option.reason === undefined && onPick(option)}
    >
      {multiple && (
        <span className="ui-option-tick" aria-hidden="true">
          {chosen ? '✓' : ''}
        </span>
      )}
      {option.swatch !== undefined && <Swatch color={option.swatch} />}
      <span className="ui-option-label">{option.label}</span>
      {side !== undefined && <span className="ui-option-hint">{side}</span>}
    </div>
  )
}
