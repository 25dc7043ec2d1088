import { fillProperty } from '../../chart/map/fill'
import type { MapModel } from '../../derive/map-model'
import { leadInWords } from '../../derive/map-words'
import { measureUnit, writeFigure } from '../../derive/units'
import { typographic } from '../../i18n/names'
import { formatNumber } from '../../i18n/number'
import { text } from '../../i18n/text'
import { type HostId, THE_FIVE } from '../../model/ids'
import { wordColour } from '../page/actor-paint'
import { setHovered } from '../page/hovered'
import { fillOfValue } from './map-marks'

const words = text.map
const HIGHEST = 9
const LOWEST = 4

interface ListsProps {
  readonly model: MapModel
  readonly onPick: (host: HostId) => void
  /** Rows that find room beside the map. */
  readonly short: boolean
}

/** Highest, lowest, and the five of Central Asia; for leaders who leads where. Doubtful figures have no place here. */
export function SideLists({ model, onPick, short }: ListsProps) {
  if (model.leads) return <LeaderList model={model} onPick={onPick} />
  const chosen = new Set(model.chosen)
  const ranked = model.map.ranked.filter((host) => chosen.has(host))
  const turned = model.figures.data.indicator.unitKind === 'rank' || model.measure === 'rank'
  const five = THE_FIVE.filter((host) => chosen.has(host))
  const few = ranked.length <= HIGHEST + LOWEST
  const most = short ? HIGHEST - 3 : HIGHEST
  const onlyFive = five.length > 0 && model.chosen.length === five.length
  const named = model.figures.data.indicator.unitKind === 'category'
  return (
    <>
      {!onlyFive && !named && (
        <HostList
          heading={turned ? words.first : words.highest}
          hosts={few ? ranked : ranked.slice(0, most)}
          model={model}
          onPick={onPick}
        />
      )}
      {five.length > 0 && (
        <HostList
          heading={words.centralAsia}
          hosts={byValue(model, five)}
          model={model}
          onPick={onPick}
          reasons
        />
      )}
      {!few && !onlyFive && !named && (
        <HostList
          heading={turned ? words.last : words.lowest}
          hosts={ranked.slice(-LOWEST)}
          model={model}
          onPick={onPick}
        />
      )}
    </>
  )
}

/** By value descending, ranks ascending, missing last. */
function byValue(model: MapModel, hosts: readonly HostId[]): readonly HostId[] {
  const lowFirst = model.figures.data.indicator.unitKind === 'rank' || model.measure === 'rank'
  const value = (host: HostId) => model.map.byHost.get(host)?.shown ?? null
  return [...hosts].sort((a, b) => {
    const x = value(a)
    const y = value(b)
    if (x === null || y === null) return Number(x === null) - Number(y === null)
    return (y - x) * (lowFirst ? -1 : 1)
  })
}

interface HostListProps {
  readonly heading: string
  readonly hosts: readonly HostId[]
  readonly model: MapModel
  readonly onPick: (host: HostId) => void
  readonly reasons?: boolean
}

function HostList({ heading, hosts, model, onPick, reasons }: HostListProps) {
  const { style } = measureUnit(model.figures.data.indicator, model.measure)
  const largest = Math.max(0, ...model.map.ranked.map((host) => model.map.byHost.get(host)?.shown ?? 0))
  if (hosts.length === 0) return null
  return (
    <section className="side-list">
      <h2>
        {heading}
        <span>{style.sign}</span>
      </h2>
      <ol>
        {hosts.map((host) => (
          <HostRow
            key={host}
            host={host}
            model={model}
            largest={largest}
            onPick={onPick}
            reasons={reasons ?? false}
          />
        ))}
      </ol>
    </section>
  )
}

interface HostRowProps {
  readonly host: HostId
  readonly model: MapModel
  readonly largest: number
  readonly onPick: (host: HostId) => void
  readonly reasons: boolean
}

