import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { compileAtlas } from '../../src/compile/compile'
import { decodeCatalog } from '../../src/dataset/decode-catalog'
import { decodeEvents } from '../../src/dataset/decode-events'
import { decodeIndicator } from '../../src/dataset/decode-indicator'
import { decodeShapes } from '../../src/dataset/decode-shapes'
import { chunkName } from '../../src/model/chunk-name'
import { hostId, indicatorId, THE_FIVE } from '../../src/model/ids'
import type { IndicatorData } from '../../src/model/indicator-data'
import { STATUSES } from '../../src/model/reading'
import { DATA_DIR, realAtlas, realFile } from '../compile/real-tables'

const DRAWN = 2_000
const decoded = new Map<string, IndicatorData>()
/** Place of every row by actor, host, source and year. */
const places = new Map<string, Map<string, number>>()

/** The rows of the tables, split by a reader of the test's own: quotes stand only around notes, the last cell. */
function tableRows(): readonly (readonly string[])[] {
  return readdirSync(join(DATA_DIR, 'observations')).flatMap((file) =>
    readFileSync(join(DATA_DIR, 'observations', file), 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => {
        const cells = line.split(',')
        const note = cells.slice(7).join(',')
        return [...cells.slice(0, 7), note.startsWith('"') ? note.slice(1, -1).replaceAll('""', '"') : note]
      }),
  )
}

beforeAll(() => {
  const catalog = decodeCatalog(realFile(realAtlas().catalogFile.slice('data/'.length)))
  for (const brief of catalog.indicators) {
    const data = decodeIndicator(realFile(brief.chunk), brief.id)
    decoded.set(brief.id, data)
    const byKey = new Map<string, number>()
    for (let at = 0; at < data.rows.length; at++) byKey.set(keyAt(data, at), at)
    places.set(brief.id, byKey)
  }
})

function keyAt({ actors, hosts, sources, rows }: IndicatorData, at: number): string {
  return [
    actors[rows.actor[at] ?? -1],
    hosts[rows.host[at] ?? -1],
    sources[rows.source[at] ?? -1]?.id,
    rows.year[at],
  ].join()
}

