import type { MapFill, MapMark } from '../../chart/map/picture'
import {
  classCount,
  classOf,
  DID_NOT_VOTE,
  DIVERGING_STEPS,
  divergingStep,
  rampOf,
} from '../../derive/classes'
import type { MapModel } from '../../derive/map-model'
import { leadInWords, markName } from '../../derive/map-words'
import { measureUnit, writeFigure } from '../../derive/units'
import { formatNumber } from '../../i18n/number'
import { text } from '../../i18n/text'
import type { HostId, Year } from '../../model/ids'
import type { ShapeSet } from '../../model/shapes'

/** The colour of a value: its class on the actor's ramp, the diverging scale, or its named class. */
export function fillOfValue(model: MapModel, value: number): MapFill {
  const { indicator } = model.figures.data
  if (indicator.unitKind === 'category' && model.measure === 'value') return fillOfNamed(model, value)
  if (!model.breaks) return { kind: 'missing' }
  return fillOfClass(model, classOf(value, model.breaks))
}

/**
 * Named classes from the highest code down, so that "yes" has the first colour. Of two only, as yes and no, the higher is
 * the darkest of the actor's ramp and the lower its lightest.
 */
function fillOfNamed(model: MapModel, code: number): MapFill {
  if (code === DID_NOT_VOTE) return { kind: 'grey' }
  const named = model.figures.data.indicator.categories.filter((category) => category.code !== DID_NOT_VOTE)
  const place = named.findIndex((category) => category.code === code)
  if (named.length === 2)
    return { kind: 'class', ramp: rampOf(model.actor, model.nation), step: place, steps: named.length }
  return { kind: 'category', code, index: named.length - 1 - place }
}

/** The colour of a class. Of ranks the first class is the darkest. */
export function fillOfClass(model: MapModel, step: number): MapFill {
  const { breaks } = model
  if (!breaks) return { kind: 'missing' }
  const steps = classCount(breaks)
  if (breaks.kind === 'diverging') {
    return { kind: 'class', ramp: 'diverging', step: divergingStep(step, breaks), steps: DIVERGING_STEPS }
  }
  const turned = breaks.kind === 'rank'
  return {
    kind: 'class',
    ramp: rampOf(model.actor, model.nation),
    step: turned ? steps - 1 - step : step,
    steps,
  }
}

/** Whether a lead rests on figures of earlier years only. */
export function isEarlier(lead: { readonly to: Year }, year: Year | null): boolean {
  return year !== null && lead.to < year
}

function leadMark(
  model: MapModel,
  host: HostId,
  labelled: boolean,
): Omit<MapMark, 'host' | 'name' | 'faded'> {
  const lead = model.leads?.get(host)
  if (lead?.kind !== 'leader') {
    return {
      fill: { kind: 'missing' },
      missing: lead?.missing.why ?? 'no-figure',
      otherGroup: false,
      hollow: false,
      ...(labelled ? { label: text.words.noData } : {}),
    }
  }
  const first = lead.figures[0]
  return {
    fill: lead.level ? { kind: 'level' } : { kind: 'leader', actor: lead.actor, depth: lead.depth },
    ...(first ? { value: first.reading.value } : {}),
    year: lead.to,
    ...(lead.group ? { source: lead.group } : {}),
    otherGroup: false,
    hollow: lead.doubtful || isEarlier(lead, model.year),
    ...(labelled ? { label: lead.level ? text.map.level : leadInWords(model, lead, 'short') } : {}),
  }
}

function valueMark(
  model: MapModel,
  host: HostId,
  labelled: boolean,
): Omit<MapMark, 'host' | 'name' | 'faded'> {
  const figure = model.map.byHost.get(host)
  const { indicator } = model.figures.data
  if (!figure || figure.shown === null || figure.reading.kind === 'missing') {
    const itself = String(host) === String(model.actor)
    const why = figure?.reading.kind === 'missing' ? figure.reading.why : 'no-figure'
    return {
      fill: { kind: itself ? 'self' : 'missing' },
      missing: itself ? 'not-applicable' : why,
      otherGroup: false,
      hollow: false,
      ...(labelled && !itself ? { label: text.words.noData } : {}),
    }
  }
  const { reading, shown } = figure
  const unit = measureUnit(indicator, model.measure)
  const named = indicator.unitKind === 'category' && model.measure === 'value'
  const label = () =>
    named ? writeFigure(shown, indicator, 'value') : formatNumber(shown * unit.factor, unit.style, 'card')
  return {
    fill: fillOfValue(model, shown),
    value: shown,
    year: reading.year,
    source: reading.group,
    otherGroup: figure.otherGroup,
    hollow: reading.doubtful || reading.carried,
    ...(labelled ? { label: label() } : {}),
  }
}

/** A mark for every shape of the set, with all that its country says. */
export function mapMarks(model: MapModel, shapes: ShapeSet): readonly MapMark[] {
  // Land outside the region is faded like that outside the choice: no count or list has it.
  const chosen = new Set(model.chosen)
  const labelled = shapes.name === 'central-asia'
  return shapes.shapes.map(({ host }) => ({
    host,
    name: markName(model, host),
    faded: !chosen.has(host),
    ...(model.leads ? leadMark(model, host, labelled) : valueMark(model, host, labelled)),
  }))
}
