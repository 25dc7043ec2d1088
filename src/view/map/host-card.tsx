import { EndMarkShape, endMarkOf } from '../../chart/end-mark'
import { Sparkline } from '../../chart/spark/sparkline'
import type { MapModel } from '../../derive/map-model'
import { leadInWords, spanOf } from '../../derive/map-words'
import { writeFigure } from '../../derive/units'
import { capitalised, typographic } from '../../i18n/names'
import { text } from '../../i18n/text'
import type { HostId } from '../../model/ids'
import type { MissingReading, ValueReading } from '../../model/reading'
import { markColour, wordColour } from '../page/actor-paint'
import { hostHistory } from './host-history'

const words = text.map

/** What a map knows of one country: figure, year, place, its past, source, note, other sources. */
export function HostCard({ model, host }: { readonly model: MapModel; readonly host: HostId }) {
  const rank = model.map.byHost.get(host)?.rank ?? null
  const place = rank === null ? null : words.rank(rank, model.map.ranked.length)
  return (
    <div className="card">
      <div className="card-head">
        <strong>{model.book.name(host)}</strong>
        {place && (
          <span>
            {place.before} <b>{place.rank}</b> {place.after}
          </span>
        )}
      </div>
      {model.leads ? <LeadBody model={model} host={host} /> : <ValueBody model={model} host={host} />}
    </div>
  )
}

function ValueBody({ model, host }: { readonly model: MapModel; readonly host: HostId }) {
  const figure = model.map.byHost.get(host)
  if (String(host) === String(model.actor)) return <p>{text.mapSentence.actorItself}</p>
  if (!figure || figure.shown === null || figure.reading.kind === 'missing') {
    return <MissingBody reading={figure?.reading.kind === 'missing' ? figure.reading : null} />
  }
  const { indicator } = model.figures.data
  const history = hostHistory(model, host)
  const unit = model.measure === 'value' ? indicator.unitText : text.words.measures[model.measure]
  return (
    <>
      <div className="card-figure">
        <div>
          <p
            className="card-value"
            style={{ color: model.nation ? undefined : `var(${wordColour(model.actor)})` }}
          >
            {writeFigure(figure.shown, indicator, model.measure, 'card')}
          </p>
          <p className="card-unit">{words.year(typographic(unit), figure.reading.year)}</p>
        </div>
        {history && <Sparkline picture={history} width={156} height={52} />}
      </div>
      {figure.otherGroup && <p className="card-note">{words.otherSource}</p>}
      <SourceBody model={model} reading={figure.reading} />
    </>
  )
}

function MissingBody({ reading }: { readonly reading: MissingReading | null }) {
  return (
    <>
      <p className="card-missing">{words.noFigureText}</p>
      <p className="card-note">
        {typographic(reading?.text ?? text.words.missing[reading?.why ?? 'no-figure'])}
      </p>
    </>
  )
}

function SourceBody({ model, reading }: { readonly model: MapModel; readonly reading: ValueReading }) {
  const { sources, indicator } = model.figures.data
  const source = sources.find((candidate) => candidate.id === reading.source)
  const rivals = reading.rivals.filter((rival) => !rival.rejected)
  return (
    <>
      <p className="card-source">
        {capitalised(text.words.status[reading.status])}: {source?.publisher}
        {source?.copy && text.source.copy}
        {reading.note && `; ${typographic(reading.note)}`}
      </p>
      {reading.doubtful && <p className="card-note">{words.checked}</p>}
      {rivals.length > 0 && (
        <p className="card-source">
          {words.rivals}{' '}
          {rivals
            .slice(0, 3)
            .map((rival) => {
              const publisher =
                sources.find((candidate) => candidate.id === rival.source)?.publisher ?? rival.source
              return `${writeFigure(rival.value, indicator, 'value', 'card')} (${publisher})`
            })
            .join('; ')}
        </p>
      )}
    </>
  )
}

function LeadBody({ model, host }: { readonly model: MapModel; readonly host: HostId }) {
  const lead = model.leads?.get(host)
  if (!lead) return <MissingBody reading={null} />
  const { indicator } = model.figures.data
  const first = lead.figures[0]
  return (
    <>
      {lead.kind === 'leader' ? (
        <p className="card-lead">
          {leadInWords(model, lead)}, {spanOf(lead)}
        </p>
      ) : (
        <>
          <MissingBody reading={lead.missing} />
          {lead.figures.length > 0 && <p className="card-note">{words.fewActors}</p>}
        </>
      )}
      <ul className="card-actors">
        {lead.figures.map(({ actor, reading }) => (
          <li key={actor}>
            <svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
              <EndMarkShape
                kind={endMarkOf(actor)}
                x={0}
                y={0}
                size={9}
                colour={`var(${markColour(actor)})`}
              />
            </svg>
            <span>{model.book.name(actor)}</span>
            <b>{writeFigure(reading.value, indicator, 'value', 'card')}</b>
            {reading.year !== model.year && <span className="card-unit">{reading.year}</span>}
          </li>
        ))}
      </ul>
      {first && <SourceBody model={model} reading={first.reading} />}
    </>
  )
}
