import { describe, expect, it } from 'vitest'

import { changesInWords } from './changesInWords'

describe('a row of the audit trail in words', () => {
  it('names fields, amounts and days as people do', () => {
    expect(
      changesInWords({
        amount_cents: [100_000, 99_950],
        lock_date: [null, '2026-03-31T12:00:00+00:00'],
        waiver_proposed: [false, true],
        unit_id: 18,
        memo: 'cash',
      }),
    ).toEqual([
      { field: 'Amount', words: 'from 1,000.00 to 999.50' },
      { field: 'Lock date', words: 'from nothing to March 31, 2026' },
      { field: 'Waiver proposed', words: 'from no to yes' },
      { field: 'Unit', words: '18' },
      { field: 'Memo', words: '“cash”' },
    ])
  })

  it('reads lists beside a record row by row', () => {
    const steps = [{ from: '2026-01-01T12:00:00+00:00', rent_cents: 72_500 }]
    expect(
      changesInWords({ leases_rent_steps: steps, leases_rels: [{ path: 'tenants', tenants_id: 21 }] }),
    ).toEqual([
      { field: 'Rent steps', words: 'From January 1, 2026, Rent 725.00' },
      { field: 'Linked records', words: 'Tenants 21' },
    ])
  })

  it('says nothing of what is no row', () => {
    expect(changesInWords(null)).toEqual([])
  })
})
