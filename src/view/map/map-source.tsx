import type { FigureRow } from '../../derive/figure-rows'
import type { MapModel } from '../../derive/map-model'
import { sourcesUsed } from '../../derive/source-line'
import { text } from '../../i18n/text'
import { useLink } from '../../link/link-provider'
import { firstSentences } from '../page/caveat'
import { SourceNote } from '../page/source-note'

export interface MapSourceProps {
  readonly model: MapModel
  readonly rows: readonly FigureRow[]
  readonly version: string
  readonly link: string
}

/** The source line of a map, with what must not be overlooked in reading it. */
export function MapSource({ model, rows, version, link }: MapSourceProps) {
  const { selection } = useLink()
  const mixed = !selection.like && model.figures.data.groups.length > 1
  const own = model.leads !== null && model.figures.data.indicator.compareAny
  const caveat = mixed
    ? { lead: text.source.notLike, text: text.source.mixed }
    : own
      ? { lead: text.source.notLike, text: text.source.authorities }
      : { lead: text.source.reading, text: firstSentences(model.figures.data.indicator.caveats) }
  return (
    <SourceNote
      sources={sourcesUsed(
        model.figures,
        rows.filter((row) => !row.otherGroup).map((row) => row.reading),
      )}
      caveat={caveat.text ? caveat : null}
      version={version}
      link={link}
      borders
    />
  )
}
