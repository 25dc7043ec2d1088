import { endMarkOf } from '../../chart/end-mark'
import type { LegendClass, LegendEntry, LegendPicture } from '../../chart/legend/picture'
import { fillProperty } from '../../chart/map/fill'
import type { MapFill } from '../../chart/map/picture'
import { classCount, countClasses, DID_NOT_VOTE } from '../../derive/classes'
import type { MapModel } from '../../derive/map-model'
import { measureUnit } from '../../derive/units'
import { capitalised, typographic } from '../../i18n/names'
import { text } from '../../i18n/text'
import type { ActorId, HostId } from '../../model/ids'
import type { ClassBreaks } from '../../model/indicator'
import { markColour, wordColour } from '../page/actor-paint'
import { breakLabels } from './break-labels'
import { fillOfClass, fillOfValue, isEarlier } from './map-marks'

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

/** Colour of the signs that show one: the middle class, of named classes the first. */
function signColour(model: MapModel): string {
  const { indicator } = model.figures.data
  const code = indicator.categories.at(-1)?.code
  if (indicator.unitKind === 'category' && code !== undefined) return property(fillOfValue(model, code))
  return model.breaks ? property(fillOfClass(model, Math.floor(classCount(model.breaks) / 2))) : '--line'
}

/** Entries for what is no class, only those that the map has. */
function entriesOf(model: MapModel, small: boolean): readonly LegendEntry[] {
  const hosts = shownHosts(model)
  const figures = hosts.map((host) => model.map.byHost.get(host))
  const readings = figures.flatMap((figure) => (figure?.reading.kind === 'value' ? [figure.reading] : []))
  const middle = signColour(model)
  const entries: LegendEntry[] = []
  const add = (sign: LegendEntry['sign'], label: string, fill = '') => entries.push({ sign, label, fill })
  const itself = (host: HostId) => !model.nation && !model.leads && String(host) === String(model.actor)
  if (
    model.figures.data.indicator.unitKind === 'category' &&
    figures.some((figure) => figure?.shown === DID_NOT_VOTE)
  )
    add('grey', words.didNotVote)
  if (hosts.some((host) => isLevel(model, host))) add('level', words.level)
  const missing = (host: HostId) =>
    model.leads ? model.leads.get(host)?.kind !== 'leader' : model.map.byHost.get(host)?.shown == null
  if (hosts.some((host) => missing(host) && !itself(host))) add('missing', words.missing)
  if (hosts.some(itself)) add('self', words.self)
  const leading = hosts.flatMap((host) => {
    const lead = model.leads?.get(host)
    return lead?.kind === 'leader' ? [lead] : []
  })
  const doubtful = [...readings, ...leading].some((figure) => figure.doubtful)
  const carried =
    readings.some((reading) => reading.carried) || leading.some((lead) => isEarlier(lead, model.year))
  if (doubtful || carried)
    add('hollow', doubtful ? (carried ? words.hollow : words.doubtful) : words.carried, middle)
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
  if (rows.length === 0)
    return { picture: { kind: 'named', title: '', note: '', classes: [], entries }, hosts: [] }
  const mostRows = model.actors.length
  return {
    picture: {
      kind: 'leaders',
      title: words.leader,
      note: '',
      rows,
      margins: words.margins,
      mostRows,
      entries,
    },
    hosts,
  }
}

function namedLegend(model: MapModel, entries: readonly LegendEntry[]): MapLegendModel {
  // "Yes" stands before "no".
  const classes = [...model.figures.data.indicator.categories]
    .filter((category) => category.code !== DID_NOT_VOTE)
    .reverse()
  const hosts = classes.map((category) =>
    shownHosts(model).filter((host) => model.map.byHost.get(host)?.shown === category.code),
  )
  return {
    picture: {
      kind: 'named',
      title: capitalised(typographic(model.figures.data.indicator.unitText)),
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

/** "5 to 10: 12 countries"; of a class of one value "3: 12 countries", and of the last, where nothing lies beyond, "from 95 %". */
function className(labels: readonly string[], index: number, classes: number, countries: number): string {
  const from = labels[index] ?? ''
  if (labels.length === classes) return words.named(from, countries)
  const to = labels[index + 1] ?? ''
  return to === '' ? words.from(from, countries) : words.between(from, to, countries)
}

/** Ranks have the same breaks however many countries are ranked; classes beyond the last place are left out. */
function reachedBreaks(breaks: ClassBreaks): ClassBreaks {
  if (breaks.kind !== 'rank') return breaks
  return { ...breaks, inner: breaks.inner.filter((edge) => edge < breaks.high) }
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
    Number.NEGATIVE_INFINITY,
    ...figures
      .filter((figure) => !figure.otherGroup)
      .map((figure) => figure.shown ?? Number.NEGATIVE_INFINITY),
  )
  const reached = breaks ? reachedBreaks(breaks) : null
  const labels = reached ? breakLabels(reached, largest, unit) : []
  const counts = reached ? count.counts.slice(0, classCount(reached)) : []
  const nearer = indicator.higherMeans === 'less_influence' && !model.nation && model.measure === 'value'
  return {
    picture: {
      kind: 'strip',
      title: capitalised(typographic(unit.words)),
      note: words.columns,
      entries,
      breaks: labels,
      lowWord: nearer ? words.nearer : '',
      highWord: nearer ? words.farther : '',
      classes: counts.map((countries, index) => ({
        fill: property(fillOfClass(model, index)),
        count: countries,
        name: className(labels, index, counts.length, countries),
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
