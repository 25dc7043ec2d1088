/** The range that a slider's handle can take, in the unit of its value. */
export interface SliderScale {
  readonly min: number
  readonly max: number
  /** Distance of two neighbouring values; 1 when not given. */
  readonly step?: number
}

/** The nearest value on the scale. */
export function snapped(scale: SliderScale, value: number): number {
  const step = scale.step ?? 1
  const stepped = scale.min + Math.round((value - scale.min) / step) * step
  // Steps such as 0.1 leave a tail of binary digits.
  const clean = Number(stepped.toFixed(6))
  return Math.max(scale.min, Math.min(scale.max, clean))
}

/** Place of a value from 0 (min) to 1 (max); 0 when the scale is a single value. */
export function placeOf(scale: SliderScale, value: number): number {
  const span = scale.max - scale.min
  return span <= 0 ? 0 : Math.max(0, Math.min(1, (value - scale.min) / span))
}

const PAGE_STEPS = 5

/** The value that a key leads to; null for a key that is not the slider's. Arrows one step, Page keys five, Home and End. */
export function keyedValue(scale: SliderScale, value: number, key: string): number | null {
  const step = scale.step ?? 1
  const to: Readonly<Record<string, number>> = {
    ArrowRight: value + step,
    ArrowUp: value + step,
    ArrowLeft: value - step,
    ArrowDown: value - step,
    PageUp: value + step * PAGE_STEPS,
    PageDown: value - step * PAGE_STEPS,
    Home: scale.min,
    End: scale.max,
  }
  const next = to[key]
  return next === undefined ? null : snapped(scale, next)
}
