// @vitest-environment jsdom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { MapChart } from '../../../src/chart/map/map-chart'
import type { MapPicture } from '../../../src/chart/map/picture'
import { hostId } from '../../../src/model/ids'
import { leaderPicture, missing, valuePicture, worldPicture } from './pictures'

const nothing = () => undefined
const still = { hovered: null, pinned: [], lifted: null, onHover: nothing, onPick: nothing }

/** One tag a line; long outlines, which `test/compile/shapes.test.ts` checks, as their length. */
function golden(picture: MapPicture): string {
  const svg = renderToStaticMarkup(
    <MapChart picture={picture} width={1066} height={630} {...still} pinned={[hostId('TJK')]} />,
  )
  return `${svg.replace(/ d="([^"]{80,})"/g, (_, d: string) => ` d="${d.length} characters"`).replace(/></g, '>\n<')}\n`
}

describe('golden drawings', () => {
  test('values of Central Asia', async () => {
    await expect(golden(valuePicture())).toMatchFileSnapshot('central-asia-values.golden.svg')
  })
  test('who leads in Central Asia', async () => {
    await expect(golden(leaderPicture())).toMatchFileSnapshot('central-asia-leaders.golden.svg')
  })
})

describe('the drawing in a page', () => {
  let place: HTMLElement
  let root: Root
  const onHover = vi.fn()
  const onPick = vi.fn()

  beforeEach(() => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
    place = document.body.appendChild(document.createElement('div'))
    root = createRoot(place)
    onHover.mockReset()
    onPick.mockReset()
  })
  afterEach(async () => {
    await act(async () => root.unmount())
    place.remove()
    vi.unstubAllGlobals()
  })

  const show = (picture: MapPicture, lifted: readonly string[] | null = null) =>
    act(async () =>
      root.render(
        <MapChart
          picture={picture}
          width={1066}
          height={520}
          hovered={null}
          pinned={[]}
          lifted={lifted === null ? null : new Set(lifted.map(hostId))}
          onHover={onHover}
          onPick={onPick}
        />,
      ),
    )
  const shape = (host: string): SVGElement => {
    const found = place.querySelector(`[data-host="${host}"]`)
    if (!(found instanceof SVGElement)) throw new Error(`${host} is not drawn`)
    return found
  }
  const point = (type: string, target: Element, more: PointerEventInit = {}) =>
    act(async () => {
      target.dispatchEvent(new PointerEvent(type, { bubbles: true, clientX: 1, clientY: 2, ...more }))
    })
  const press = (key: string) =>
    act(async () => {
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      )
    })

  test('says of every country what it shows', async () => {
    await show(worldPicture([missing('KGZ')]))
    expect(place.querySelectorAll('svg')).toHaveLength(1)
    const svg = place.querySelector('svg')
    expect(svg?.getAttribute('role')).toBe('group')
    for (const [attribute, text] of [
      ['aria-labelledby', 'A question'],
      ['aria-describedby', 'A sentence.'],
    ] as const)
      expect(document.getElementById(svg?.getAttribute(attribute) ?? '')?.textContent).toBe(text)
    expect(place.querySelectorAll('[data-host][role="button"]')).toHaveLength(238)
    expect(shape('KAZ').dataset).toMatchObject({ host: 'KAZ', value: '1', year: '2023', source: 'imf' })
    expect(shape('KAZ').getAttribute('aria-label')).toBe('KAZ: 1 %, 2023')
    expect({ ...shape('KGZ').dataset }).toEqual({ host: 'KGZ', missing: 'no-figure' })
  })

  test('has one tab stop, which arrows move', async () => {
    await show(worldPicture())
    expect(place.querySelectorAll('[tabindex="0"]')).toHaveLength(1)
    await act(async () => shape('KAZ').focus())
    expect(onHover).toHaveBeenLastCalledWith('KAZ', { x: expect.any(Number), y: expect.any(Number) }, 'focus')
    await press('ArrowDown')
    expect(document.activeElement).toBe(shape('UZB'))
    expect(onHover.mock.lastCall?.[0]).toBe('UZB')
    expect([...place.querySelectorAll('[tabindex="0"]')]).toEqual([shape('UZB')])
    await press('End')
    expect(document.activeElement).toBe(shape('ZWE'))
    await press('Enter')
    await press(' ')
    expect(onPick.mock.calls).toEqual([['ZWE'], ['ZWE']])
    await act(async () => shape('ZWE').blur())
    expect(onHover).toHaveBeenLastCalledWith(null, null, 'focus')
  })

  test('tells the pointer’s country once, and that it left', async () => {
    await show(worldPicture())
    await point('pointermove', shape('KAZ'))
    await point('pointermove', shape('KAZ'))
    expect(onHover.mock.calls).toEqual([['KAZ', { x: 1, y: 2 }, 'pointer']])
    await point('pointermove', place.querySelector('svg') ?? place)
    expect(onHover).toHaveBeenLastCalledWith(null, null, 'pointer')
  })

  test('a click picks, a tap only shows', async () => {
    await show(worldPicture())
    await point('pointerdown', shape('KAZ'))
    await point('pointerup', shape('KAZ'))
    expect(onPick.mock.calls).toEqual([['KAZ']])
    await point('pointerdown', shape('UZB'), { pointerType: 'touch' })
    await point('pointerup', shape('UZB'), { pointerType: 'touch' })
    expect(onPick).toHaveBeenCalledTimes(1)
    expect(onHover).toHaveBeenLastCalledWith('UZB', { x: 1, y: 2 }, 'pointer')
  })

  test('a change of year keeps the elements and changes their fill', async () => {
    await show(worldPicture())
    const before = shape('KAZ')
    const fill = before.getAttribute('fill')
    await show(worldPicture([], 1))
    expect(shape('KAZ')).toBe(before)
    expect(before.getAttribute('fill')).not.toBe(fill)
  })

  test('lifting a class fades the others', async () => {
    await show(worldPicture(), ['KAZ'])
    expect(shape('KAZ').getAttribute('opacity')).toBe(null)
    expect(shape('UZB').getAttribute('opacity')).toBe('0.25')
  })
})
