import type { AtlasEvent } from '../model/event'
import { actorId, eventId, hostId } from '../model/ids'
import { openChunk } from './decode-head'
import { list, record, text, texts, word } from './guards'

const PRECISIONS: readonly AtlasEvent['precision'][] = ['day', 'month', 'year']
const WEIGHTS: readonly AtlasEvent['weight'][] = [1, 2, 3]

/** Reads the events' JSON, in the order of the table. Throws ChunkError where it is not what the format says. */
export function decodeEvents(json: unknown): readonly AtlasEvent[] {
  return list(openChunk(json, 'events').body['events'], 'events', (entry, where) => {
    const wire = record(entry, where)
    const words = (name: string): string => text(wire[name], `${where}.${name}`)
    return {
      id: eventId(words('id')),
      date: words('date'),
      precision: word(wire['precision'], `${where}.precision`, PRECISIONS),
      title: words('title'),
      short: words('short'),
      kind: words('kind'),
      actors: texts(wire['actors'], `${where}.actors`).map(actorId),
      hosts: texts(wire['hosts'], `${where}.hosts`).map(hostId),
      summary: words('summary'),
      sources: texts(wire['sources'], `${where}.sources`),
      weight: word(wire['weight'], `${where}.weight`, WEIGHTS),
    }
  })
}
