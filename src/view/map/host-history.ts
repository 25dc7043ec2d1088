import type { SparkPicture, SparkPoint } from '../../chart/spark/layout'
import { readingFor } from '../../derive/figures'
import type { MapModel } from '../../derive/map-model'
import { measureUnit } from '../../derive/units'
import { formatValue } from '../../i18n/number'
import type { GroupId, HostId } from '../../model/ids'
import { markColour, wordColour } from '../page/actor-paint'

/**
 * A host's figures over all years in the group that the map draws for it, as a small line. Null for measures whose
 * past cannot be told from the host alone, and where there are fewer than two figures.
 */
export function hostHistory(model: MapModel, host: HostId): SparkPicture | null {
  const { indicator, groups } = model.figures.data
  if (model.measure !== 'value' || indicator.unitKind === 'category') return null
  const figure = model.map.byHost.get(host)
  const group: GroupId | null = figure?.reading.kind === 'value' ? figure.reading.group : model.map.group
  if (group === null) return null
  const step = groups.find((candidate) => candidate.id === group)?.step ?? 1
  const runs: SparkPoint[][] = []
  for (let year = indicator.firstYear; year <= indicator.lastYear; year++) {
    const reading = readingFor(model.figures, { actor: model.actor, host, year, group, carry: 0 })
    if (!reading) continue
    const point: SparkPoint = { year, value: reading.value, hollow: reading.doubtful }
    const run = runs[runs.length - 1]
    const last = run?.[run.length - 1]
    if (run && last && year - last.year <= step) run.push(point)
    else runs.push([point])
  }
  const points = runs.flat()
  const first = points[0]
  const last = points[points.length - 1]
  if (!first || !last || first === last) return null
  const { style } = measureUnit(indicator, 'value')
  return {
    runs,
    colour: model.nation ? '--ramp-nation-5' : markColour(model.actor),
    textColour: model.nation ? '--ink-2' : wordColour(model.actor),
    firstText: formatValue(first.value, style),
    lastText: formatValue(last.value, style),
    years: true,
    zero: points.every((point) => point.value >= 0) && indicator.unitKind !== 'rank',
    turned: indicator.unitKind === 'rank',
  }
}
