import type { MapModel } from '../../derive/map-model'
import { isRatioScale } from '../../derive/measures'
import { measureUnit, writeFigure } from '../../derive/units'
import { formatNumber, roundHalfAway } from '../../i18n/number'
import { text } from '../../i18n/text'
import { countryId, type HostId } from '../../model/ids'
import { LinkButton } from '../../ui/link-button'
import { LookLink } from '../page/look-link'
import type { AddButton } from '../page/use-chart-page'
import { HostCard } from './host-card'

const words = text.map

export interface PinsPanelProps {
  readonly model: MapModel
  readonly pins: readonly HostId[]
  readonly onUnpin: (host: HostId) => void
  /** Puts the figure of a country into the reader's sheet; nothing where there is none. */
  readonly addFigure: AddButton
}

/** The same country's lines over time. */
export function TrendLink({ host }: { readonly host: HostId }) {
  return (
    <LookLink patch={{ view: 'trends', hosts: [{ kind: 'country', id: countryId(host) }] }}>
      {words.trend}
    </LookLink>
  )
}

/** One pinned country's card, or two side by side with what lies between them. */
export function PinsPanel({ model, pins, onUnpin, addFigure }: PinsPanelProps) {
  if (pins.length === 0) return null
  return (
    <section className="pins" aria-label={text.frame.controls.pins}>
      {pins.map((host) => (
        <div key={host} className="pins-card">
          <HostCard model={model} host={host} />
          <p className="pins-actions">
            <LinkButton onClick={() => onUnpin(host)} aria-label={`${words.unpin}: ${model.book.name(host)}`}>
              {words.unpin}
            </LinkButton>
            <TrendLink host={host} />
            {addFigure(model.actor, host)}
          </p>
        </div>
      ))}
      {pins.length === 2 && <Difference model={model} pins={pins} />}
    </section>
  )
}

/** What lies between two figures; between percentages it is points, not percent. */
function differenceInWords(model: MapModel, difference: number): string {
  const { indicator } = model.figures.data
  const { style, factor } = measureUnit(indicator, model.measure)
  return style.sign === '%'
    ? words.points(formatNumber(difference * factor, style, 'card'))
    : writeFigure(difference, indicator, model.measure, 'card')
}

function Difference({ model, pins }: { readonly model: MapModel; readonly pins: readonly HostId[] }) {
  const { indicator } = model.figures.data
  const [a, b] = pins.map((host) => ({ host, figure: model.map.byHost.get(host) }))
  const x = a?.figure?.shown
  const y = b?.figure?.shown
  if (!a || !b || x == null || y == null || a.figure?.otherGroup || b.figure?.otherGroup) return null
  if (indicator.unitKind === 'category' || indicator.unitKind === 'rank' || model.measure === 'rank')
    return null
  if (x === y) return <p className="pins-difference">{words.same}.</p>
  const more = x > y ? a : b
  const times = model.measure !== 'value' || isRatioScale(indicator)
  const ratio = times && Math.min(x, y) > 0 ? Math.max(x, y) / Math.min(x, y) : null
  return (
    <p className="pins-difference">
      {words.difference(differenceInWords(model, Math.abs(x - y)), model.book.name(more.host))}
      {ratio !== null && ratio >= 1.1 && `, ${words.ratio(String(roundHalfAway(ratio, ratio < 10 ? 1 : 0)))}`}
      .
    </p>
  )
}
