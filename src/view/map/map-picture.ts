import { useMemo } from 'react'
import type { MapPicture } from '../../chart/map/picture'
import type { CountryBook } from '../../derive/country-book'
import type { MapModel } from '../../derive/map-model'
import type { ChartWords } from '../../derive/map-words'
import { text } from '../../i18n/text'
import type { HostId } from '../../model/ids'
import type { ShapeSet } from '../../model/shapes'
import { mapMarks } from './map-marks'

const SHORT: ReadonlyMap<string, string> = new Map(Object.entries(text.map.shortNames))

/** What the map draws. Names stay the same objects while the years play. */
export function useMapPicture(
  model: MapModel,
  shapes: ShapeSet,
  words: ChartWords,
  region: string,
): MapPicture {
  const { book } = model
  const names = useMemo(() => namesOf(book, shapes), [book, shapes])
  const marks = useMemo(() => mapMarks(model, shapes), [model, shapes])
  return useMemo(
    () => ({
      title: words.title,
      description: words.sentence || words.subtitle,
      shapes,
      frame: shapes.frames[region] ?? shapes.view,
      marks,
      ...names,
    }),
    [marks, shapes, words, region, names],
  )
}

function namesOf(book: CountryBook, shapes: ShapeSet): Pick<MapPicture, 'hostNames' | 'placeNames'> {
  const hosts = shapes.name === 'world' ? [] : shapes.shapes
  const nameOf = (host: HostId) => {
    const name = book.name(host)
    return { name, shortName: SHORT.get(host) ?? book.get(host)?.shortName ?? name }
  }
  return {
    hostNames: new Map(hosts.map(({ host }) => [host, nameOf(host)])),
    placeNames: new Map([
      ...shapes.neighbours.map(({ country }) => [country, book.name(country)] as const),
      ...shapes.lakes.map(({ id, name }) => [id, name] as const),
    ]),
  }
}
