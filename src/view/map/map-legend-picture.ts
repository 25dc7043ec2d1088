import { endMarkOf } from '../../chart/end-mark'
import type { LegendClass, LegendEntry, LegendPicture } from '../../chart/legend/picture'
import { fillProperty } from '../../chart/map/fill'
import type { MapFill } from '../../chart/map/picture'
import { classCount, countClasses, DID_NOT_VOTE } from '../../derive/classes'
import type { MapModel } from '../../derive/map-model'
import { measureUnit } from '../../derive/units'
import { capitalised } from '../../i18n/names'
import { formatNumber } from '../../i18n/number'
import { text } from '../../i18n/text'
import type { ActorId, HostId } from '../../model/ids'
import { markColour, wordColour } from '../page/actor-paint'
import { fillOfClass, fillOfValue } from './map-marks'

const words = text.legend
const DEPTHS = [1, 2, 3] as const

/** A legend and the hosts of each of its classes, which are lifted while the class is under the pointer. */
export interface MapLegendModel {
  readonly picture: LegendPicture
  readonly hosts: readonly (readonly HostId[])[]
}

function shownHosts(model: MapModel): readonly HostId[] {
  return model.chosen
}

/** Entries for what is no class, only those that the map has. */
function entriesOf(model: MapModel, small: boolean): readonly LegendEntry[] {
  const hosts = shownHosts(model)
  const figures = hosts.map((host) => model.map.byHost.get(host))
  const middle = model.breaks
    ? property(fillOfClass(model, Math.floor(classCount(model.breaks) / 2)))
    : '--line'
  const entries: LegendEntry[] = []
  const add = (sign: LegendEntry['sign'], label: string, fill = '') => entries.push({ sign, label, fill })
  const grey =
    figures.some((figure) => figure?.shown === DID_NOT_VOTE) &&
    model.figures.data.indicator.unitKind === 'category'
  if (grey) add('grey', words.didNotVote)
  const level = model.leads !== null && hosts.some((host) => isLevel(model, host))
  if (level) add('level', words.level)
  add('missing', words.missing)
  if (!model.nation && !model.leads && hosts.some((host) => String(host) === String(model.actor)))
    add('self', words.self)
  const hollow = figures.some(
    (figure) => figure?.reading.kind === 'value' && (figure.reading.doubtful || figure.reading.carried),
  )
  if (hollow) add('hollow', words.hollow, middle)
  if (figures.some((figure) => figure?.otherGroup)) add('other-source', words.otherSource, middle)
  if (small) add('small', words.small, middle)
  return entries
}

function isLevel(model: MapModel, host: HostId): boolean {
  const lead = model.leads?.get(host)
  return lead?.kind === 'leader' && lead.level
}

function leads(model: MapModel, host: HostId, actor: ActorId): boolean {
  const lead = model.leads?.get(host)
  return lead?.kind === 'leader' && !lead.level && lead.actor === actor
}

function property(fill: MapFill): string {
  return fillProperty(fill)
}

function leaderLegend(model: MapModel, entries: readonly LegendEntry[]): MapLegendModel {
  const hosts: HostId[][] = []
  const leading = model.actors.filter((actor) => shownHosts(model).some((host) => leads(model, host, actor)))
  const rows = leading.map((actor) => {
    const depths = DEPTHS.map((depth): LegendClass => {
      const led = shownHosts(model).filter((host) => {
        const lead = model.leads?.get(host)
        return lead?.kind === 'leader' && leads(model, host, actor) && lead.depth === depth
      })
      hosts.push(led)
      const fill = property({ kind: 'leader', actor, depth })
      return {
        fill,
        count: led.length,
        name: words.leads(model.book.name(actor), words.margins[depth - 1] ?? '', led.length),
      }
    })
    return {
      label: model.book.label(actor),
      textColour: wordColour(actor),
      colour: markColour(actor),
      endMark: endMarkOf(actor),
      depths,
    }
  })
  return {
    picture: { kind: 'leaders', title: words.leader, note: '', rows, margins: words.margins, entries },
    hosts,
  }
}

function namedLegend(model: MapModel, entries: readonly LegendEntry[]): MapLegendModel {
  const classes = model.figures.data.indicator.categories.filter((category) => category.code !== DID_NOT_VOTE)
  const hosts = classes.map((category) =>
    shownHosts(model).filter((host) => model.map.byHost.get(host)?.shown === category.code),
  )
  return {
    picture: {
      kind: 'named',
      title: capitalised(model.figures.data.indicator.unitText),
      note: '',
      entries,
      classes: classes.map((category, index) => ({
        label: category.label,
        fill: property(fillOfValue(model, category.code)),
        count: hosts[index]?.length ?? 0,
        name: words.named(category.label, hosts[index]?.length ?? 0),
      })),
    },
    hosts,
  }
}

function stripLegend(model: MapModel, entries: readonly LegendEntry[]): MapLegendModel {
  const { breaks } = model
  const { indicator } = model.figures.data
  const unit = measureUnit(indicator, model.measure)
  const figures = shownHosts(model).flatMap((host) => {
    const figure = model.map.byHost.get(host)
    return figure ? [figure] : []
  })
  const count = breaks ? countClasses(figures, breaks) : { counts: [], hosts: [] }
  const largest = Math.max(
    breaks?.low ?? 0,
    ...figures.filter((figure) => !figure.otherGroup).map((figure) => figure.shown ?? 0),
  )
  const edges = breaks
    ? [breaks.low, ...breaks.inner, Math.max(largest, breaks.inner[breaks.inner.length - 1] ?? 0)]
    : []
  const write = (value: number) => formatNumber(value * unit.factor, unit.style, 'label')
  const labels = edges.map((edge) => write(edge))
  const withUnit = labels.map((label, index) =>
    unit.style.sign === '%' && index === labels.length - 2 ? `${label}\u00a0%` : label,
  )
  const nearer = indicator.higherMeans === 'less_influence' && !model.nation && model.measure === 'value'
  return {
    picture: {
      kind: 'strip',
      title: capitalised(unit.words),
      note: words.columns,
      entries,
      breaks: withUnit,
      lowWord: nearer ? words.nearer : '',
      highWord: nearer ? words.farther : '',
      classes: count.counts.map((countries, index) => ({
        fill: property(fillOfClass(model, index)),
        count: countries,
        name: words.between(labels[index] ?? '', labels[index + 1] ?? '', countries),
      })),
    },
    hosts: count.hosts,
  }
}

/** The legend of a map: classes with their counts, and what else its fills and marks mean. */
export function mapLegend(model: MapModel, small: boolean): MapLegendModel {
  const entries = entriesOf(model, small && !model.leads)
  if (model.leads) return leaderLegend(model, entries)
  if (model.figures.data.indicator.unitKind === 'category' && model.measure === 'value')
    return namedLegend(model, entries)
  return stripLegend(model, entries)
}
