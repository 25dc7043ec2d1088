import type { Column } from '../model/wire'
import { fail, isRecord } from './guards'

/** Forms nest no deeper than most, scaled, steps, runs, steps, plain; more is no file of ours. */
const DEEPEST = 6

/**
 * The numbers of a column, exactly as the table has them (forms: `model/wire.ts`). `length` is how many there must be.
 * Throws ChunkError where the JSON has another form or number; `where` names the column for it.
 */
export function decodeColumn(json: unknown, length: number, where: string): Float64Array {
  const column = checkColumn(json, where, DEEPEST)
  const numbers = unpack(column, where, length)
  if (numbers.length !== length) fail(where, `has ${numbers.length} numbers, not ${length}`)
  return numbers
}

function unpack(column: Column, where: string, limit: number): Float64Array {
  if (isList(column)) return new Float64Array(column)
  if ('steps' in column) {
    const numbers = unpack(column.steps, where, limit)
    let sum = 0
    for (let at = 0; at < numbers.length; at++) {
      sum += numbers[at] ?? 0
      numbers[at] = sum
    }
    return numbers
  }
  if ('runs' in column) {
    const values = unpack(column.runs, where, limit)
    const counts = unpack(column.of, where, limit)
    let total = 0
    for (const count of counts) {
      if (!Number.isInteger(count) || count < 1) fail(where, `has a run of ${count}`)
      total += count
    }
    if (values.length !== counts.length || total > limit) fail(where, 'has runs that do not fit its length')
    const numbers = new Float64Array(total)
    let at = 0
    for (let run = 0; run < values.length; run++) {
      const end = at + (counts[run] ?? 0)
      numbers.fill(values[run] ?? 0, at, end)
      at = end
    }
    return numbers
  }
  if ('most' in column) {
    const numbers = unpack(column.most, where, limit)
    const places = unpack(column.at, where, limit)
    const others = unpack(column.are, where, limit)
    if (places.length !== others.length) fail(where, 'has places without numbers')
    for (const [nth, place] of places.entries()) {
      if (!(Number.isInteger(place) && place >= 0 && place < numbers.length))
        fail(where, `has no place ${place}`)
      numbers[place] = others[nth] ?? 0
    }
    return numbers
  }
  const numbers = unpack(column.whole, where, limit)
  const divisor = 10 ** column.power
  for (let at = 0; at < numbers.length; at++) numbers[at] = (numbers[at] ?? 0) / divisor
  return numbers
}

function isList(column: Column): column is readonly number[] {
  return Array.isArray(column)
}

function checkColumn(json: unknown, where: string, depth: number): Column {
  if (depth === 0) fail(where, 'is nested too deep')
  if (Array.isArray(json)) {
    for (const entry of json)
      if (typeof entry !== 'number' || !Number.isFinite(entry))
        fail(where, 'holds something that is no number')
    return json
  }
  if (!isRecord(json)) fail(where, 'is no column of numbers')
  if ('steps' in json) return { steps: checkColumn(json['steps'], where, depth - 1) }
  if ('runs' in json)
    return {
      runs: checkColumn(json['runs'], where, depth - 1),
      of: checkColumn(json['of'], where, depth - 1),
    }
  if ('most' in json)
    return {
      most: checkColumn(json['most'], where, depth - 1),
      at: checkColumn(json['at'], where, depth - 1),
      are: checkColumn(json['are'], where, depth - 1),
    }
  const power = json['power']
  if (typeof power !== 'number' || !Number.isInteger(power) || power < 0 || power > 22)
    fail(where, 'is in a form that is not known')
  return { power, whole: checkColumn(json['whole'], where, depth - 1) }
}
