import { describe, expect, it } from 'vitest'

import { changesInWords } from './changesInWords'
import { recordsNamed, type ColumnTerms, type RecordNumber } from './columnTerms'

describe('a row of the audit trail in words', () => {
  it('names fields, amounts and days as people do', () => {
    expect(
      changesInWords({
        operation: 'update',
        changes: {
          amount_cents: [100_000, 99_950],
          lock_date: [null, '2026-03-31T12:00:00+00:00'],
          waiver_proposed: [false, true],
          memo: ['cash', ''],
        },
      }),
    ).toEqual([
      { field: 'Amount', words: 'from 1,000.00 to 999.50' },
      { field: 'Lock date', words: 'from nothing to March 31, 2026' },
      { field: 'Waiver proposed', words: 'from no to yes' },
      { field: 'Memo', words: 'from “cash” to nothing' },
    ])
  })

  it('reads lists beside a record row by row', () => {
    const first = { from: '2026-01-01T12:00:00+00:00', rent_cents: 72_500 }
    const second = { from: '2027-01-01T12:00:00+00:00', rent_cents: 75_000 }
    const leases_rels = [{ path: 'tenants', tenants_id: 21 }]
    expect(
      changesInWords({ operation: 'create', changes: { leases_rent_steps: [first, second], leases_rels } }),
    ).toEqual([
      // Two rows of what was added, not one before and one after.
      {
        field: 'Rent steps',
        words: 'From January 1, 2026, Rent 725.00; From January 1, 2027, Rent 750.00',
      },
      { field: 'Tenants', words: '21' },
    ])
    expect(
      changesInWords({ operation: 'update', changes: { leases_rent_steps: [[first], [second]] } }),
    ).toEqual([
      {
        field: 'Rent steps',
        words: 'From January 1, 2026, Rent 725.00 → From January 1, 2027, Rent 750.00',
      },
    ])
  })

  it('speaks as the form of the record does, and calls other records by name', () => {
    const columns = new Map<string, ColumnTerms>([
      ['w9_received_on', { label: 'Form W-9 received' }],
      ['status', { label: 'Status', choices: new Map([['inProgress', 'In progress']]) }],
      ['import_key', { label: 'Import key', isHidden: true }],
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
      import_key: [null, 'a key'],
      other: [null, 'x'],
      w9_received_on: [null, '2026-03-31T12:00:00+00:00'],
      status: ['todo', 'inProgress'],
      unit_id: [18, 19],
      // Of several fields: what is the same before and after is no change.
      leases_rels: [
        [{ path: 'files', documents_id: 7 }],
        [
          { path: 'tenants', tenants_id: 21 },
          { path: 'files', documents_id: 7 },
        ],
      ],
      properties_owners: [null, [{ owner_id: 4, share_bps: 10_000 }]],
      units_texts: [[{ path: 'amenities', text: 'Balcony' }], null],
    }
    expect(recordsNamed(changes, columns)).toEqual([
      { kind: 'units', number: 18 },
      { kind: 'units', number: 19 },
      { kind: 'documents', number: 7 },
      { kind: 'tenants', number: 21 },
      { kind: 'owners', number: 4 },
    ])
    const names = new Map([
      ['units 19', 'Oak House 7'],
      ['tenants 21', 'Carla Segura'],
      ['owners 4', 'Ann Miller'],
    ])
    const terms = {
      columns,
      timeZone: 'America/New_York',
      nameOf: (kind: string, number: RecordNumber) => names.get(`${kind} ${number}`),
    }
    expect(changesInWords({ operation: 'update', changes }, terms)).toEqual([
      { field: 'Form W-9 received', words: 'from nothing to March 31, 2026' },
      { field: 'Status', words: 'from “todo” to In progress' },
      // Gone, or not for whoever reads: its number alone.
      { field: 'Apartment', words: 'from 18 to Oak House 7' },
      { field: 'Tenants', words: 'nothing → Carla Segura' },
      { field: 'Owners', words: 'nothing → Owner Ann Miller, Share 100%' },
      // What no form has a place for comes last.
      { field: 'Other', words: 'from nothing to “x”' },
      { field: 'Texts', words: '“Balcony” → nothing' },
    ])
  })

  it('says when something was by the clock of the business', () => {
    const terms = {
      columns: new Map<string, ColumnTerms>([
        ['posting_run_id', { label: 'Posted by run', refersTo: 'posting-runs' }],
      ]),
      timeZone: 'America/New_York',
      nameOf: () => '2026-11-01T12:00:00.000Z',
    }
    const changes = { archived_at: [null, '2026-11-28T02:06:55.209+00:00'], posting_run_id: [null, 3] }
    const words = changesInWords({ operation: 'update', changes }, terms).map((one) => one.words)
    expect(words).toEqual(['from nothing to November 1, 2026', 'from nothing to Nov 27, 2026, 9:06 PM'])
  })

  it('tells of a document its text, as far as a line goes', () => {
    const paragraph = (...texts: string[]) => ({
      type: 'paragraph',
      children: texts.map((text) => ({ type: 'text', text })),
    })
    const document = (...children: object[]) => ({ root: { type: 'root', children } })
    const long = 'Quiet after ten. '.repeat(20)
    const changes = {
      body: document(paragraph('Dear', 'Carla'), paragraph('Pay.')),
      text: document(paragraph(long)),
    }
    const [short, cut] = changesInWords({ operation: 'create', changes })
    expect(short).toEqual({ field: 'Body', words: '“Dear Carla Pay.”' })
    expect(cut?.words).toBe(`“${long.slice(0, 120)}…”`)
  })

  it('says nothing of what is no row', () => {
    expect(changesInWords({ operation: 'update', changes: null })).toEqual([])
  })
})
