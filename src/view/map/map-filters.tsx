import { type MapModel, mapModel } from '../../derive/map-model'
import { typographic } from '../../i18n/names'
import { text } from '../../i18n/text'
import { type Link, usePromptLink } from '../../link/link-provider'
import type { Catalog } from '../../model/catalog'
import { REGIONS } from '../../model/country'
import { groupId } from '../../model/ids'
import type { IndicatorBrief } from '../../model/indicator'
import type { IndicatorData } from '../../model/indicator-data'
import type { Measure, Selection } from '../../model/selection'
import { Field } from '../../ui/field'
import type { FilterItem } from '../../ui/filter-bar'
import { Segments } from '../../ui/segments'
import { Select } from '../../ui/select'
import { ToggleChip } from '../../ui/toggle-chip'
import { FilterFrame } from '../page/filter-frame'
import {
  ActorChips,
  ActorPicker,
  HostPicker,
  hasOtherActors,
  IndicatorPicker,
  OtherActorsPicker,
} from '../page/pickers'
import { usePromptSelection } from '../page/use-live-selection'

const words = text.frame
const fitsMap = (indicator: IndicatorBrief) => indicator.fit.map
const BY_RULE = ''
const CARRY_YEARS = [0, 1, 2, 3, 4, 5, 6]

export interface MapFiltersProps {
  readonly catalog: Catalog
  readonly data: IndicatorData
  readonly population: IndicatorData | null
}

/** The filter bar of the map. */
export function MapFilters({ catalog, data, population }: MapFiltersProps) {
  const { set } = usePromptLink()
  const selection = usePromptSelection()
  const model = mapModel(catalog, data, population, selection)
  const who = model.leads ? text.words.measures.leader : model.nation ? '' : model.book.label(model.actor)
  return (
    <FilterFrame
      items={mapFilters(catalog, model, selection, set)}
      state={text.frame.mapState(who, typographic(data.indicator.shortLabel), model.year)}
      selection={selection}
    />
  )
}

/** The controls of the map, the most needed first. */
function mapFilters(
  catalog: Catalog,
  model: MapModel,
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
          fits={fitsMap}
          onChange={(indicator) => set({ indicator, time: { kind: 'year', year: 'latest' } }, 'push')}
        />
      ),
    },
  ]
  if (!model.nation) {
    const props = {
      book: model.book,
      available: data.actors,
      actors: selection.actors,
      onChange: (actors: typeof selection.actors) => set({ actors }, 'push'),
    }
    items.push({
      id: 'actor',
      priority: 2,
      control:
        model.measure === 'leader' ? (
          <ActorChips {...props} />
        ) : (
          <ActorPicker {...props} drawn={model.actor} />
        ),
    })
    if (model.measure === 'leader' && hasOtherActors(data.actors)) {
      items.push({
        id: 'other-actors',
        priority: 5,
        beside: 'actor',
        control: <OtherActorsPicker {...props} />,
      })
    }
  }
  items.push({
    id: 'year',
    priority: 3,
    control: (
      <Field label={words.controls.year} word="roomy">
        <Select
          label={words.controls.year}
          value={model.year}
          placeholder={words.none}
          groups={[
            { options: yearsWithFigures(model).map((year) => ({ value: year, label: String(year) })) },
          ]}
          onChange={(year) => set({ time: { kind: 'year', year } }, 'push')}
        />
      </Field>
    ),
  })
  if (model.measures.length > 1) {
    items.push({
      id: 'measure',
      priority: 4,
      control: <MeasurePicker model={model} onChange={(measure) => set({ measure }, 'push')} />,
    })
  }
  items.push({
    id: 'region',
    priority: 3.5,
    control: (
      <Field label={words.controls.region} word="roomy">
        <Select
          label={words.controls.region}
          value={selection.region}
          groups={[{ options: REGIONS.map((region) => ({ value: region, label: words.regions[region] })) }]}
          onChange={(region) => set({ region }, 'push')}
        />
      </Field>
    ),
  })
  return [...items, ...furtherFilters(model, selection, set)]
}

interface MeasurePickerProps {
  readonly model: MapModel
  readonly onChange: (measure: Measure) => void
}

/** The measures side by side; in a list where the chips of all actors need the room. */
function MeasurePicker({ model, onChange }: MeasurePickerProps) {
  const label = words.controls.measure
  const options = model.measures.map((measure) => ({ value: measure, label: text.words.measures[measure] }))
  return (
    <Field label={label}>
      {model.leads ? (
        <Select label={label} value={model.measure} groups={[{ options }]} onChange={onChange} />
      ) : (
        <Segments label={label} value={model.measure} options={options} onChange={onChange} />
      )}
    </Field>
  )
}

function yearsWithFigures(model: MapModel): readonly number[] {
  return model.coverage.years.filter((_, index) => (model.coverage.counts[index] ?? 0) > 0).reverse()
}

function furtherFilters(model: MapModel, selection: Selection, set: Link['set']): readonly FilterItem[] {
  const { groups, hosts } = model.figures.data
  const items: FilterItem[] = [
    {
      id: 'hosts',
      priority: 6,
      control: (
        <HostPicker
          label={words.controls.hosts}
          book={model.book}
          available={hosts}
          places={selection.hosts}
          onChange={(places) => set({ hosts: places }, 'push')}
        />
      ),
    },
    {
      id: 'carry',
      priority: 7,
      control: (
        <Field label={words.controls.carry}>
          <Select
            label={words.controls.carry}
            value={selection.carry}
            groups={[
              { options: CARRY_YEARS.map((years) => ({ value: years, label: words.carryYears(years) })) },
            ]}
            onChange={(carry) => set({ carry }, 'push')}
          />
        </Field>
      ),
    },
  ]
  if (groups.length > 1) {
    const counted = new Map(model.map.groups.map((entry) => [entry.group, entry.hosts]))
    items.push({
      id: 'source',
      priority: 8,
      control: (
        <Field label={words.controls.source}>
          <Select<string>
            label={words.controls.source}
            value={selection.source ?? BY_RULE}
            groups={[
              { options: [{ value: BY_RULE, label: words.sourceByRule }] },
              {
                options: groups.map((group) => ({
                  value: group.id,
                  label: typographic(group.label),
                  keywords: group.id,
                  ...(counted.has(group.id) ? { hint: words.hostsCount(counted.get(group.id) ?? 0) } : {}),
                })),
              },
            ]}
            onChange={(source) => set({ source: source === BY_RULE ? null : groupId(source) }, 'push')}
          />
        </Field>
      ),
    })
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
  }
  return items
}
