import type { MapFill, MapMark, MapPicture } from '../../../src/chart/map/picture'
import { buildShapes } from '../../../src/compile/shapes'
import { actorId, groupId, hostId, THE_FIVE } from '../../../src/model/ids'

export const { world, centralAsia } = buildShapes()

const hostNames = new Map(
  [
    ['KAZ', 'Kazakhstan'],
    ['KGZ', 'Kyrgyzstan'],
    ['TJK', 'Tajikistan'],
    ['TKM', 'Turkmenistan'],
    ['UZB', 'Uzbekistan'],
  ].map(([code = '', name = '']) => [hostId(code), { name, shortName: `${name.slice(0, 3)}.` }] as const),
)
const placeNames = new Map([
  ['RUS', 'Russia'],
  ['CHN', 'China'],
  ['caspian-sea', 'Caspian Sea'],
  ['aral-sea', 'Aral Sea'],
])
const words = { title: 'A question', description: 'A sentence.', hostNames, placeNames }

/** A mark with a figure; the rest as asked for. */
export function mark(host: string, fill: MapFill, more: Partial<MapMark> = {}): MapMark {
  return {
    host: hostId(host),
    name: `${host}: 1 %, 2023`,
    fill,
    value: 1,
    year: 2023,
    source: groupId('imf'),
    otherGroup: false,
    hollow: false,
    faded: false,
    ...more,
  }
}

export const missing = (host: string, more: Partial<MapMark> = {}): MapMark => {
  const { value: _, year: __, source: ___, ...rest } = mark(host, { kind: 'missing' }, more)
  return { ...rest, name: `${host}: no figure`, missing: 'no-figure' }
}

/** The world, every country in one of six classes by its place in the list, but for what `special` says. */
export function worldPicture(special: readonly MapMark[] = [], turn = 0): MapPicture {
  const byHost = new Map(special.map((one) => [one.host, one]))
  const marks = world.shapes.map(
    ({ host }, index) =>
      byHost.get(host) ?? mark(host, { kind: 'class', ramp: 'CHN', step: (index + turn) % 6, steps: 6 }),
  )
  return { ...words, shapes: world, frame: world.view, marks }
}

/** Central Asia with a value in each country, one of them missing, one hollow, one of another group. */
export function valuePicture(): MapPicture {
  const fill = (step: number): MapFill => ({ kind: 'class', ramp: 'CHN', step, steps: 6 })
  return {
    ...words,
    shapes: centralAsia,
    frame: centralAsia.view,
    marks: [
      mark('KAZ', fill(4), { label: '29.6' }),
      missing('KGZ', { label: 'no data' }),
      mark('TJK', fill(5), { label: '47.3', hollow: true }),
      mark('TKM', fill(5), { label: '57.5', otherGroup: true }),
      mark('UZB', fill(3), { label: '25.6', faded: true }),
    ],
  }
}

/** Central Asia by who leads: four actors, and one country where none does. */
export function leaderPicture(): MapPicture {
  const leaders = ['RUS', 'CHN', 'USA', 'IRN']
  return {
    ...words,
    shapes: centralAsia,
    frame: centralAsia.view,
    marks: THE_FIVE.map((host, index) => {
      const actor = leaders[index]
      return actor === undefined
        ? mark(host, { kind: 'level' }, { label: 'level' })
        : mark(host, { kind: 'leader', actor: actorId(actor), depth: 3 }, { label: '+12 points' })
    }),
  }
}
