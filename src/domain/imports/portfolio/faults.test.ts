import { describe, expect, it } from 'vitest'

import { added, cell, errorsOf, places, SHEETS, type Change } from '@tests/support/fixtures/smallBusiness'

describe('a hand-over with faults names each: file, row, column and code', () => {
  const LEASE = 'leases.csv'
  it.each<[string, Change, string[]]>([
    ['an amount', cell('payments.csv', 2, '"$1,050.00"', '12a'), ['payments.csv 2 Amount BAD_AMOUNT']],
    [
      'an amount read two ways',
      cell('payments.csv', 2, '"$1,050.00"', '1.050'),
      ['payments.csv 2 Amount AMBIGUOUS_AMOUNT'],
    ],
    ['a payment of nothing', cell('payments.csv', 3, '800.00', '0.00'), ['payments.csv 3 Amount BAD_AMOUNT']],
    ['a negative expense', cell('expenses.csv', 2, '45.10', '(45.10)'), ['expenses.csv 2 Amount BAD_AMOUNT']],
    ['a day of no calendar', cell(LEASE, 3, '2025-06-01', '2025-02-30'), ['leases.csv 3 start BAD_DATE']],
    [
      'a payment of another age',
      cell('payments.csv', 2, '1/3/2026', '1/3/2062'),
      ['payments.csv 2 Date BAD_DATE'],
    ],
    [
      'an expense of another age',
      cell('expenses.csv', 2, '1/9/2026', '1/9/2062'),
      ['expenses.csv 2 Date BAD_DATE'],
    ],
    [
      'a debt of another age',
      cell('opening-balances.csv', 2, '2025-12-01', '1952-12-01'),
      ['opening-balances.csv 2 due date BAD_DATE'],
    ],
    ['an empty cell', cell('payments.csv', 2, 'Bo Kim', ''), ['payments.csv 2 Tenant MISSING_VALUE']],
    [
      'a payment before the books start',
      cell('payments.csv', 2, '1/3/2026', '12/31/2025'),
      ['payments.csv 2 Date BEFORE_BOOKS_START'],
    ],
    [
      'an expense before the books start',
      cell('expenses.csv', 2, '1/9/2026', '12/31/2025'),
      ['expenses.csv 2 Date BEFORE_BOOKS_START'],
    ],
    [
      'a property type',
      cell('properties.csv', 2, 'multi-family', 'castle'),
      ['properties.csv 2 type UNKNOWN_WORD'],
    ],
    ['a payment type', cell('payments.csv', 2, ',rent,', ',gift,'), ['payments.csv 2 Type UNKNOWN_WORD']],
    [
      'a category of no line',
      cell('expenses.csv', 2, 'utilities', 'fun'),
      ['expenses.csv 2 Category UNKNOWN_WORD'],
    ],
    ['a number', cell('units.csv', 2, ',2,1.5', ',two,1.5'), ['units.csv 2 bedrooms BAD_NUMBER']],
    ['a due day', cell(LEASE, 2, ',1,actualDays', ',32,actualDays'), ['leases.csv 2 due day BAD_NUMBER']],
    [
      'an unknown property',
      cell('units.csv', 3, 'Elm House', 'Oak House'),
      [
        'units.csv 3 property NOT_FOUND',
        'leases.csv 3 unit NOT_FOUND',
        'opening-balances.csv 3 unit NOT_FOUND',
        'payments.csv 3 Unit NOT_FOUND',
      ],
    ],
    ['an unknown unit', cell('payments.csv', 2, '1A', '9Z'), ['payments.csv 2 Unit NOT_FOUND']],
    [
      'a tenant of no lease',
      cell('payments.csv', 2, 'Bo Kim', 'Cy Orr'),
      ['payments.csv 2 Tenant NOT_FOUND'],
    ],
    ['a lease of an unknown tenant', cell(LEASE, 3, 'Cy Orr', 'Di Poe'), ['leases.csv 3 tenants NOT_FOUND']],
    [
      'a tenant named twice',
      cell(LEASE, 2, 'Ana Lee; Bo Kim', 'Ana Lee; ana lee'),
      ['leases.csv 2 tenants BAD_LIST'],
    ],
    [
      'two of one name',
      added('tenants.csv', 'Cy,Orr,other@example.com,4'),
      ['leases.csv 3 tenants AMBIGUOUS_MATCH'],
    ],
    [
      'a tenant twice',
      added('tenants.csv', 'cy,ORR,CY@example.com,4'),
      ['tenants.csv 5 last name DUPLICATE_ROW'],
    ],
    [
      'a nameless tenant',
      added('tenants.csv', ',,x@example.com,4'),
      ['tenants.csv 5 last name MISSING_VALUE'],
    ],
    [
      'a unit twice',
      added('units.csv', 'Elm House,1a,studio,1,1,500,800.00,'),
      ['units.csv 4 unit DUPLICATE_ROW'],
    ],
    [
      'a property twice',
      added('properties.csv', 'ELM  HOUSE,2 Elm St,Dayton,OH,45402,multi-family,,'),
      ['properties.csv 3 name DUPLICATE_ROW'],
    ],
    ['a lease twice', added(LEASE, SHEETS[LEASE][2] ?? ''), ['leases.csv 4 start DUPLICATE_ROW']],
    ['an end before the start', cell(LEASE, 2, '2026-02-28', '2025-02-28'), ['leases.csv 2 end CONFLICT']],
    [
      'a move-out before the start',
      cell(LEASE, 2, '2026-02-28,,', '2026-02-28,2025-02-01,'),
      ['leases.csv 2 moved out CONFLICT'],
    ],
    [
      'a rent step before the start',
      cell(LEASE, 2, '2025-09-01=1050.00', '2025-02-01=1050.00'),
      ['leases.csv 2 rent steps CONFLICT'],
    ],
    [
      'a rent step that is none',
      cell(LEASE, 2, '2025-09-01=1050.00', '2025-09-01 1050.00'),
      ['leases.csv 2 rent steps BAD_LIST'],
    ],
    [
      'leases that overlap',
      added(LEASE, 'Elm House,1A,Cy Orr,2026-02-28,,,900.00,,,1,none,,,,,'),
      ['leases.csv 4 start LEASE_OVERLAP'],
    ],
    [
      'a lease after one without an end',
      added(LEASE, 'Elm House,1B,Ana Lee,2030-01-01,,,900.00,,,1,none,,,,,'),
      ['leases.csv 4 start LEASE_OVERLAP'],
    ],
    [
      'a renewal of nothing',
      cell(LEASE, 3, ',,,,,', ',,,,,2024-01-01'),
      ['leases.csv 3 renews lease of NOT_FOUND'],
    ],
    [
      'a deposit held twice',
      added(LEASE, 'Elm House,1A,Ana Lee,2026-03-01,,,1100.00,,,1,actualDays,,500.00,,,2025-03-01'),
      ['leases.csv 4 deposit held CONFLICT'],
    ],
    [
      'an owed opening balance without its day',
      cell('opening-balances.csv', 2, '2025-12-01', ''),
      ['opening-balances.csv 2 due date MISSING_VALUE'],
    ],
    [
      'a column nobody knows',
      (sheets) => {
        cell('payments.csv', 1, 'Method', 'Colour')(sheets)
      },
      ['payments.csv 2 Colour UNKNOWN_COLUMN'],
    ],
    [
      'a missing column',
      cell('payments.csv', 1, 'Amount', 'Amount paid'),
      ['payments.csv 1 amount MISSING_COLUMN', 'payments.csv 2 Amount paid UNKNOWN_COLUMN'],
    ],
    ['an empty file', (sheets) => void (sheets['tenants.csv'] = ['']), ['tenants.csv 1 null EMPTY_FILE']],
    [
      'a huge cell',
      cell('payments.csv', 2, 'R1', 'R'.repeat(100_000)),
      ['payments.csv 2 Receipt # TOO_LONG'],
    ],
  ])('%s', (_what, change, expected) => {
    expect(places(errorsOf(change))).toEqual(expected)
  })

  it('reports all of them at once, file by file, with the value as it stands there', () => {
    const errors = errorsOf((sheets) => {
      cell('expenses.csv', 2, 'Elm House', 'Oak House')(sheets)
      cell('units.csv', 2, ',1000.00', ',ten')(sheets)
      cell('payments.csv', 2, '1/3/2026', '13/1/2026')(sheets)
      cell('payments.csv', 3, '1B', '7')(sheets)
    })
    expect(errors.map(({ file, row, column, value }) => [file, row, column, value])).toEqual([
      ['units.csv', 2, 'rent', 'ten'],
      ['payments.csv', 2, 'Date', '13/1/2026'],
      ['payments.csv', 3, 'Unit', '7'],
      ['expenses.csv', 2, 'Property', 'Oak House'],
    ])
  })

  it('names both leases that overlap', () => {
    const [error] = errorsOf(added('leases.csv', 'Elm House,1A,Cy Orr,2026-02-28,,,900.00,,,1,none,,,,,'))
    expect(error?.message).toContain(
      'Elm House 1A is let to Ana Lee, Bo Kim until February 28, 2026 (row 2), and to Cy Orr from February 28, 2026',
    )
  })
})
