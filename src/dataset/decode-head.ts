import type { DataVersion } from '../model/catalog'
import { WIRE_FORMAT, type WireHead } from '../model/wire'
import { ChunkError, type Json, record, text, whole } from './guards'

/** A data file whose beginning was checked. */
export interface Opened {
  readonly head: WireHead
  readonly body: Json
}

/** Raised when the page and the data come from two releases of the atlas: only loading the page anew helps. */
export class ReleaseError extends ChunkError {
  constructor(where: string) {
    super(
      'The atlas was updated while this page was open',
      where,
      'Reload the page to see the newer figures.',
    )
    this.name = 'ReleaseError'
  }
}

/** Checks format, file hash and data version at the beginning of a file. Throws ChunkError, ReleaseError for another format. */
export function openChunk(json: unknown, where: string): Opened {
  const body = record(json, where)
  const format = whole(body['format'], `${where}.format`)
  if (format !== WIRE_FORMAT)
    throw new ReleaseError(`${where} has format ${format}, this page reads ${WIRE_FORMAT}`)
  const files = text(body['files'], `${where}.files`)
  return { head: { format, files, version: version(body['version'], `${where}.version`) }, body }
}

/** Throws ReleaseError when a file is not of the data version of the catalog. */
export function sameVersion(json: unknown, catalog: DataVersion, where: string): void {
  const { hash } = openChunk(json, where).head.version
  if (hash !== catalog.hash)
    throw new ReleaseError(
      `${where} is of data version ${hash.slice(0, 8)}, the page of ${catalog.hash.slice(0, 8)}`,
    )
}

function version(json: unknown, where: string): DataVersion {
  const found = record(json, where)
  return { hash: text(found['hash'], `${where}.hash`), date: text(found['date'], `${where}.date`) }
}