function HostRow({ host, model, largest, onPick, reasons }: HostRowProps) {
  const figure = model.map.byHost.get(host)
  const { indicator } = model.figures.data
  const unit = measureUnit(indicator, model.measure)
  const shown = figure?.shown ?? null
  const named = indicator.unitKind === 'category' && model.measure === 'value'
  const hollow = figure?.reading.kind === 'value' && (figure.reading.doubtful || figure.reading.carried)
  const bars =
    shown !== null &&
    shown >= 0 &&
    largest > 0 &&
    !named &&
    indicator.unitKind !== 'rank' &&
    model.measure !== 'rank'
  const missing = figure?.reading.kind === 'missing' ? figure.reading : null
  const colour = shown === null ? '' : `var(${fillProperty(fillOfValue(model, shown))})`
  return (
    <li onPointerEnter={() => setHovered(host)} onPointerLeave={() => setHovered(null)}>
      <button type="button" className="side-row" onClick={() => onPick(host)}>
        <span className="side-rank">{figure?.rank ?? ''}</span>
        <span className={THE_FIVE.includes(host) ? 'side-name side-five' : 'side-name'}>
          {model.book.name(host)}
        </span>
        <span className="side-value">
          {shown === null
            ? text.words.noData
            : named
              ? writeFigure(shown, indicator, 'value')
              : formatNumber(shown * unit.factor, unit.style, 'card')}
        </span>
        {bars && (
          <span className="side-track">
            <span
              className={hollow ? 'side-bar side-hollow' : 'side-bar'}
              style={{ width: `${Math.max(1, Math.min(100, (shown / largest) * 100))}%`, color: colour }}
            />
          </span>
        )}
      </button>
      {reasons && shown === null && (
        <p className="side-reason">
          {typographic(missing?.text ?? text.words.missing[missing?.why ?? 'no-figure'])}
        </p>
      )}
    </li>
  )
}

/** Who leads where: every host of the region that is named, its leader and by how much. */
function LeaderList({
  model,
  onPick,
}: {
  readonly model: MapModel
  readonly onPick: (host: HostId) => void
}) {
  const five = THE_FIVE.filter((host) => model.chosen.includes(host))
  const hosts = model.chosen.length === five.length ? five : [...five, ...restWithLead(model, five)]
  return (
    <section className="side-list side-leaders">
      <h2>{words.leaders}</h2>
      <ol>
        {hosts.map((host) => {
          const lead = model.leads?.get(host)
          const led = lead?.kind === 'leader' && !lead.level ? lead : null
          return (
            <li key={host} onPointerEnter={() => setHovered(host)} onPointerLeave={() => setHovered(null)}>
              <button type="button" className="side-row side-row-lead" onClick={() => onPick(host)}>
                <span className={five.includes(host) ? 'side-name side-five' : 'side-name'}>
                  {model.book.name(host)}
                </span>
                <span
                  className="side-value"
                  style={{ color: led ? `var(${wordColour(led.actor)})` : undefined }}
                >
                  {lead?.kind === 'leader'
                    ? led
                      ? leadInWords(model, lead, 'short')
                      : words.level
                    : text.words.noData}
                </span>
              </button>
              {lead && lead.figures.length > 1 && five.includes(host) && (
                <p className="side-reason">
                  {lead.figures
                    .slice(0, 3)
                    .map(({ actor, reading }) =>
                      words.othersHad(
                        model.book.label(actor),
                        writeFigure(reading.value, model.figures.data.indicator, 'value'),
                      ),
                    )
                    .join(', ')}
                </p>
              )}
              {lead?.kind === 'none' && (
                <p className="side-reason">
                  {typographic(lead.missing.text ?? text.words.missing[lead.missing.why])}
                </p>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** Other hosts with a leader, by name; the list scrolls. */
function restWithLead(model: MapModel, five: readonly HostId[]): readonly HostId[] {
  return model.chosen.filter((host) => !five.includes(host) && model.leads?.get(host)?.kind === 'leader')
}
