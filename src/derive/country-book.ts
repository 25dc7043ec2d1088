import { typographic } from '../i18n/names'
import type { Catalog } from '../model/catalog'
import type { Country, CountryGroup, Region } from '../model/country'
import { type HostId, hostId, THE_FIVE } from '../model/ids'
import type { Place } from '../model/selection'

/** The countries of the catalog by code, with the orders and groups that every view uses. */
export interface CountryBook {
  get(id: string): Country | undefined
  /** Short enough for chips and labels, but never a bare abbreviation that readers must guess. */
  label(id: string): string
  name(id: string): string
  /** Countries of a region; WORLD is all but the totals (WLD, EUU). CA first where it is asked for. */
  inRegion(region: Region): readonly HostId[]
  inGroup(group: CountryGroup): readonly HostId[]
}

/** Made once: a comparison by `localeCompare` looks up its language each time. */
const NAMES = new Intl.Collator('en')
const books = new WeakMap<Catalog, CountryBook>()
/** Totals and unions: hosts of figures, but no countries of a map. */
const TOTALS = new Set(['WLD', 'EUU'])
const REGION_NAMES: Readonly<Record<Exclude<Region, 'WORLD' | 'CA'>, string>> = {
  R_AFRICA: 'Africa',
  R_AMERICAS: 'Americas',
  R_ASIA: 'Asia',
  R_EUROPE: 'Europe',
  R_OCEANIA: 'Oceania',
}
/** Names so long that labels use the short form instead. */
const LONGEST_LABEL = 24

/** Memoised by catalog: the same catalog gives the same book. */
export function countryBook(catalog: Catalog): CountryBook {
  const known = books.get(catalog)
  if (known) return known
  const byId = new Map<string, Country>(catalog.countries.map((country) => [country.id, country]))
  const byName = [...catalog.countries].sort((a, b) => NAMES.compare(a.name, b.name))
  const all = byName.filter((country) => !TOTALS.has(country.id)).map((country) => hostId(country.id))
  const regions = new Map<Region, readonly HostId[]>([
    ['WORLD', all],
    ['CA', THE_FIVE],
  ])
  const groups = new Map<CountryGroup, readonly HostId[]>([['CA', THE_FIVE]])
  const book: CountryBook = {
    get: (id) => byId.get(id),
    name: (id) => typographic(byId.get(id)?.name ?? id),
    label: (id) => {
      const country = byId.get(id)
      if (!country) return id
      return typographic(country.name.length > LONGEST_LABEL ? country.shortName : country.name)
    },
    inRegion: (region) => {
      let hosts = regions.get(region)
      if (!hosts && region !== 'WORLD' && region !== 'CA') {
        const name = REGION_NAMES[region]
        hosts = all.filter((host) => byId.get(host)?.region === name)
        regions.set(region, hosts)
      }
      return hosts ?? []
    },
    inGroup: (group) => {
      let hosts = groups.get(group)
      if (!hosts) {
        hosts = all.filter((host) => byId.get(host)?.groups.includes(group))
        groups.set(group, hosts)
      }
      return hosts
    },
  }
  books.set(catalog, book)
  return book
}

/**
 * The hosts that a list of places stands for, each once, in the order of the address; the five of Central Asia in
 * their usual order, other groups by name. WLD stands for the world total and is kept.
 */
export function hostsOf(places: readonly Place[], book: CountryBook): readonly HostId[] {
  const seen = new Set<HostId>()
  for (const place of places) {
    if (place.kind === 'country') seen.add(hostId(place.id))
    else if (place.kind === 'group') for (const host of book.inGroup(place.id)) seen.add(host)
    else for (const host of book.inRegion(place.id)) seen.add(host)
  }
  return [...seen]
}

/** True where the places are the whole world, so that nothing is to be faded. */
export function isWholeWorld(places: readonly Place[]): boolean {
  return places.some((place) => place.kind === 'region' && place.id === 'WORLD')
}