describe('the real tables', () => {
  it('come through the files figure by figure: 2,000 drawn rows equal the text of the tables', () => {
    const rows = tableRows()
    // A fixed walk through all rows (a step with no factor in common), so that a failure can be looked at again.
    for (let drawn = 0; drawn < DRAWN; drawn++) {
      const row = rows[(drawn * 104_729 + 17) % rows.length] ?? []
      const [id = '', actor = '', host = '', year = '', value = '', source = '', status = '', note = ''] = row
      const data = decoded.get(id)
      const pair = data?.indicator.shape === 'nation' ? ['', actor] : [actor, host]
      const at = places.get(id)?.get([...pair, source, year].join()) ?? -1
      expect(data?.rows.value[at], row.join()).toBe(Number(value))
      expect(STATUSES[data?.rows.status[at] ?? -1], row.join()).toBe(status)
      expect(data?.notes[data.rows.note[at] ?? -1], row.join()).toBe(note)
    }
  })

  it('lose no row, and double none', () => {
    const perIndicator = new Map<string, number>()
    for (const [id = ''] of tableRows()) perIndicator.set(id, (perIndicator.get(id) ?? 0) + 1)
    expect(decoded.size).toBe(perIndicator.size)
    for (const [id, count] of perIndicator) {
      expect(decoded.get(id)?.rows.length, id).toBe(count)
      expect(decoded.get(id)?.indicator.rows, id).toBe(count)
      expect(places.get(id)?.size, id).toBe(count)
    }
  })

  it('are sorted in each file by actor, host, source and year, sources by priority', () => {
    for (const [id, { rows, sources, groups, notes }] of decoded) {
      for (let at = 1; at < rows.length; at++) {
        const before = [rows.actor[at - 1], rows.host[at - 1], rows.source[at - 1], rows.year[at - 1]]
        const here = [rows.actor[at], rows.host[at], rows.source[at], rows.year[at]]
        const first = here.findIndex((part, column) => part !== before[column])
        expect((here[first] ?? 0) > (before[first] ?? 0), `${id} row ${at}`).toBe(true)
      }
      const priorities = sources.map((source) => source.priority)
      expect(priorities, id).toEqual([...priorities].sort((a, b) => a - b))
      for (const { group } of sources)
        expect(
          groups.map((one) => one.id),
          id,
        ).toContain(group)
      for (const group of groups) expect(group.step, id).toBeGreaterThanOrEqual(1)
      expect(notes[0]).toBe('')
    }
  })

  it('give the catalog that was compiled, in the order of the questions', () => {
    const { catalog, catalogFile } = realAtlas()
    const read = decodeCatalog(realFile(catalogFile.slice('data/'.length)))
    expect(read).toEqual(catalog)
    const order = read.indicators.map((brief) => brief.order)
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(read.version.date).toMatch(/^\d{4}-\d\d-\d\d$/)
  })

  it('are as fit as COVERAGE.md says: 78 maps, 129 lines, 42 comparisons', () => {
    const lines = readFileSync(join(DATA_DIR, 'COVERAGE.md'), 'utf8').split('\n')
    const rows = lines.flatMap((line) =>
      /^\| [a-z0-9_]+ \| (?!label)/.test(line) ? [line.split(' | ')] : [],
    )
    expect(rows).toHaveLength(decoded.size)
    const counts = { map: 0, line: 0, comparison: 0 }
    for (const row of rows) {
      const id = row[0]?.slice(2) ?? ''
      const fit = decoded.get(id)?.indicator.fit
      const words = [fit?.map && 'map', fit?.line && 'line', fit?.comparison && 'CA comparison'].filter(
        Boolean,
      )
      expect(words.join(', ') || 'single figures only', id).toBe(row.at(-1)?.replace(/ \|$/, ''))
      for (const use of ['map', 'line', 'comparison'] as const) if (fit?.[use]) counts[use]++
    }
    expect(counts).toEqual({ map: 78, line: 129, comparison: 42 })
  })

  it('have in the first slice all rows of trade_share in Central Asia, with the breaks of the whole', () => {
    const trade = indicatorId('trade_share')
    const slice = decodeIndicator(realFile(realAtlas().catalog.chunks.first), trade)
    const whole = decoded.get(trade)
    expect(slice.partial).toBe(true)
    expect(whole?.partial).toBe(false)
    expect([...slice.hosts].sort()).toEqual([...THE_FIVE].sort())
    let count = 0
    for (const [key, at] of places.get(trade) ?? []) {
      if (!THE_FIVE.includes(hostId(key.split(',')[1] ?? ''))) continue
      const row = count++
      expect(keyAt(slice, row)).toBe(key)
      expect(slice.rows.value[row]).toBe(whole?.rows.value[at])
      expect(slice.notes[slice.rows.note[row] ?? 0]).toBe(whole?.notes[whole.rows.note[at] ?? 0])
    }
    expect(slice.rows.length).toBe(count)
    for (const breaks of slice.breaks) expect(whole?.breaks).toContainEqual(breaks)
    expect(slice.indicator).toEqual(whole?.indicator)
  })

  it('hold events, outlines, and every country that is drawn', () => {
    const { chunks, countries } = realAtlas().catalog
    expect(decodeEvents(realFile(chunks.events)).length).toBeGreaterThan(150)
    const world = decodeShapes(realFile(chunks.shapesWorld))
    expect(
      world.shapes.map((shape) => shape.host).filter((host) => !countries.some(({ id }) => id === host)),
    ).toEqual([])
    expect(decodeShapes(realFile(chunks.shapesCentralAsia)).shapes).toHaveLength(5)
  })
})

describe('the files', () => {
  it('are within their budgets: all figures 1 MB, an indicator 100 kB, the catalog 15 kB', () => {
    const { files, own, hash } = realAtlas()
    const size = (name: string): number => {
      const text = files.get(`data/${name}.${hash}.json`) ?? ''
      expect(text.length, name).toBeGreaterThan(0)
      return brotliCompressSync(text, {
        params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
      }).length
    }
    const names = new Set([...decoded.keys()].map((id) => chunkName(id, new Set(own))))
    const sizes = [...names].map((name) => ({ name, size: size(name) }))
    expect(sizes.filter((one) => one.size > 100_000)).toEqual([])
    expect(sizes.reduce((sum, one) => sum + one.size, 0)).toBeLessThan(1_000_000)
    expect(size('catalog')).toBeLessThan(15_000)
    expect(size('first')).toBeLessThan(15_000)
  })

  it('are the same bytes when the tables are compiled again, in less than 30 seconds', () => {
    const { files, hash } = realAtlas()
    const again = compileAtlas({ dataDir: DATA_DIR })
    expect(again.hash).toBe(hash)
    expect([...again.files.keys()]).toEqual([...files.keys()])
    for (const [name, text] of files) expect(again.files.get(name) === text, name).toBe(true)
    expect(again.report.milliseconds).toBeLessThan(30_000)
  })

  it('name their hash and the data version, every one of them', () => {
    const { files, hash, catalog } = realAtlas()
    for (const [name, text] of files) {
      expect(name).toMatch(new RegExp(`^data/[a-z0-9_-]+\\.${hash}\\.json$`))
      expect(
        text.startsWith(`{"format":1,"files":"${hash}","version":{"hash":"${catalog.version.hash}"`),
        name,
      ).toBe(true)
    }
  })
})
