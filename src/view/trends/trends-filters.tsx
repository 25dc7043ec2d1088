import { type TrendsModel, trendsModel } from '../../derive/trends-model'
import { typographic } from '../../i18n/names'
import { formatSpan } from '../../i18n/number'
import { text } from '../../i18n/text'
import { type Link, usePromptLink } from '../../link/link-provider'
import type { Catalog } from '../../model/catalog'
import { groupId } from '../../model/ids'
import type { IndicatorBrief } from '../../model/indicator'
import { FACETS, type Selection } from '../../model/selection'
import { Field } from '../../ui/field'
import type { FilterItem } from '../../ui/filter-bar'
import { Segments } from '../../ui/segments'
import { Select } from '../../ui/select'
import { ToggleChip } from '../../ui/toggle-chip'
import { FilterFrame } from '../page/filter-frame'
import {
  ActorChips,
  HostPicker,
  hasOtherActors,
  IndicatorPicker,
  OtherActorsPicker,
  placesInWords,
} from '../page/pickers'
import { usePromptSelection } from '../page/use-live-selection'
import type { TrendsData } from './trends-data'

const words = text.frame
const fitsLine = (indicator: IndicatorBrief) => indicator.fit.line
const BY_RULE = ''

export interface TrendsFiltersProps {
  readonly catalog: Catalog
  readonly data: TrendsData
}

/** The filter bar of the chart of lines. */
export function TrendsFilters({ catalog, data }: TrendsFiltersProps) {
  const { set } = usePromptLink()
  const selection = usePromptSelection()
  const model = trendsModel(catalog, data.indicator, data.population, selection)
  return (
    <FilterFrame
      items={trendsFilters(catalog, model, selection, set)}
      state={text.trends.state(
        typographic(data.indicator.indicator.shortLabel),
        placesInWords(selection.hosts, model.book),
        model.span ? formatSpan(model.span.from, model.span.to) : '',
      )}
      selection={selection}
    />
  )
}

/** The controls of the chart of lines, the most needed first. */
function trendsFilters(
  catalog: Catalog,
  model: TrendsModel,
  selection: Selection,
  set: Link['set'],
): readonly FilterItem[] {
  const { data } = model.figures
  const items: FilterItem[] = [
    {
      id: 'indicator',
      priority: 1,
      control: (
        <IndicatorPicker
          catalog={catalog}
          value={selection.indicator}
          fits={fitsLine}
          onChange={(indicator) =>
            set({ indicator, focus: [], time: { kind: 'span', from: 'earliest', to: 'latest' } }, 'push')
          }
        />
      ),
    },
  ]
  if (!model.nation) {
    items.push({
      id: 'actors',
      priority: 2,
      control: (
        <ActorChips
          book={model.book}
          available={data.actors}
          actors={selection.actors}
          onChange={(actors) => set({ actors }, 'push')}
        />
      ),
    })
  }
  items.push({
    id: 'hosts',
    priority: 3,
    control: (
      <HostPicker
        label={model.nation ? words.controls.nations : words.controls.hosts}
        book={model.book}
        available={data.hosts}
        places={selection.hosts}
        onChange={(hosts) => set({ hosts }, 'push')}
      />
    ),
  })
  if (!model.nation && hasOtherActors(data.actors)) {
    items.push({
      id: 'other-actors',
      priority: 5.5,
      beside: 'actors',
      control: (
        <OtherActorsPicker
          book={model.book}
          available={data.actors}
          actors={selection.actors}
          onChange={(actors) => set({ actors }, 'push')}
        />
      ),
    })
  }
  return [...items, ...shapeFilters(model, selection, set), ...comparisonFilters(model, selection, set)]
}

/** How the lines are laid out: facets, measure, scale. */
function shapeFilters(model: TrendsModel, selection: Selection, set: Link['set']): readonly FilterItem[] {
  const items: FilterItem[] = []
  if (model.lines > 1) {
    const facets = FACETS.filter((facet) => !(model.nation && facet === 'actor'))
    items.push({
      id: 'facet',
      priority: 4,
      control: (
        <Field label={words.controls.facet} word="form">
          <Segments
            label={words.controls.facet}
            value={model.facet}
            options={facets.map((facet) => ({ value: facet, label: words.facets[facet] }))}
            onChange={(facet) => set({ facet }, 'push')}
          />
        </Field>
      ),
    })
  }
  if (model.measures.length > 1) {
    items.push({
      id: 'measure',
      priority: 5,
      control: (
        <Field label={words.controls.measure}>
          <Select
            label={words.controls.measure}
            value={model.measure}
            groups={[
              {
                options: model.measures.map((measure) => ({
                  value: measure,
                  label: text.words.measures[measure],
                })),
              },
            ]}
            onChange={(measure) => set({ measure }, 'push')}
          />
        </Field>
      ),
    })
  }
  items.push({
    id: 'scale',
    priority: 6,
    control: (
      <Field label={words.controls.scale}>
        <Segments
          label={words.controls.scale}
          value={selection.scale}
          options={(['linear', 'log'] as const).map((scale) => ({
            value: scale,
            label: words.scales[scale],
          }))}
          onChange={(scale) => set({ scale }, 'push')}
        />
      </Field>
    ),
  })
  return items
}

/** What is drawn beside the lines, and which sources they come from. */
function comparisonFilters(
  model: TrendsModel,
  selection: Selection,
  set: Link['set'],
): readonly FilterItem[] {
  const { groups, sources } = model.figures.data
  const items: FilterItem[] = [
    {
      id: 'events',
      priority: 7,
      control: (
        <ToggleChip
          label={words.controls.events}
          pressed={selection.events}
          onToggle={() => set({ events: !selection.events }, 'push')}
        />
      ),
    },
  ]
  if (sources.length > 1) {
    items.push({
      id: 'rivals',
      priority: 8,
      control: (
        <ToggleChip
          label={words.controls.rivals}
          pressed={selection.rivals}
          onToggle={() => set({ rivals: !selection.rivals }, 'push')}
        />
      ),
    })
  }
  if (groups.length > 1) {
    items.push({
      id: 'like',
      priority: 9,
      control: (
        <ToggleChip
          label={words.controls.like}
          pressed={selection.like}
          onToggle={() => set({ like: !selection.like }, 'push')}
        />
      ),
    })
    items.push({
      id: 'source',
      priority: 10,
      control: (
        <Field label={words.controls.source}>
          <Select<string>
            label={words.controls.source}
            value={selection.source ?? BY_RULE}
            groups={[
              { options: [{ value: BY_RULE, label: words.sourceByRule }] },
              { options: groups.map((group) => ({ value: group.id, label: typographic(group.label) })) },
            ]}
            onChange={(source) => set({ source: source === BY_RULE ? null : groupId(source) }, 'push')}
          />
        </Field>
      ),
    })
  }
  return items
}
