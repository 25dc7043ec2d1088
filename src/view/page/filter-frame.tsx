import { text } from '../../i18n/text'
import { defaultsFor } from '../../link/defaults'
import { usePromptLink } from '../../link/link-provider'
import type { Selection } from '../../model/selection'
import { FilterBar, type FilterItem } from '../../ui/filter-bar'
import { LinkButton } from '../../ui/link-button'

export interface FilterFrameProps {
  readonly items: readonly FilterItem[]
  /** The choice in words, for telephones. */
  readonly state: string
  /** null: there is nothing yet to reset. */
  readonly selection: Selection | null
}

/** The filter bar of every view, with the way back to the view's defaults. */
export function FilterFrame({ items, state, selection }: FilterFrameProps) {
  const { set, href } = usePromptLink()
  const defaults = selection && { ...defaultsFor(selection.view), view: selection.view }
  const untouched = defaults === null || href({}) === href(defaults)
  return (
    <FilterBar
      labels={{ filters: text.frame.filters, more: text.frame.moreFilters, close: text.frame.close }}
      items={items}
      state={state}
      end={
        <LinkButton
          disabled={untouched}
          onClick={() => {
            if (selection && defaults) set({ ...defaults, indicator: selection.indicator }, 'push')
          }}
        >
          {text.frame.reset}
        </LinkButton>
      }
    />
  )
}
