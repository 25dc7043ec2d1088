// @vitest-environment jsdom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { MapLegend } from '../../../src/chart/legend/map-legend'
import { normalised } from '../lines/normalised'
import { leaders, named, strip } from './sample'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)

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

const press = (key: string) =>
  act(() => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  })

describe('the legend in hand', () => {
  it('has one tab stop; arrows lift class after class, leaving lifts none', () => {
    const onLift = vi.fn()
    act(() => root.render(<MapLegend picture={strip} width={700} onLift={onLift} name="Legend" />))
    expect(host.querySelectorAll('[tabindex="0"]')).toHaveLength(1)
    act(() => host.querySelector<SVGElement>('[tabindex="0"]')?.focus())
    expect(onLift).toHaveBeenLastCalledWith(0)
    press('ArrowRight')
    expect(onLift).toHaveBeenLastCalledWith(1)
    expect(document.activeElement?.getAttribute('aria-label')).toBe('class 1: 45 countries')
    press('End')
    expect(onLift).toHaveBeenLastCalledWith(5)
    press('ArrowRight')
    expect(document.activeElement?.getAttribute('data-class')).toBe('5')
    expect(host.querySelectorAll('[tabindex="0"]')).toHaveLength(1)
    act(() => (document.activeElement as SVGElement).blur())
    expect(onLift).toHaveBeenLastCalledWith(null)
  })

  it('lifts the class under the pointer', () => {
    const onLift = vi.fn()
    act(() => root.render(<MapLegend picture={leaders} width={420} onLift={onLift} name="Legend" />))
    act(() => {
      host.querySelector('[data-class="4"]')?.dispatchEvent(new MouseEvent('pointerover', { bubbles: true }))
    })
    expect(onLift).toHaveBeenLastCalledWith(4)
  })
})

describe('drawings as they were reviewed', () => {
  it.each([
    ['strip', strip, 700],
    ['strip-phone', strip, 358],
    ['named', named, 420],
    ['leaders', leaders, 420],
  ] as const)('%s', async (name, picture, width) => {
    const markup = renderToStaticMarkup(
      <MapLegend picture={picture} width={width} onLift={() => {}} name="Legend" />,
    )
    await expect(normalised(markup)).toMatchFileSnapshot(`${name}.golden.svg`)
  })
})
