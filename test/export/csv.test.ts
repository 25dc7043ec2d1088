import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CSV_COLUMNS, csvOf, type ExportRow, textCell } from '../../src/export/csv'

const row: ExportRow = {
  indicator: 'trade_share',
  label: 'Share of trade, "goods"',
  actor: 'CHN',
  host: 'KAZ',
  year: 2020,
  value: 29.61123456789012,
  unit: 'percent',
  measure: 'value',
  status: 'derived',
  source: 'imf-host',
  comparable_group: 'imf',
  carried_from: '',
  note: '',
}

/** RFC 4180, sign by sign. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [['']]
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const cells = rows[rows.length - 1] ?? []
    const add = (sign: string) => {
      cells[cells.length - 1] += sign
    }
    const sign = text[at] ?? ''
    if (quoted && sign === '"' && text[at + 1] === '"') {
      add('"')
      at++
    } else if (sign === '"') quoted = !quoted
    else if (quoted) add(sign)
    else if (sign === ',') cells.push('')
    else if (sign === '\r' && text[at + 1] === '\n') {
      rows.push([''])
      at++
    } else add(sign)
  }
  return rows.slice(0, -1)
}

describe('the CSV of a chart', () => {
  it('has the header of handles.md, and ends each line with CR and LF', () => {
    expect(csvOf([])).toBe(
      'indicator,label,actor,host,year,value,unit,measure,status,source,comparable_group,carried_from,note\r\n',
    )
    expect(csvOf([row, row]).match(/\r\n/g)).toHaveLength(3)
    expect(csvOf([row]).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('writes a row with quotes where they are needed, and every digit', () => {
    expect(csvOf([row]).split('\r\n')[1]).toBe(
      'trade_share,"Share of trade, ""goods""",CHN,KAZ,2020,29.61123456789012,percent,value,derived,imf-host,imf,,',
    )
  })

  it.each([
    [0.1 + 0.2, '0.30000000000000004'],
    [-3, '-3'],
    [0, '0'],
    [2.142857142857143e-9, '0.000000002142857142857143'],
    [1.5e21, '1500000000000000000000'],
    [123456789.125, '123456789.125'],
  ])('writes %d as %s: no exponent, no grouping, and a minus is no formula', (value, text) => {
    expect(
      csvOf([{ ...row, value }])
        .split('\r\n')[1]
        ?.split(',')[6],
    ).toBe(text)
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '=HYPERLINK("http://x")'])(
    'defuses the text %j',
    (text) => {
      const [, line = []] = readCsv(csvOf([{ ...row, note: text }]))
      expect(line[12]).toBe(`'${text}`)
    },
  )

  it('leaves plain text as it is', () => {
    for (const text of ['', 'mirror data', '5 = five', 'a-b', "Côte d'Ivoire", '−5', 'Қазақстан'])
      expect(textCell(text)).toBe(text)
  })

  it('is read back by a reader of CSV as it was, whatever the cells hold', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab ,"\r\n\t=+-@\';é🌍'), maxLength: 12 })
    const number = fc.double({ noNaN: true, noDefaultInfinity: true })
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, number), { maxLength: 5 }), (cells) => {
        const rows = cells.map(([label, note, value]) => ({ ...row, label, note, value }))
        const [head, ...lines] = readCsv(csvOf(rows))
        expect(head).toEqual(CSV_COLUMNS)
        expect(lines).toHaveLength(rows.length)
        for (const [at, line] of lines.entries()) {
          const own = rows[at]
          expect(line).toHaveLength(CSV_COLUMNS.length)
          const label = own?.label ?? ''
          expect(line[1]).toBe(/^[=+\-@\t\r\n]/.test(label) ? `'${label}` : label)
          expect(line[12]).not.toMatch(/^[=+\-@\t\r\n]/)
          expect(Number(line[5]) === own?.value).toBe(true)
          expect(line[5]).not.toContain('e')
        }
      }),
      { numRuns: 1000 },
    )
  })
})
