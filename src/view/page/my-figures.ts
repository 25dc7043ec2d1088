import { useSyncExternalStore } from 'react'
import type { Sheet } from '../../export/sheet'
import { text } from '../../i18n/text'

/** A figure that the reader has put into the sheet: as words, so that it stays as it was shown. */
export interface KeptFigure {
  readonly id: string
  readonly label: string
  readonly place: string
  readonly year: string
  readonly value: string
  readonly source: string
  readonly sourceUrl: string
  readonly note: string
  /** The look that it was taken from. */
  readonly link: string
  readonly version: string
}

const KEY = 'atlas-my-figures'
/** More would not be a sheet any more; the oldest stay, and the reader is told. */
const MOST = 500
const FIELDS = [
  'id',
  'label',
  'place',
  'year',
  'value',
  'source',
  'sourceUrl',
  'note',
  'link',
  'version',
] as const
const listeners = new Set<() => void>()
let figures: readonly KeptFigure[] | null = null

function isKept(entry: unknown): entry is KeptFigure {
  if (typeof entry !== 'object' || entry === null) return false
  const record = new Map(Object.entries(entry))
  return FIELDS.every((field) => typeof record.get(field) === 'string')
}

function read(): readonly KeptFigure[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(stored) ? stored.filter(isKept).slice(0, MOST) : []
  } catch {
    return []
  }
}

function current(): readonly KeptFigure[] {
  figures ??= read()
  return figures
}

/** Keeps the figures; false where the browser's store refuses, when they stay for this page only. */
function keep(next: readonly KeptFigure[]): boolean {
  figures = next
  for (const listener of listeners) listener()
  try {
    localStorage.setItem(KEY, JSON.stringify(next))
    return true
  } catch {
    return false
  }
}

/** Puts a figure into the sheet, once. False where it could not be kept. */
export function addFigure(figure: KeptFigure): boolean {
  if (current().some((kept) => kept.id === figure.id)) return true
  return current().length < MOST && keep([...current(), figure])
}

export function removeFigure(id: string): void {
  keep(current().filter((kept) => kept.id !== id))
}

export function removeAllFigures(): void {
  keep([])
}

function subscribe(listener: () => void): () => void {
  const onStorage = (event: StorageEvent) => {
    // Without a key the whole store was cleared.
    if (event.key !== KEY && event.key !== null) return
    figures = read()
    for (const other of listeners) other()
  }
  listeners.add(listener)
  window.addEventListener('storage', onStorage)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', onStorage)
  }
}

/** The figures of the sheet, also those added in another tab. */
export function useMyFigures(): readonly KeptFigure[] {
  return useSyncExternalStore(subscribe, current, current)
}

/** The sheet for Word and Excel, each figure with its source and a link to where it was taken from. */
export function sheetOf(kept: readonly KeptFigure[]): Sheet {
  const { columns, mine } = text.table
  return {
    caption: `${mine.title} – ${text.frame.name}`,
    head: [mine.what, mine.place, columns.year, columns.value, columns.source, columns.note, mine.link],
    rows: kept.map((figure) => [
      { text: figure.label },
      { text: figure.place },
      { text: figure.year },
      { text: figure.value },
      { text: figure.source, url: figure.sourceUrl },
      { text: figure.note },
      { text: figure.version, url: figure.link },
    ]),
  }
}
