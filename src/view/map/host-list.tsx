import { fillProperty } from '../../chart/map/fill'
import type { MapModel } from '../../derive/map-model'
import { measureUnit, writeFigure } from '../../derive/units'
import { typographic } from '../../i18n/names'
import { formatNumber } from '../../i18n/number'
import { text } from '../../i18n/text'
import { type HostId, THE_FIVE } from '../../model/ids'
import { setHovered } from '../page/hovered'
import { fillOfValue } from './map-marks'

/** Whether the map shows named classes, as yes and no. */
export function isNamed(model: MapModel): boolean {
  return model.figures.data.indicator.unitKind === 'category' && model.measure === 'value'
}

/** Whether a host is drawn hollow: its figure is doubtful or carried. */
export function isHollow(model: MapModel, host: HostId): boolean {
  const reading = model.map.byHost.get(host)?.reading
  return reading?.kind === 'value' && (reading.doubtful || reading.carried)
}

/** Why a host has no figure; null where it has one. */
export function reasonOf(model: MapModel, host: HostId): string | null {
  const figure = model.map.byHost.get(host)
  if (figure && figure.shown !== null) return null
  const missing = figure?.reading.kind === 'missing' ? figure.reading : null
  return typographic(missing?.text ?? text.words.missing[missing?.why ?? 'no-figure'])
}

export interface HostListProps {
  readonly heading: string
  readonly hosts: readonly HostId[]
  readonly model: MapModel
  readonly onPick: (host: HostId) => void
  /** Says why a host has no figure. */
  readonly reasons?: boolean
  /** Names alone, where the heading says the figure. */
  readonly bare?: boolean
}

/** Hosts with their places, figures and bars; nothing where there are none. */
export function HostList({ heading, hosts, model, onPick, reasons = false, bare = false }: HostListProps) {
  const { style } = measureUnit(model.figures.data.indicator, written(model))
  const largest = Math.max(0, ...model.map.ranked.map((host) => model.map.byHost.get(host)?.shown ?? 0))
  if (hosts.length === 0) return null
  return (
    <section className="side-list">
      <h2>
        {heading}
        <span>{isNamed(model) ? '' : style.sign}</span>
      </h2>
      <ol>
        {hosts.map((host) => (
          <HostRow
            key={host}
            host={host}
            model={model}
            largest={largest}
            onPick={onPick}
            bare={bare}
            reason={reasons ? reasonOf(model, host) : null}
          />
        ))}
      </ol>
    </section>
  )
}

/** A list of places says them once, and beside them the figures that they rest on. */
function written(model: MapModel): MapModel['measure'] {
  return model.measure === 'rank' ? 'value' : model.measure
}

function writtenValue(model: MapModel, host: HostId): string {
  const figure = model.map.byHost.get(host)
  const { indicator } = model.figures.data
  if (!figure || figure.shown === null || figure.reading.kind === 'missing') return text.words.noData
  if (isNamed(model)) return writeFigure(figure.shown, indicator, 'value')
  const unit = measureUnit(indicator, written(model))
  const value = model.measure === 'rank' ? figure.reading.value : figure.shown
  return formatNumber(value * unit.factor, unit.style, 'card')
}

interface HostRowProps {
  readonly host: HostId
  readonly model: MapModel
  readonly largest: number
  readonly onPick: (host: HostId) => void
  readonly bare: boolean
  readonly reason: string | null
}

function HostRow({ host, model, largest, onPick, bare, reason }: HostRowProps) {
  const figure = model.map.byHost.get(host)
  const shown = figure?.shown ?? null
  // A rank among ranks would be said twice, and named classes have no order of places.
  const placed = model.figures.data.indicator.unitKind !== 'rank' && !isNamed(model)
  const bars = shown !== null && shown >= 0 && largest > 0 && placed && model.measure !== 'rank'
  const colour = shown === null ? '' : `var(${fillProperty(fillOfValue(model, shown))})`
  return (
    <li onPointerEnter={() => setHovered(host)} onPointerLeave={() => setHovered(null)}>
      <button type="button" className="side-row" onClick={() => onPick(host)}>
        <span className="side-rank">{placed ? (figure?.rank ?? '') : ''}</span>
        <span className={THE_FIVE.includes(host) ? 'side-name side-five' : 'side-name'}>
          {model.book.name(host)}
        </span>
        <span className="side-value">{bare ? '' : writtenValue(model, host)}</span>
        {bars && (
          <span className="side-track">
            <span
              className={isHollow(model, host) ? 'side-bar side-hollow' : 'side-bar'}
              style={{ width: `${Math.max(1, Math.min(100, (shown / largest) * 100))}%`, color: colour }}
            />
          </span>
        )}
      </button>
      {reason !== null && <p className="side-reason">{reason}</p>}
    </li>
  )
}
