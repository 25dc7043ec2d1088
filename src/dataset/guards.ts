/** A data file that is wrong, cut off, missing or of another release. The message is for the reader: what, where, what next. */
export class ChunkError extends Error {
  constructor(what: string, where: string, next: string) {
    super(`${what} (${where}). ${next}`)
    this.name = 'ChunkError'
  }
}

export type Json = { readonly [name: string]: unknown }

/** Throws for JSON that is not what the format says. */
export function fail(where: string, fault: string): never {
  throw new ChunkError(
    'A data file of the atlas is damaged or from another release',
    `${where} ${fault}`,
    'Reload the page to fetch it again.',
  )
}

export function isRecord(json: unknown): json is Json {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}

export function record(json: unknown, where: string): Json {
  return isRecord(json) ? json : fail(where, 'is no object')
}

export function text(json: unknown, where: string): string {
  return typeof json === 'string' ? json : fail(where, 'is no text')
}

export function flag(json: unknown, where: string): boolean {
  return typeof json === 'boolean' ? json : fail(where, 'is neither true nor false')
}

export function number(json: unknown, where: string): number {
  return typeof json === 'number' && Number.isFinite(json) ? json : fail(where, 'is no number')
}

export function whole(json: unknown, where: string): number {
  const found = number(json, where)
  return Number.isSafeInteger(found) ? found : fail(where, 'is no whole number')
}

export function list<T>(
  json: unknown,
  where: string,
  read: (entry: unknown, where: string) => T,
): readonly T[] {
  if (!Array.isArray(json)) return fail(where, 'is no list')
  return json.map((entry, at) => read(entry, `${where}[${at}]`))
}

export function texts(json: unknown, where: string): readonly string[] {
  return list(json, where, text)
}

export function word<T>(json: unknown, where: string, words: readonly T[]): T {
  const found = words.find((entry) => entry === json)
  return found ?? fail(where, `is none of ${words.join(', ')}`)
}

export function orNull<T>(
  json: unknown,
  where: string,
  read: (entry: unknown, where: string) => T,
): T | null {
  return json === null ? null : read(json, where)
}
