import { DEFAULT_VIEWS, FLAGS, HIGHER_MEANS, INDICATOR_SHAPES, SHAPE_KINDS, UNIT_KINDS } from '../model/codes'
import type { Country } from '../model/country'
import { DOMAINS } from '../model/indicator'
import type { Column, WireCatalog, WireHead } from '../model/wire'
import type { BuiltIndicator } from './build-indicator'
import { encodeColumn } from './encode-column'

/**
 * The catalog as columns of its file: countries in the order of the table, indicators in the order in which they are
 * offered. `own` are the indicators that have a file of their own.
 */
export function wireCatalog(
  countries: readonly Country[],
  built: readonly BuiltIndicator[],
  own: ReadonlySet<string>,
): Omit<WireCatalog, keyof WireHead> {
  const indicators = built.map(({ indicator }) => indicator)
  const regions = dictionary(countries.map((country) => country.region))
  const subregions = dictionary(countries.map((country) => country.subregion))
  const memberships = dictionary(countries.map((country) => country.groups.join(' ')))
  return {
    countries: {
      id: countries.map((country) => country.id),
      name: countries.map((country) => country.name),
      shortName: countries.map(({ name, shortName }) => (shortName === name ? '' : shortName)),
      adjective: countries.map((country) => country.adjective),
      regions: regions.words,
      region: regions.column,
      subregions: subregions.words,
      subregion: subregions.column,
      memberships: memberships.words,
      membership: memberships.column,
      shape: codes(
        countries.map((country) => country.shape),
        SHAPE_KINDS,
      ),
    },
    indicators: {
      id: indicators.map((indicator) => indicator.id),
      shortLabel: indicators.map((indicator) => indicator.shortLabel),
      domain: codes(
        indicators.map((indicator) => indicator.domain),
        DOMAINS,
      ),
      shape: codes(
        indicators.map((indicator) => indicator.shape),
        INDICATOR_SHAPES,
      ),
      unitKind: codes(
        indicators.map((indicator) => indicator.unitKind),
        UNIT_KINDS,
      ),
      higherMeans: codes(
        indicators.map((indicator) => indicator.higherMeans),
        HIGHER_MEANS,
      ),
      defaultView: codes(
        indicators.map((indicator) => indicator.defaultView),
        DEFAULT_VIEWS,
      ),
      order: encodeColumn(indicators.map((indicator) => indicator.order)),
      firstYear: encodeColumn(indicators.map((indicator) => indicator.firstYear)),
      lastYear: encodeColumn(indicators.map((indicator) => indicator.lastYear)),
      rows: encodeColumn(indicators.map((indicator) => indicator.rows)),
      flags: encodeColumn(
        indicators.map(
          ({ id, perCapita, fit, compareAny }) =>
            (perCapita ? FLAGS.perCapita : 0) +
            (fit.map ? FLAGS.map : 0) +
            (fit.line ? FLAGS.line : 0) +
            (fit.comparison ? FLAGS.comparison : 0) +
            (compareAny ? FLAGS.compareAny : 0) +
            (own.has(id) ? FLAGS.ownFile : 0),
        ),
      ),
    },
  }
}

function codes<T>(words: readonly T[], list: readonly T[]): Column {
  return encodeColumn(words.map((word) => list.indexOf(word)))
}

function dictionary(entries: readonly string[]): {
  readonly words: readonly string[]
  readonly column: Column
} {
  const words = [...new Set(entries)].sort()
  return { words, column: codes(entries, words) }
}
