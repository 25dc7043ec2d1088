/**
 * The JSON of the data files (documented in docs/data.md and docs/schema/). `compile/` writes it, `dataset/` reads it.
 * Nothing here is trusted by the reader: every field is checked when it is decoded.
 */
import type { DataVersion } from './catalog'
import type { AtlasEvent } from './event'
import type { Indicator, Source } from './indicator'
import type { ShapeSet } from './shapes'

/** Raised when a reader of the old files could not read the new ones. */
export const WIRE_FORMAT = 1

/**
 * A column of numbers in one of five forms, which nest:
 * the numbers themselves; `steps`, whose running sums are the numbers; `runs` of equal numbers (`of` them, how many
 * times each); `whole` numbers to be divided by ten to the `power`, which gives exactly the double of the table's text;
 * `most` numbers, of which those at the places `at` are replaced by the numbers `are`.
 */
export type Column =
  | readonly number[]
  | { readonly steps: Column }
  | { readonly runs: Column; readonly of: Column }
  | { readonly power: number; readonly whole: Column }
  | { readonly most: Column; readonly at: Column; readonly are: Column }

/** Beginning of every file. */
export interface WireHead {
  readonly format: number
  /** Hash in the names of all files that were written together. */
  readonly files: string
  readonly version: DataVersion
}

export interface WireCatalog extends WireHead {
  readonly countries: {
    readonly id: readonly string[]
    readonly name: readonly string[]
    /** Empty where it is the name. */
    readonly shortName: readonly string[]
    readonly adjective: readonly string[]
    readonly regions: readonly string[]
    readonly region: Column
    readonly subregions: readonly string[]
    readonly subregion: Column
    /** Each a list separated by blanks. */
    readonly memberships: readonly string[]
    readonly membership: Column
    /** Index into SHAPE_KINDS. */
    readonly shape: Column
  }
  readonly indicators: {
    readonly id: readonly string[]
    readonly shortLabel: readonly string[]
    /** Index into DOMAINS, and so on for the lists of `model/codes.ts`. */
    readonly domain: Column
    readonly shape: Column
    readonly unitKind: Column
    readonly higherMeans: Column
    readonly defaultView: Column
    readonly order: Column
    readonly firstYear: Column
    readonly lastYear: Column
    readonly rows: Column
    /** Sum of bits: 1 per capita, 2 fit for a map, 4 for a line, 8 for a comparison, 16 compareAny, 32 a file of its own. */
    readonly flags: Column
  }
}

export interface WireRows {
  readonly length: number
  readonly actor: Column
  readonly host: Column
  readonly source: Column
  readonly year: Column
  readonly value: Column
  readonly status: Column
  /** Place in `notes` of the indicator. */
  readonly note: Column
  /**
   * Empty, or else each # in a note stands for a number: the first # of a row's note for the next number of the first
   * column, the second for the next of the second, and so on.
   */
  readonly noteNumbers: readonly Column[]
}

export interface WireIndicator {
  /** Its `chunk` follows from `file` and the hash of the files. */
  readonly indicator: Omit<Indicator, 'chunk'>
  /** Name, without hash and ending, of the file that holds the whole indicator. */
  readonly file: string
  readonly partial: boolean
  readonly actors: readonly string[]
  readonly hosts: readonly string[]
  readonly sources: readonly Source[]
  readonly groups: readonly {
    readonly id: string
    readonly label: string
    readonly priority: number
    readonly step: number
  }[]
  readonly notes: readonly string[]
  /** Actor, host, from, to (null: any), why, text. */
  readonly gaps: readonly (readonly [
    string | null,
    string | null,
    number | null,
    number | null,
    string,
    string,
  ])[]
  /** Actor, kind, low, high, inner. */
  readonly breaks: readonly (readonly [string, string, number, number, readonly number[]])[]
  readonly rows: WireRows
}

export interface WireIndicators extends WireHead {
  readonly indicators: { readonly [id: string]: WireIndicator }
}

export interface WireEvents extends WireHead {
  readonly events: readonly AtlasEvent[]
}

export interface WireShapes extends WireHead {
  readonly shapes: ShapeSet
}

/** Sites, claims and sources: the columns of the tables as text; an empty cell is an empty text. */
export interface WireTable extends WireHead {
  readonly table: string
  readonly columns: { readonly [name: string]: readonly string[] }
}
