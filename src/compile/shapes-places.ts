/** A place in degrees east and north. */
export type Place = readonly [number, number]

/**
 * The Aral Sea about as it has been since 2020: the source still lacks it or shows an old shore. Points set by hand, right
 * to about five kilometres and not surveyed: the North Aral Sea behind the Kokaral dam, and the western basin of the South
 * Aral Sea.
 */
export const ARAL_SEA: readonly (readonly Place[])[] = [
  [
    [59.72, 46.3],
    [59.92, 46.42],
    [60.02, 46.58],
    [60.12, 46.84],
    [60.34, 46.78],
    [60.5, 46.66],
    [60.84, 46.74],
    [61.08, 46.68],
    [61.36, 46.84],
    [61.7, 46.79],
    [61.56, 46.6],
    [61.3, 46.47],
    [61.1, 46.33],
    [61.02, 46.17],
    [60.76, 46.11],
    [60.54, 46.17],
    [60.44, 46.29],
    [60.24, 46.32],
    [60.02, 46.24],
    [59.84, 46.2],
  ],
  [
    [58.24, 43.96],
    [58.18, 44.26],
    [58.22, 44.6],
    [58.28, 44.96],
    [58.42, 45.3],
    [58.6, 45.56],
    [58.84, 45.76],
    [59.04, 45.7],
    [58.94, 45.46],
    [58.8, 45.2],
    [58.62, 44.94],
    [58.52, 44.6],
    [58.46, 44.26],
    [58.38, 43.98],
  ],
]

/** A point of the Caspian Sea, to tell its outline among the holes of the land. */
export const CASPIAN_SEA: Place = [51, 42]

/** Where the names of the two seas are written: both in the widest water, the Aral's beside it since it is too small. */
export const LAKE_NAMES: { readonly [id: string]: { readonly name: string; readonly at: Place } } = {
  'caspian-sea': { name: 'Caspian Sea', at: [50.7, 41.9] },
  'aral-sea': { name: 'Aral Sea', at: [61.3, 45.5] },
}

/** Where neighbours' names are written on the map of Central Asia. */
export const NEIGHBOURS: readonly { readonly code: string; readonly at: Place }[] = [
  { code: 'RUS', at: [57.5, 53.6] },
  { code: 'CHN', at: [85.2, 42.6] },
  { code: 'MNG', at: [89.6, 48.2] },
  { code: 'AFG', at: [66.8, 35.4] },
  { code: 'PAK', at: [72.2, 34.6] },
  { code: 'IRN', at: [56.4, 35.6] },
  { code: 'AZE', at: [47.3, 40.4] },
]

/** A window in degrees: west, south, east, north. Longitudes beyond 180 go on round the globe. */
export type Window = readonly [number, number, number, number]

/**
 * What is looked at for each region of the world map. Parallels are shorter towards the poles, so that Alaska is in
 * the box of the Americas though its longitude is not.
 */
export const REGION_WINDOWS: { readonly [region: string]: Window } = {
  R_AFRICA: [-19, -35.5, 56, 37.5],
  R_AMERICAS: [-118, -56, -34, 71],
  R_ASIA: [27, -10.5, 146, 54],
  R_EUROPE: [-24, 35, 44, 70.5],
  R_OCEANIA: [112, -47.5, 189, 20],
}

/** How much more, or less, detail a window deserves than the rest of the world. */
export interface Detail {
  readonly window: Window
  readonly times: number
}

/** Coasts of the Arctic have more points than anyone looks at; Europe and the Near East are small and looked at closely. */
export const WORLD_DETAIL: readonly Detail[] = [
  { window: [-180, 67, 191, 84], times: 0.3 },
  { window: [-11, 34, 45, 67], times: 2.2 },
  { window: [32, 12, 80, 50], times: 1.5 },
]
