import { describe, expect, it } from 'vitest'

import { changesInWords } from './changesInWords'
import { recordsNamed, type ColumnTerms, type RecordNumber } from './columnTerms'

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

  it('speaks as the form of the record does, and calls other records by name', () => {
    const columns = new Map<string, ColumnTerms>([
      ['w9_received_on', { label: 'Form W-9 received' }],
      ['status', { label: 'Status', choices: new Map([['inProgress', 'In progress']]) }],
      ['unit_id', { label: 'Apartment', refersTo: 'units' }],
      ['tenants', { label: 'Tenants' }],
      [
        'properties_owners',
        {
          label: 'Owners',
          columns: new Map([['owner_id', { label: 'Owner', refersTo: 'owners' }]]),
        },
      ],
    ])
    const changes = {
      w9_received_on: '2026-03-31T12:00:00+00:00',
      status: ['todo', 'inProgress'],
      unit_id: [18, 19],
      leases_rels: [{ path: 'tenants', tenants_id: 21 }],
      properties_owners: [{ owner_id: 4, share_bps: 10_000 }],
      units_texts: [[{ path: 'amenities', text: 'Balcony' }], null],
      other: 'x',
    }
    expect(recordsNamed(changes, columns)).toEqual([
      { kind: 'units', number: 18 },
      { kind: 'units', number: 19 },
      { kind: 'tenants', number: 21 },
      { kind: 'owners', number: 4 },
    ])
    const names = new Map([
      ['units 19', 'Oak House 7'],
      ['tenants 21', 'Carla Segura'],
      ['owners 4', 'Ann Miller'],
    ])
    const terms = { columns, nameOf: (kind: string, number: RecordNumber) => names.get(`${kind} ${number}`) }
    expect(changesInWords(changes, terms)).toEqual([
      { field: 'Form W-9 received', words: 'March 31, 2026' },
      { field: 'Status', words: 'from “todo” to In progress' },
      // Gone, or not for whoever reads: its number alone.
      { field: 'Apartment', words: 'from 18 to Oak House 7' },
      { field: 'Linked records', words: 'Tenants Carla Segura' },
      { field: 'Owners', words: 'Owner Ann Miller, Share 100%' },
      { field: 'Texts', words: 'from “Balcony” to nothing' },
      { field: 'Other', words: '“x”' },
    ])
  })

  it('says nothing of what is no row', () => {
    expect(changesInWords(null)).toEqual([])
  })
})
