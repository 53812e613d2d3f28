import { describe, expect, it } from 'vitest'

import { hledgerJournal } from './hledgerJournal'
import type { JournalEntry, JournalNames } from './journalEntry'

const NAMES: JournalNames = {
  properties: new Map([[1, 'Maple Court, rear']]),
  units: new Map([[2, '4B']]),
  tenants: new Map([[3, ['Ana Lee', 'Smith; Sons']]]),
  banks: new Map([[4, 'Chase: Checking']]),
  categories: new Map([[5, 'Repairs']]),
}

const RENT: JournalEntry = {
  kind: 'charge',
  type: 'rent',
  id: 900,
  number: 17,
  date: '2026-01-31',
  cents: 123_456_789,
  text: 'Rent | January; late',
  reference: null,
  propertyId: 1,
  unitId: 2,
  leaseId: 3,
  accountId: 12,
}

const PAID: JournalEntry = {
  ...RENT,
  kind: 'payment',
  type: 'rent',
  number: 18,
  cents: 5,
  text: '* half\nof it',
  reference: 'R1043',
  leaseId: null,
  bankId: 4,
}

const BILL: JournalEntry = {
  kind: 'expense',
  type: 'expense',
  id: 6,
  number: null,
  date: '2026-02-01',
  cents: 10_000,
  text: null,
  reference: null,
  party: 'Rumpke  Waste',
  propertyId: null,
  unitId: null,
  leaseId: null,
  categoryId: 5,
  bankId: null,
}

describe('a journal of hledger', () => {
  it('has each entry with its code, tags and sides, and each account declared before its first use', () => {
    const journal = hledgerJournal(NAMES)

    expect(journal.entries([RENT, PAID]) + journal.entries([BILL])).toBe(`account assets:receivable:12

account income:rent

2026-01-31 (17) Rent / January, late
    ; property: Maple Court; rear, unit: 4B, tenants: Ana Lee, tenants: Smith; Sons
    assets:receivable:12  $1234567.89
    income:rent  $-1234567.89

account assets:bank:Chase- Checking #4

2026-01-31 (18) Payment, R1043, * half of it
    ; property: Maple Court; rear, unit: 4B
    assets:bank:Chase- Checking #4  $0.05
    assets:receivable:12  $-0.05

account expenses:Repairs

account equity:owner

2026-02-01 (expense-6) Rumpke Waste | Expense
    expenses:Repairs  $100.00
    equity:owner  $-100.00

`)
    expect(journal.end()).toBe('; 3 entries\n')
  })

  it.each([
    [{ from: null, to: null }, '; Lee & Sons: the books as a journal\n'],
    [{ from: '2026-01-01', to: null }, '; Lee & Sons: the books as a journal from 2026-01-01\n'],
    [{ from: null, to: '2026-03-31' }, '; Lee & Sons: the books as a journal through 2026-03-31\n'],
    [
      { from: '2026-01-01', to: '2026-03-31' },
      '; Lee & Sons: the books as a journal from 2026-01-01 through 2026-03-31\n',
    ],
  ] as const)('says on top whose books they are, and of which days: %j', (range, line) => {
    const head = hledgerJournal(NAMES).head({ name: 'Lee\n& Sons', range })

    expect(head).toBe(`${line}\ndecimal-mark .\ncommodity $1,000.00\n\n`)
  })
})
