import { describe, expect, it } from 'vitest'

import { IMPORTED_KINDS, type PortfolioCounts } from '@/domain/imports/portfolio/portfolioCounts'
import type { RowError } from '@/domain/imports/rowError'

import { countsTable, errorsTable } from './importTables'

const error: RowError = {
  file: 'payments.csv',
  row: 12,
  column: 'Amount',
  value: '12a',
  code: 'BAD_AMOUNT',
  message: "'12a' is not an amount. Write it like 1234.56.",
}

describe('what the import says in a terminal', () => {
  it('puts every error in a line: file, row, column, value, why', () => {
    expect(
      errorsTable([
        error,
        { ...error, file: 'units.csv', row: 3, column: null, value: null, message: 'Why.' },
      ]),
    ).toBe(
      [
        'file          row  column  value  why',
        "payments.csv  12   Amount  12a    '12a' is not an amount. Write it like 1234.56.",
        'units.csv     3                   Why.',
        '2 things to correct. Nothing was posted.',
      ].join('\n'),
    )
  })

  it('shows what a terminal would obey instead of doing it, and cuts what is long', () => {
    const table = errorsTable([
      { ...error, value: '\u001b[2Jboo\r\n', message: 'a\u0007b' },
      { ...error, value: 'x'.repeat(99) },
    ])
    expect(table).toContain('·[2Jboo··')
    expect(table).toContain('a·b')
    expect(table).toContain(`${'x'.repeat(39)}…  `)
    expect(table).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/)
  })

  it('shows two hundred errors and says how many more there are', () => {
    const lines = errorsTable(Array.from({ length: 203 }, () => error)).split('\n')
    expect(lines).toHaveLength(1 + 200 + 1 + 1)
    expect(lines.at(-2)).toBe('… and 3 more.')
  })

  it('counts by kind', () => {
    const counts = Object.fromEntries(
      IMPORTED_KINDS.map((kind, index) => [kind, { added: index * 100, alreadyThere: 7 }]),
    ) as PortfolioCounts
    const [header, first, , , leases] = countsTable(counts).split('\n')
    expect([header, first, leases]).toEqual([
      '                    added  already there',
      'Properties              0              7',
      'Leases                300              7',
    ])
  })
})
