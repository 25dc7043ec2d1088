import { describe, expect, it } from 'vitest'
import { hostId } from '../../../src/model/ids'
import type { ShapeSet } from '../../../src/model/shapes'
import { fillOfValue, mapMarks } from '../../../src/view/map/map-marks'
import { modelOf, VOTE, YES_NO } from './models'

const box = { x: 0, y: 0, width: 100, height: 100 }
const shapes = (name: ShapeSet['name'], hosts: readonly string[]): ShapeSet => ({
  name,
  view: box,
  frames: {},
  shapes: hosts.map((host) => ({ host: hostId(host), path: 'M0 0l9 0 0 9z', area: 40, x: 5, y: 5 })),
  foreign: '',
  disputed: '',
  borders: '',
  lakes: [],
  neighbours: [],
})
const world = shapes('world', ['CHN', 'KAZ', 'RUS', 'UZB'])

describe('the colour of a value', () => {
  it('is its class; a value on a break belongs to the class above it', () => {
    const model = modelOf(['CHN KAZ 2001 5'])
    expect([9.9, 10, 20].map((value) => fillOfValue(model, value))).toEqual(
      [0, 1, 2].map((step) => ({ kind: 'class', ramp: 'CHN', step, steps: 3 })),
    )
  })

  it('of yes and no is the dark and the light end of the actor', () => {
    const model = modelOf(['CHN KAZ 2001 1'], { indicator: YES_NO })
    expect(fillOfValue(model, 1)).toEqual({ kind: 'class', ramp: 'CHN', step: 1, steps: 2 })
    expect(fillOfValue(model, 0)).toEqual({ kind: 'class', ramp: 'CHN', step: 0, steps: 2 })
  })

  it('of votes is that of named classes, yes first, and grey where nobody voted', () => {
    const model = modelOf(['CHN KAZ 2001 2'], { indicator: VOTE })
    expect([2, 1, 0].map((code) => fillOfValue(model, code))).toEqual([
      { kind: 'category', code: 2, index: 0 },
      { kind: 'category', code: 1, index: 1 },
      { kind: 'category', code: 0, index: 2 },
    ])
    expect(fillOfValue(model, -1)).toEqual({ kind: 'grey' })
  })
})

describe('marks', () => {
  const rows = ['CHN KAZ 2001 5', 'CHN UZB 2001 30 g1 check: odd']
  const markOf = (host: string, ...made: Parameters<typeof modelOf>) =>
    mapMarks(modelOf(...made), world).find((mark) => mark.host === host)

  it('carry the figure, its year and its group', () => {
    expect(markOf('KAZ', rows)).toMatchObject({
      value: 5,
      year: 2001,
      source: 'g',
      hollow: false,
      faded: false,
    })
    expect(markOf('KAZ', rows)?.name).toBe('Kazakhstan: 5, 2001')
  })

  it('are hollow where doubtful, hatched where missing, and flat for the actor', () => {
    expect(markOf('UZB', rows)?.hollow).toBe(true)
    expect(markOf('RUS', rows)).toMatchObject({ fill: { kind: 'missing' }, missing: 'no-figure' })
    expect(markOf('CHN', rows)?.fill).toEqual({ kind: 'self' })
  })

  it('are faded outside the choice and outside the region', () => {
    const chosen = { choice: { hosts: [{ kind: 'group', id: 'CA' }] } } as const
    expect(['KAZ', 'RUS'].map((host) => markOf(host, rows, chosen)?.faded)).toEqual([false, true])
    const asia = { choice: { region: 'R_ASIA' } } as const
    expect(['KAZ', 'RUS'].map((host) => markOf(host, rows, asia)?.faded)).toEqual([false, true])
  })

  it('have a label on the map of Central Asia only', () => {
    const near = mapMarks(modelOf(rows, { choice: { region: 'CA' } }), shapes('central-asia', ['KAZ', 'TJK']))
    expect(near.map(({ label }) => label)).toEqual(['5', 'no data'])
    expect(markOf('KAZ', rows)?.label).toBeUndefined()
  })
})
