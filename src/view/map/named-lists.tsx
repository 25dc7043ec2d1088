import { fillProperty } from '../../chart/map/fill'
import type { MapModel } from '../../derive/map-model'
import { text } from '../../i18n/text'
import { type HostId, THE_FIVE } from '../../model/ids'
import { HostList, reasonOf } from './host-list'
import { listsThatFit } from './list-rows'
import { fillOfValue } from './map-marks'

/** A class of so few countries is told by their names. */
const FEW = 10

export interface NamedListsProps {
  readonly model: MapModel
  readonly onPick: (host: HostId) => void
  /** Height beside the map; null where the lists stand under it. */
  readonly room: number | null
  readonly pins: number
}

/** How many countries are in each named class, the five of Central Asia, and all countries of the small classes. */
export function NamedLists({ model, onPick, room, pins }: NamedListsProps) {
  const classes = [...model.figures.data.indicator.categories]
    .reverse()
    .map(({ code, label }) => ({
      code,
      label,
      hosts: model.chosen.filter((host) => model.map.byHost.get(host)?.shown === code),
    }))
    .filter(({ hosts }) => hosts.length > 0)
  const most = Math.max(1, ...classes.map(({ hosts }) => hosts.length))
  const five = THE_FIVE.filter((host) => model.chosen.includes(host))
  const small = model.chosen.length > FEW ? classes.filter(({ hosts }) => hosts.length <= FEW) : []
  const fitting =
    room === null
      ? small.length
      : listsThatFit(
          small.map(({ hosts }) => hosts.length),
          {
            height: room,
            pins,
            five: five.length,
            reasons: five.flatMap((host) => reasonOf(model, host) ?? []),
            note: false,
          },
          classes.length,
        )
  return (
    <>
      <section className="side-list">
        <h2>{text.map.classes}</h2>
        <ul>
          {classes.map(({ code, label, hosts }) => (
            <li key={code} className="side-row side-row-class">
              <span className="side-name">{label}</span>
              <span className="side-value">{hosts.length}</span>
              <span className="side-track">
                <span
                  className="side-bar"
                  style={{
                    width: `${(hosts.length / most) * 100}%`,
                    color: `var(${fillProperty(fillOfValue(model, code))})`,
                  }}
                />
              </span>
            </li>
          ))}
        </ul>
      </section>
      <HostList heading={text.map.centralAsia} hosts={five} model={model} onPick={onPick} reasons />
      {small.slice(0, fitting).map(({ code, label, hosts }) => (
        <HostList key={code} heading={label} hosts={hosts} model={model} onPick={onPick} bare />
      ))}
    </>
  )
}
