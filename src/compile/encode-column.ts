import type { Column } from '../model/wire'

/** Powers of ten up to this are exact doubles, so that dividing by them rounds once and rightly. */
const MOST_DECIMALS = 22
/** So many of the numbers have no more decimals than the power that the others are left out of. */
const MOST = 0.85

/**
 * Writes numbers in the form of `model/wire.ts` whose JSON is shortest (of equal ones the plainer). Every form decodes to
 * exactly the same doubles. Numbers must be finite, and zero not negative.
 */
export function encodeColumn(numbers: readonly number[]): Column {
  const decimals = numbers.map(decimalsOf)
  const all = Math.max(0, ...new Set(decimals))
  const most = [...decimals].sort((a, b) => a - b)[Math.ceil(decimals.length * MOST) - 1] ?? 0
  const forms: Column[] = [numbers]
  for (const power of new Set([all, most])) forms.push(...scaledForms(numbers, power))
  const { values, counts } = runsOf(numbers)
  if (values.length < numbers.length) forms.push({ runs: values, of: shortest(flatForms(counts)) })
  return shortest(forms)
}

/** First number, then differences, of whole numbers. */
export function encodeSteps(numbers: readonly number[]): Column {
  return { steps: stepsOf(numbers) }
}

/** Runs of equal whole numbers, the numbers as steps. */
export function encodeRuns(numbers: readonly number[]): Column {
  const { values, counts } = runsOf(numbers)
  return { runs: { steps: stepsOf(values) }, of: counts }
}

/** Whole multiples of a power of ten, in several forms; numbers that are none are put in afterwards. Maybe no form. */
function scaledForms(numbers: readonly number[], power: number): readonly Column[] {
  if (power > MOST_DECIMALS) return []
  const wholes = numbers.map((number) => timesPower(number, power))
  if (!wholes.every((whole) => Math.abs(whole) < Number.MAX_SAFE_INTEGER / 2)) return []
  const others = numbers.flatMap((number, at) => (wholeBy(number, power) ? [] : [at]))
  return integerForms(wholes).map((whole) => {
    const scaled = power === 0 ? whole : { power, whole }
    if (others.length === 0) return scaled
    return { most: scaled, at: encodeSteps(others), are: others.map((at) => numbers[at] ?? 0) }
  })
}

/** Plain, steps, runs of steps, and runs, of whole numbers whose differences are safe too. */
function integerForms(numbers: readonly number[]): readonly Column[] {
  const steps = stepsOf(numbers)
  const forms: Column[] = [numbers, { steps }]
  const ofSteps = runsOf(steps)
  if (ofSteps.values.length * 2 < numbers.length)
    forms.push({ steps: { runs: ofSteps.values, of: shortest(flatForms(ofSteps.counts)) } })
  const { values, counts } = runsOf(numbers)
  if (values.length < numbers.length)
    forms.push({ runs: shortest(flatForms(values)), of: shortest(flatForms(counts)) })
  return forms
}

function flatForms(numbers: readonly number[]): readonly Column[] {
  return [numbers, { steps: stepsOf(numbers) }]
}

function shortest(forms: readonly Column[]): Column {
  const [first = [], ...others] = forms
  let best = first
  let length = JSON.stringify(first).length
  for (const form of others) {
    const own = JSON.stringify(form).length
    if (own < length) [best, length] = [form, own]
  }
  return best
}

/** The least power of ten that makes a whole number of it, from which dividing gives the same double; Infinity if none. */
function decimalsOf(number: number): number {
  for (let power = 0; power <= MOST_DECIMALS; power++) if (wholeBy(number, power)) return power
  return Number.POSITIVE_INFINITY
}

function wholeBy(number: number, power: number): boolean {
  const whole = timesPower(number, power)
  return Number.isSafeInteger(whole) && whole / 10 ** power === number
}

// Adding 0 turns -0, which JSON does not keep, into 0.
const timesPower = (number: number, power: number): number => Math.round(number * 10 ** power) + 0

function stepsOf(numbers: readonly number[]): readonly number[] {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0))
}

function runsOf(numbers: readonly number[]): {
  readonly values: readonly number[]
  readonly counts: readonly number[]
} {
  const values: number[] = []
  const counts: number[] = []
  for (const number of numbers) {
    if (values.length > 0 && values.at(-1) === number) counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1
    else {
      values.push(number)
      counts.push(1)
    }
  }
  return { values, counts }
}
