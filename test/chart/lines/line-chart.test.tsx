// @vitest-environment jsdom
import { act, type ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LineChart } from '../../../src/chart/lines/line-chart'
import type { LinePicture } from '../../../src/chart/lines/picture'
import { panel, tradeLines, tradePicture } from './sample'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
vi.stubGlobal('CSS', { escape: (text: string) => text })

let host: HTMLElement
let root: Root

beforeEach(() => {
  host = document.createElement('div')
  document.body.append(host)
  root = createRoot(host)
})

afterEach(() => {
  act(() => root.unmount())
  host.remove()
})

const draw = (element: ReactNode) => act(() => root.render(element))
const all = (selector: string) => [...host.querySelectorAll<SVGElement>(selector)]
const press = (key: string) =>
  act(() => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  })

const chart = (
  picture: LinePicture,
  { onHover = vi.fn(), onPick = vi.fn(), hovered = null as string | null } = {},
) => (
  <LineChart
    picture={picture}
    width={1376}
    height={600}
    hovered={hovered}
    onHover={onHover}
    onPick={onPick}
  />
)

describe('handles', () => {
  it('are there for every line, every figure with its raw value, and every event', () => {
    draw(chart(tradePicture()))
    expect(all('[data-series]').map((group) => group.getAttribute('data-series'))).toHaveLength(6)
    expect(all('[data-point]')).toHaveLength(6 * 6 + 2 * 4)
    expect(host.querySelector('[data-point="CHN-KAZ-2023"]')?.getAttribute('data-value')).toBe('29.6')
    expect(all('[data-event]').map((group) => group.getAttribute('data-event'))).toContain('ukraine')
  })

  it('name the drawing by its title and describe it', () => {
    draw(chart(tradePicture()))
    const svg = host.querySelector('svg')
    const named = (attribute: string) =>
      [...(svg?.children ?? [])].find(({ id }) => id === svg?.getAttribute(attribute))?.textContent
    expect(svg?.getAttribute('role')).toBe('group')
    expect(named('aria-labelledby')).toBe('Who does Kazakhstan trade with?')
    expect(named('aria-describedby')).toBe('China passed Russia in 2021.')
  })
})

describe('the keyboard', () => {
  it('has one tab stop, with a role and a name, and moves it', () => {
    const onHover = vi.fn()
    const onPick = vi.fn()
    draw(chart(tradePicture(), { onHover, onPick }))
    const stops = () => all('[tabindex="0"]').map((point) => point.getAttribute('data-point'))
    expect(stops()).toEqual(['CHN-KAZ-2024'])
    act(() => host.querySelector<SVGElement>('[tabindex="0"]')?.focus())
    press('Home')
    expect(stops()).toEqual(['CHN-KAZ-1995'])
    expect(document.activeElement?.getAttribute('data-point')).toBe('CHN-KAZ-1995')
    expect(document.activeElement?.getAttribute('aria-label')).toBe('1995: 3.7 %')
    expect(document.activeElement?.getAttribute('role')).toBe('img')
    expect(onHover).toHaveBeenLastCalledWith(expect.objectContaining({ line: 'CHN-KAZ', year: 1995 }))
    press('ArrowUp')
    expect(stops()).toEqual(['RUS-KAZ-1995'])
    press('Enter')
    expect(onPick).toHaveBeenCalledExactlyOnceWith('RUS-KAZ')
    act(() => (document.activeElement as SVGElement).blur())
    expect(onHover).toHaveBeenLastCalledWith(null)
  })
})

describe('a finger', () => {
  const touch = (type: string) => {
    const event = new MouseEvent(type, { bubbles: true, clientX: 1276, clientY: 230 })
    Object.defineProperty(event, 'pointerType', { value: 'touch' })
    act(() => {
      host.querySelector('svg > rect')?.dispatchEvent(event)
    })
  }

  it('sees the figures with its first tap, and picks the line with the next', () => {
    const onHover = vi.fn()
    const onPick = vi.fn()
    draw(chart(tradePicture(), { onHover, onPick }))
    const point = host.querySelector('[data-point="CHN-KAZ-2024"]')
    const at = { x: Number(point?.getAttribute('cx')), y: Number(point?.getAttribute('cy')) }
    const rect = host.querySelector('svg > rect')
    // jsdom lays nothing out: the drawing stands where the page begins, at its own size.
    if (rect) rect.getBoundingClientRect = () => new DOMRect(1276 - at.x, 230 - at.y, 1376, 600)
    touch('pointerdown')
    touch('click')
    expect(onHover).toHaveBeenLastCalledWith(expect.objectContaining({ line: 'CHN-KAZ', year: 2024 }))
    expect(onPick).not.toHaveBeenCalled()
    touch('pointerdown')
    touch('click')
    expect(onPick).toHaveBeenCalledExactlyOnceWith('CHN-KAZ')
  })
})

describe('a line under the pointer', () => {
  it('fades the others of its panel, not those of the other panels', () => {
    const panels = ['KAZ', 'UZB'].map((id) => panel(tradeLines(id), { id, heading: id }))
    draw(chart({ ...tradePicture(), panels }, { hovered: 'CHN-UZB' }))
    const fade = (id: string) =>
      host.querySelector(`[data-series="${id}"]`)?.parentElement?.getAttribute('opacity')
    expect([fade('RUS-KAZ'), fade('RUS-UZB')]).toEqual([null, '0.25'])
  })
})

describe('what is drawn again', () => {
  const node = (id: string) => host.querySelector(`[data-series="${id}"]`)

  it('is no line while one is hovered', async () => {
    const picture = tradePicture()
    draw(chart(picture))
    const changes: MutationRecord[] = []
    const seen = new MutationObserver((records) => changes.push(...records))
    for (const group of all('[data-series]'))
      seen.observe(group, { subtree: true, attributes: true, childList: true })
    draw(chart(picture, { hovered: 'RUS-KAZ' }))
    await Promise.resolve()
    seen.disconnect()
    expect(changes).toEqual([])
    expect(node('RUS-KAZ')?.parentElement?.getAttribute('opacity')).toBe('0.25')
  })

  it('keeps the other lines as they are when one is taken out', async () => {
    const whole = tradePicture()
    draw(chart(whole))
    const kept = node('CHN-KAZ')
    const changes: MutationRecord[] = []
    const seen = new MutationObserver((records) => changes.push(...records))
    if (kept !== null) seen.observe(kept, { subtree: true, attributes: true, childList: true })
    const lines = whole.panels[0]?.lines.filter(({ id }) => id !== 'IRN-KAZ') ?? []
    draw(chart({ ...whole, panels: [panel(lines, { breaks: whole.panels[0]?.breaks ?? [] })] }))
    await Promise.resolve()
    seen.disconnect()
    expect(node('IRN-KAZ')).toBeNull()
    expect(node('CHN-KAZ')).toBe(kept)
    expect(changes).toEqual([])
  })
})
