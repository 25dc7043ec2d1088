import { expect } from 'vitest'
import { measuresOf } from '../../src/derive/measures'
import { trendsOf } from '../../src/derive/trend-series'
import { actorId, groupId, hostId } from '../../src/model/ids'
import type { Measure } from '../../src/model/selection'
import { isToCheck, persons, reading, share } from './oracle'
import { stretches, yearsOf } from './oracle-lines'
import { figures, plain, type Sample } from './real-atlas'

const asGroup = (source: string | null) => (source === null ? null : groupId(source))

/** Holds the lines of a host of the real tables against data.md: where they are cut, and every figure in the measure. */
export function expectLines(sample: Sample, span: { from: number; to: number }, at: number): void {
  const { id, row, actors, like, source } = sample
  const table = plain(id)
  const of = figures(id)
  const offered = measuresOf(of.data.indicator, 'trends', of.data.actors.length)
  const measure: Measure = offered[at % offered.length] ?? 'value'
  const chosen = actors.filter((actor) => actor === '' || actor !== row.host)
  const [trend] = trendsOf(of, {
    actors: actors.map(actorId),
    hosts: [hostId(row.host)],
    ...span,
    measure,
    source: asGroup(source),
    like,
    population: figures('population'),
  })
  for (const actor of chosen) {
    const series = trend?.series.find((one) => String(one.actor) === actor)
    const found = series?.stretches ?? []
    const drawn = found.flatMap((stretch) => stretch.figures)
    if (!like && source === null) {
      // Not like for like: each year's own reading, whatever its group.
      const own = yearsOf(table, chosen, row.host)
        .filter((year) => year >= span.from && year <= span.to)
        .flatMap((year) => reading(table, { actor, host: row.host, year }) ?? [])
      expect(drawn.map(({ year, reading: { value } }) => [year, value])).toEqual(
        own.map(({ year, value }) => [year, value]),
      )
      if (measure === 'share')
        drawn.forEach(({ shown }, place) => {
          const figure = own[place]
          const expected = figure ? share(table, figure, actors, null) : null
          if (expected === null) expect(shown).toBeNull()
          else expect(shown).toBeCloseTo(expected, 9)
        })
      continue
    }
    const expected = stretches(table, chosen, actor, row.host, span, source)
    expect(found.map(({ thin, dots, group }) => ({ thin, dots, group }))).toEqual(
      expected.map(({ thin, dots, rows }) => ({ thin, dots, group: rows[0]?.group })),
    )
    found.forEach((stretch, place) => {
      const piece = expected[place]
      expect(
        stretch.figures.map((figure) => [figure.year, figure.reading.value, figure.reading.source]),
      ).toEqual(piece?.rows.map((figure) => [figure.year, figure.value, figure.source]))
      stretch.figures.forEach(({ shown }, index) => {
        const figure = piece?.rows[index]
        if (!figure || !piece) return
        const wanted = inMeasure(table, figure, piece.base, actors, measure)
        if (wanted === null) expect(shown).toBeNull()
        else expect(shown).toBeCloseTo(wanted, 9)
      })
    })
  }
}

function inMeasure(
  table: ReturnType<typeof plain>,
  of: ReturnType<typeof plain>['rows'][number],
  base: typeof of,
  actors: readonly string[],
  measure: Measure,
): number | null {
  if (measure === 'share') return share(table, of, actors, of.group)
  if (measure === 'index') return base.value === 0 ? null : (of.value / base.value) * 100
  if (measure === 'per_capita') {
    const heads = persons(plain('population'), of.host, of.year)
    return heads === null ? null : of.value / heads
  }
  if (measure !== 'rank') return of.value
  if (isToCheck(of) || of.host === 'WLD') return null
  const hosts = [...new Set(table.rows.map((row) => row.host))].filter((host) => host !== 'WLD')
  const larger = hosts.filter((host) => {
    const other = reading(table, { actor: of.actor, host, year: of.year, group: of.group })
    return other !== null && !isToCheck(other) && other.value > of.value
  })
  return 1 + larger.length
}
