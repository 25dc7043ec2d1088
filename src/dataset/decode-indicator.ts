import { DEFAULT_VIEWS, HIGHER_MEANS, INDICATOR_SHAPES, UNIT_KINDS } from '../model/codes'
import { actorId, groupId, hostId, type IndicatorId, indicatorId, sourceId } from '../model/ids'
import {
  type ClassBreaks,
  DOMAINS,
  type Gap,
  type Group,
  type Indicator,
  type Source,
} from '../model/indicator'
import type { IndicatorData } from '../model/indicator-data'
import { openChunk } from './decode-head'
import { decodeRows } from './decode-rows'
import { fail, flag, list, number, orNull, record, text, texts, whole, word } from './guards'

const WHYS: readonly Gap['why'][] = ['left-out', 'never-asked', 'not-applicable', 'source-stopped']
const BREAK_KINDS: readonly ClassBreaks['kind'][] = [
  'sequential',
  'diverging',
  'rank',
  'category',
  'distinct',
]

/**
 * Reads one indicator out of the JSON of a data file that holds it, alone or with others (docs/data.md).
 * Throws ChunkError where the file is not what the format says, or does not hold the indicator.
 */
export function decodeIndicator(json: unknown, id: IndicatorId): IndicatorData {
  const { head, body } = openChunk(json, id)
  const all = record(body['indicators'], `${id}.indicators`)
  if (!Object.hasOwn(all, id)) fail(id, 'is not in the file that should hold it')
  const wire = record(all[id], id)
  const file = text(wire['file'], `${id}.file`)
  const actors = texts(wire['actors'], `${id}.actors`).map(actorId)
  const hosts = texts(wire['hosts'], `${id}.hosts`).map(hostId)
  const sources = list(wire['sources'], `${id}.sources`, source)
  const lists = { actors: actors.length, hosts: hosts.length, sources: sources.length }
  const { rows, notes } = decodeRows(wire['rows'], lists, texts(wire['notes'], `${id}.notes`), `${id}.rows`)
  return {
    indicator: indicator(wire['indicator'], id, `${file}.${head.files}.json`),
    actors,
    hosts,
    sources,
    groups: list(wire['groups'], `${id}.groups`, group),
    notes,
    gaps: list(wire['gaps'], `${id}.gaps`, gap),
    breaks: list(wire['breaks'], `${id}.breaks`, breaks),
    rows,
    partial: flag(wire['partial'], `${id}.partial`),
  }
}

function indicator(json: unknown, id: IndicatorId, chunk: string): Indicator {
  const where = `${id}.indicator`
  const wire = record(json, where)
  const words = (name: string): string => text(wire[name], `${where}.${name}`)
  const count = (name: string): number => whole(wire[name], `${where}.${name}`)
  const fit = record(wire['fit'], `${where}.fit`)
  const questions = record(wire['questions'], `${where}.questions`)
  const found = indicatorId(words('id'))
  if (found !== id) fail(where, `describes ${found}`)
  return {
    id,
    shortLabel: words('shortLabel'),
    domain: word(wire['domain'], `${where}.domain`, DOMAINS),
    shape: word(wire['shape'], `${where}.shape`, INDICATOR_SHAPES),
    unitKind: word(wire['unitKind'], `${where}.unitKind`, UNIT_KINDS),
    higherMeans: word(wire['higherMeans'], `${where}.higherMeans`, HIGHER_MEANS),
    perCapita: flag(wire['perCapita'], `${where}.perCapita`),
    defaultView: word(wire['defaultView'], `${where}.defaultView`, DEFAULT_VIEWS),
    order: count('order'),
    fit: {
      map: flag(fit['map'], `${where}.fit.map`),
      line: flag(fit['line'], `${where}.fit.line`),
      comparison: flag(fit['comparison'], `${where}.fit.comparison`),
    },
    firstYear: count('firstYear'),
    lastYear: count('lastYear'),
    rows: count('rows'),
    chunk,
    compareAny: flag(wire['compareAny'], `${where}.compareAny`),
    label: words('label'),
    unit: words('unit'),
    unitText: words('unitText'),
    unitShort: words('unitShort'),
    decimals: count('decimals'),
    questions: {
      map: text(questions['map'], `${where}.questions.map`),
      trends: text(questions['trends'], `${where}.questions.trends`),
      leader: text(questions['leader'], `${where}.questions.leader`),
    },
    definition: words('definition'),
    method: words('method'),
    caveats: words('caveats'),
    categories: list(wire['categories'], `${where}.categories`, (entry, place) => {
      const category = record(entry, place)
      return {
        code: whole(category['code'], `${place}.code`),
        label: text(category['label'], `${place}.label`),
      }
    }),
  }
}

function source(json: unknown, where: string): Source {
  const wire = record(json, where)
  const words = (name: string): string => text(wire[name], `${where}.${name}`)
  return {
    id: sourceId(words('id')),
    title: words('title'),
    publisher: words('publisher'),
    published: words('published'),
    url: words('url'),
    licence: words('licence'),
    copy: flag(wire['copy'], `${where}.copy`),
    group: groupId(words('group')),
    priority: whole(wire['priority'], `${where}.priority`),
  }
}

function group(json: unknown, where: string): Group {
  const wire = record(json, where)
  return {
    id: groupId(text(wire['id'], `${where}.id`)),
    label: text(wire['label'], `${where}.label`),
    priority: whole(wire['priority'], `${where}.priority`),
    step: number(wire['step'], `${where}.step`),
  }
}

function gap(json: unknown, where: string): Gap {
  const [actor, host, from, to, why, reason] = list(json, where, (entry) => entry)
  const country = (entry: unknown): string | null => orNull(entry, where, text)
  const [ofActor, ofHost] = [country(actor), country(host)]
  return {
    actor: ofActor === null ? null : actorId(ofActor),
    host: ofHost === null ? null : hostId(ofHost),
    from: orNull(from, where, whole),
    to: orNull(to, where, whole),
    why: word(why, where, WHYS),
    text: text(reason, where),
  }
}

function breaks(json: unknown, where: string): ClassBreaks {
  const [actor, kind, low, high, inner] = list(json, where, (entry) => entry)
  return {
    actor: actorId(text(actor, where)),
    kind: word(kind, where, BREAK_KINDS),
    low: number(low, where),
    high: number(high, where),
    inner: list(inner, where, number),
  }
}
