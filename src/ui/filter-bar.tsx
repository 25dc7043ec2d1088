import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { Button } from './button'
import { Caret } from './caret'
import { fitting } from './filter-fit'
import { Sheet } from './modal'
import { Popover } from './popover'
import { usePhone } from './use-media-query'

export interface FilterItem {
  readonly id: string
  /** 1 is what a reader needs most; a higher number finds room later. */
  readonly priority: number
  /** Another control that this one adds to: it stays on the line only where that one does. */
  readonly beside?: string
  readonly control: ReactNode
}

export interface FilterBarProps {
  readonly labels: {
    /** Name of the region, and of the button and the sheet on a telephone. */
    readonly filters: string
    readonly more: string
    readonly close: string
  }
  readonly items: readonly FilterItem[]
  /** Stands at the right end and never leaves the line, e.g. the button "Reset". */
  readonly end?: ReactNode
  /** The choice in words, for the telephone. */
  readonly state: string
}

/** The stylesheet says how far neighbours stand apart; this where there is none. */
const GAP = 16

/**
 * The filters as one line: what does not fit goes behind a button. Every control lives in a box of its own that is
 * moved between the line, the popover or sheet, and a hidden shelf, so that it keeps its state and can be measured
 * before anything is painted.
 */
export function FilterBar({ labels, items, end, state }: FilterBarProps) {
  const phone = usePhone()
  const [open, setOpen] = useState(false)
  const [boxes] = useState(() => new Map<string, HTMLDivElement>())
  const [widths] = useState(() => new Map<string, number>())
  const line = useRef<HTMLDivElement>(null)
  const slot = useRef<HTMLDivElement>(null)
  const shelf = useRef<HTMLDivElement>(null)
  const stack = useRef<HTMLDivElement>(null)
  const more = useRef<HTMLButtonElement>(null)

  function boxOf(id: string): HTMLDivElement {
    const known = boxes.get(id)
    if (known !== undefined) return known
    const box = document.createElement('div')
    box.className = 'ui-filters-item'
    boxes.set(id, box)
    return box
  }

  // Priorities and order as one string: an equal list that is a new array needs no new measuring.
  const order = items.map(({ id, priority }) => `${priority} ${id}`).join('\n')

  // biome-ignore lint/correctness/useExhaustiveDependencies: order stands for items; boxes and widths are kept for good
  useLayoutEffect(() => {
    for (const [id, box] of boxes) {
      if (items.some((item) => item.id === id)) continue
      box.remove()
      boxes.delete(id)
      widths.delete(id)
    }

    function arrange() {
      const [room, row, away, rest, button] = [line, slot, shelf, stack, more].map((ref) => ref.current)
      if (!room || !row || !away || !rest || !button) return
      const measured = items.map(({ id, priority, beside }) => {
        const box = boxOf(id)
        if (!box.isConnected) away.append(box)
        // In the popover a control is laid out in another way; its width on the line still holds.
        if (!rest.contains(box)) widths.set(id, Math.ceil(box.getBoundingClientRect().width))
        return { id, priority, beside, width: widths.get(id) ?? 0 }
      })
      const moreWidth = Math.ceil(button.getBoundingClientRect().width)
      const gap = Number.parseFloat(getComputedStyle(row).columnGap) || GAP
      const kept = phone ? new Set<string>() : fitting(measured, room.clientWidth, gap, moreWidth)
      const boxesOf = (inLine: boolean) =>
        items.filter(({ id }) => kept.has(id) === inLine).map(({ id }) => boxOf(id))
      putInOrder(row, boxesOf(true))
      putInOrder(open ? rest : away, boxesOf(false))
      button.classList.toggle('ui-filters-away', kept.size === items.length)
      if (open && kept.size === items.length) setOpen(false)
    }
    arrange()
    const observer = new ResizeObserver(arrange)
    if (line.current) observer.observe(line.current)
    for (const { id } of items) observer.observe(boxOf(id))
    return () => observer.disconnect()
  }, [order, phone, open])

  return (
    <section className="ui-filters" aria-label={labels.filters}>
      <div className="ui-filters-row">
        {phone && (
          <Button variant="accent" aria-haspopup="dialog" onClick={() => setOpen(true)}>
            {labels.filters}
          </Button>
        )}
        {phone && <p className="ui-filters-state">{state}</p>}
        <div ref={line} className="ui-filters-fit" hidden={phone}>
          <div ref={slot} className="ui-filters-slot" />
          <Button ref={more} aria-haspopup="dialog" aria-expanded={open} onClick={() => setOpen(!open)}>
            {labels.more}
            <Caret />
          </Button>
        </div>
        {!phone && end !== undefined && <div className="ui-filters-end">{end}</div>}
      </div>
      <div ref={shelf} className="ui-filters-shelf" />
      {phone ? (
        <Sheet open={open} title={labels.filters} closeLabel={labels.close} onClose={() => setOpen(false)}>
          <div ref={stack} className="ui-filters-stack" />
          {end}
        </Sheet>
      ) : (
        <Popover open={open} label={labels.more} anchor={more} align="end" onClose={() => setOpen(false)}>
          <div ref={stack} className="ui-filters-stack" />
        </Popover>
      )}
      {items.map(({ id, control }) => createPortal(control, boxOf(id), id))}
    </section>
  )
}

/** Makes the boxes the children of the parent, in this order, without touching those that stand right already. */
function putInOrder(parent: HTMLElement, boxes: readonly HTMLElement[]): void {
  boxes.forEach((box, place) => {
    if (parent.children[place] !== box) parent.insertBefore(box, parent.children[place] ?? null)
  })
}
