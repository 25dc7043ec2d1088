import { memo } from 'react'
import type { MapModel } from '../../derive/map-model'
import { leadInWords } from '../../derive/map-words'
import { writeFigure } from '../../derive/units'
import { typographic } from '../../i18n/names'
import { text } from '../../i18n/text'
import { type HostId, THE_FIVE } from '../../model/ids'
import { wordColour } from '../page/actor-paint'
import { setHovered } from '../page/hovered'
import { HostList, isHollow, isNamed, reasonOf } from './host-list'
import { type ListRows, listRows } from './list-rows'
import { NamedLists } from './named-lists'

const words = text.map

interface ListsProps {
  readonly model: MapModel
  readonly onPick: (host: HostId) => void
  /** Height beside the map; null where the lists stand under it. */
  readonly room: number | null
  readonly pins: number
}

/** Rows under the map, where nothing limits them. */
const BELOW: ListRows = { highest: 9, lowest: 4 }

/** Highest, lowest, and the five of Central Asia; of leaders and named classes which is where. Doubtful figures have no place here. */
export const SideLists = memo(function SideLists({ model, onPick, room, pins }: ListsProps) {
  if (model.leads) return <LeaderList model={model} onPick={onPick} />
  if (isNamed(model)) return <NamedLists model={model} onPick={onPick} room={room} pins={pins} />
  const chosen = new Set(model.chosen)
  const ranked = model.map.ranked.filter((host) => chosen.has(host))
  const turned = model.figures.data.indicator.unitKind === 'rank' || model.measure === 'rank'
  const five = byValue(
    model,
    THE_FIVE.filter((host) => chosen.has(host)),
  )
  const onlyFive = five.length > 0 && model.chosen.length === five.length
  const note = noteOf(model, five)
  const rows =
    room === null
      ? BELOW
      : listRows({
          height: room,
          pins,
          five: five.length,
          reasons: five.flatMap((host) => reasonOf(model, host) ?? []),
          note: note !== null,
        })
  const few = ranked.length <= rows.highest + rows.lowest
  const value = (host: HostId | undefined) => (host && model.map.byHost.get(host)?.shown) ?? null
  const even = ranked.length > 1 && value(ranked[0]) === value(ranked.at(-1))
  // Where all that have a figure are the five, one list says it.
  const same = ranked.every((host) => five.includes(host))
  return (
    <>
      {!onlyFive && !same && (
        <HostList
          heading={even ? words.classes : turned ? words.first : words.highest}
          hosts={few ? ranked : ranked.slice(0, rows.highest)}
          model={model}
          onPick={onPick}
        />
      )}
      <HostList heading={words.centralAsia} hosts={five} model={model} onPick={onPick} reasons />
      {!few && !onlyFive && !even && rows.lowest > 0 && (
        <HostList
          heading={turned ? words.last : words.lowest}
          hosts={ranked.slice(-rows.lowest)}
          model={model}
          onPick={onPick}
        />
      )}
      {note !== null && <p className="side-note">{note}</p>}
    </>
  )
})

/** What the hollow bars among the five mean. */
function noteOf(model: MapModel, five: readonly HostId[]): string | null {
  const readings = five.map((host) => model.map.byHost.get(host)?.reading)
  if (readings.some((reading) => reading?.kind === 'value' && reading.doubtful)) return words.hollow
  return five.some((host) => isHollow(model, host)) ? words.earlier : null
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
