import type { CountryId } from './ids'

/** Groups of countries that a link may name; membership as of 2026, observers are no members. */
export const COUNTRY_GROUPS = ['CA', 'CIS', 'CSTO', 'EAEU', 'OTS', 'SCO', 'BRI', 'EU', 'G7', 'BRICS'] as const
export type CountryGroup = (typeof COUNTRY_GROUPS)[number]

/** The world, Central Asia, and the regions of the UN's M49 list. */
export const REGIONS = ['WORLD', 'CA', 'R_AFRICA', 'R_AMERICAS', 'R_ASIA', 'R_EUROPE', 'R_OCEANIA'] as const
export type Region = (typeof REGIONS)[number]

/** How the world map shows a country: an outline of its own, none, or as a part of another country's outline. */
export type ShapeKind = 'own' | 'none' | 'part'

/** A row of `countries.csv`, English names only (other languages are chunks of their own). */
export interface Country {
  readonly id: CountryId
  readonly name: string
  readonly shortName: string
  /** Empty where the table has none. */
  readonly adjective: string
  /** M49 region: Africa, Americas, Asia, Europe, Oceania, Antarctica; empty for WLD. */
  readonly region: string
  readonly subregion: string
  /** All groups of the table, those that a link cannot name (AU, GCC, ASEAN) included. */
  readonly groups: readonly string[]
  readonly shape: ShapeKind
}
