import { type FocusEvent, type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import { type HostId, hostId } from '../../model/ids'
import { circleAt, type MapLayout } from './layout'
import type { MapChartProps } from './picture'
import { walk } from './walk'

/** What the one <svg> listens to for all countries, and the country that holds the tab stop. */
export function useMapPointer(
  layout: MapLayout,
  onHover: MapChartProps['onHover'],
  onPick: MapChartProps['onPick'],
) {
  const [tabStop, setTabStop] = useState<HostId | null>(null)
  const [focused, setFocused] = useState<HostId | null>(null)
  const under = useRef<HostId | null>(null)
  // A press gives the focus too; only the keyboard's focus is told and outlined.
  const pressed = useRef(false)
  const stops = layout.stops
  const stop = stops.some(({ id }) => id === tabStop) ? tabStop : (stops[0]?.id ?? null)

  const point = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const at = { x: event.clientX - box.left, y: event.clientY - box.top }
    return { at, host: hostOf(event.target) ?? circleAt(layout, at.x, at.y) }
  }
  const move = (event: PointerEvent<SVGSVGElement>) => {
    if (event.pointerType === 'touch') return
    const { host, at } = point(event)
    if (host === under.current) return
    under.current = host
    onHover(host, host === null ? null : at, 'pointer')
  }

  const handlers = {
    onPointerMove: move,
    onPointerDown: () => {
      pressed.current = true
    },
    onPointerUp: (event: PointerEvent<SVGSVGElement>) => {
      const here = pressed.current
      pressed.current = false
      if (!here || event.button !== 0) return
      const { host, at } = point(event)
      under.current = host
      // A finger has no hover: a tap shows the country, and is not taken for a choice.
      if (event.pointerType === 'touch') onHover(host, host === null ? null : at, 'pointer')
      else if (host !== null) onPick(host)
    },
    onPointerCancel: () => {
      pressed.current = false
    },
    onPointerLeave: (event: PointerEvent<SVGSVGElement>) => {
      pressed.current = false
      if (event.pointerType === 'touch' || under.current === null) return
      under.current = null
      onHover(null, null, 'pointer')
    },
    onFocus: (event: FocusEvent<SVGSVGElement>) => {
      const host = hostOf(event.target)
      if (host === null) return
      setTabStop(host)
      if (pressed.current) return
      setFocused(host)
      const place = stops.find(({ id }) => id === host)
      onHover(host, place === undefined ? null : { x: place.x, y: place.y }, 'focus')
    },
    onBlur: (event: FocusEvent<SVGSVGElement>) => {
      if (focused === null || event.currentTarget.contains(event.relatedTarget)) return
      setFocused(null)
      onHover(null, null, 'focus')
    },
    onKeyDown: (event: KeyboardEvent<SVGSVGElement>) => {
      const from = hostOf(event.target)
      if (from === null || event.altKey || event.ctrlKey || event.metaKey) return
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault()
        onPick(from)
        return
      }
      const to = walk(stops, from, event.key)
      if (to === null) return
      event.preventDefault()
      const target = event.currentTarget.querySelector(`[data-host="${to}"]`)
      if (target instanceof SVGElement) target.focus({ preventScroll: true })
    },
  }
  return { stop, focused, handlers }
}

function hostOf(target: EventTarget): HostId | null {
  const code = target instanceof Element ? target.closest('[data-host]')?.getAttribute('data-host') : null
  return code === null || code === undefined ? null : hostId(code)
}
