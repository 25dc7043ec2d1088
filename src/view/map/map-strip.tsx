import type { FigureRow } from '../../derive/figure-rows'
import { gapsOfChoice } from '../../derive/known-gaps'
import type { MapModel } from '../../derive/map-model'
import { typographic } from '../../i18n/names'
import { text } from '../../i18n/text'
import { useLink } from '../../link/link-provider'
import { gapInWords } from '../page/gap-words'

const words = text.frame.strip

/** How fresh and how comparable the choice is: newest year, source, group, what is missing and why. */
export function MapStrip({ model, rows }: { readonly model: MapModel; readonly rows: readonly FigureRow[] }) {
  const { selection } = useLink()
  const { groups } = model.figures.data
  const newest = model.coverage.years[model.coverage.years.length - 1]
  if (newest === undefined || model.year === null) return null
  const drawn = groups.find((group) => group.id === model.map.group)
  const leadGroups = new Set(
    [...(model.leads?.values() ?? [])].flatMap((lead) => (lead.group ? [lead.group] : [])),
  )
  const only = leadGroups.size === 1 ? groups.find((group) => leadGroups.has(group.id)) : undefined
  const group = model.leads ? only : drawn
  const withFigure = model.chosen.filter((host) =>
    model.leads ? model.leads.get(host)?.kind === 'leader' : model.map.byHost.get(host)?.shown != null,
  ).length
  const gap = gapsOfChoice(model.figures, {
    actors: model.leads ? model.actors : [model.actor],
    hosts: model.chosen,
    from: model.year,
    to: model.year,
    rows,
  })[0]
  return (
    <>
      <span className={newest - model.year >= 3 ? 'strip-old' : undefined}>{words.newest(newest)}</span>
      <span>
        {!selection.like && groups.length > 1
          ? words.mixed
          : group
            ? typographic(group.label)
            : leadGroups.size > 1
              ? words.groups(leadGroups.size)
              : words.like}
      </span>
      <span>{words.of(withFigure, model.chosen.length)}</span>
      {gap && (
        <span>
          <b>{words.missing}</b> {gapInWords(gap, model.book)}
        </span>
      )}
    </>
  )
}
