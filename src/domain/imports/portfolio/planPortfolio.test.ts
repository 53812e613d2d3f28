import { describe, expect, it } from 'vitest'

import {
  added,
  cell,
  NOTHING,
  planned,
  planOf,
  errorsOf,
  places,
  SHEETS,
  type Change,
} from '@tests/support/fixtures/smallBusiness'

import type { KnownPortfolio } from './knownPortfolio'

const LEASE = { importKey: null, end: null, moveOutDay: null, renewsId: null, binding: true } as const

describe('a hand-over', () => {
  it('is read whole', () => {
    const plan = planOf()
    expect(plan.leases[0]).toMatchObject({
      unit: -1,
      tenants: [-1, -2],
      title: 'Ana Lee and Bo Kim',
      start: '2025-03-01',
      end: '2026-02-28',
      rentSteps: [
        { from: '2025-03-01', cents: 100_000 },
        { from: '2025-09-01', cents: 105_000 },
      ],
      recurringLines: [
        { name: 'parking', cents: 5_000, wholeMonths: false },
        { name: 'pet rent', cents: 2_500, wholeMonths: true },
      ],
      securityDepositCents: 100_000,
      graceDays: 4,
      lateFeeCents: 5_000,
      status: 'active',
    })
    expect(plan.openingCharges).toMatchObject([
      { lease: -1, date: '2026-01-01', dueDate: '2025-12-01', amountCents: 12_000 },
    ])
    expect(plan.openingCredits).toMatchObject([{ lease: -2, date: '2026-01-01', amountCents: 3_000 }])
    expect(plan.deposits).toMatchObject([{ lease: -1, date: '2026-01-01', amountCents: 100_000 }])
    expect(plan.payments).toMatchObject([
      {
        lease: -1,
        tenant: -2,
        receivedOn: '2026-01-03',
        amountCents: 105_000,
        type: 'rent',
        method: 'check',
        receiptNumber: 'R1',
      },
      { lease: -2, tenant: -3, type: 'deposit', method: 'zelle' },
    ])
    expect(plan.categories).toEqual([{ name: 'Utilities', scheduleE: 'utilities' }])
    expect(plan.expenses).toMatchObject([
      { payee: -1, category: -1, property: -1, unit: null, amountCents: 4_510 },
    ])
  })

  it('says of a lease that was moved out of whether it ran its term', () => {
    const status = (movedOut: string) =>
      planOf(cell('leases.csv', 2, '2026-02-28,,', `2026-02-28,${movedOut},`)).leases[0]?.status
    expect([status('2026-02-27'), status('2026-02-28'), status('2026-04-14'), status('2026-04-15')]).toEqual([
      'terminated',
      'expired',
      'expired',
      'active',
    ])
  })

  it('puts a renewal on the account it carries on', () => {
    const plan = planOf(
      added('leases.csv', 'Elm House,1A,Ana Lee,2026-03-01,,,1100.00,,,1,actualDays,,,,,2025-03-01'),
    )
    expect(plan.leases.map(({ start, renews }) => [start, renews])).toEqual([
      ['2025-03-01', null],
      ['2025-06-01', null],
      ['2026-03-01', -1],
    ])
  })

  it('posts two genuine equal rows, each with an identity of its own', () => {
    const { payments } = planOf(
      added('payments.csv', 'bo kim,1a,ELM HOUSE,2026-01-03,1050,2026-01,rent,check,R1'),
    )
    expect(payments).toHaveLength(3)
    expect(new Set(payments.map(({ identity }) => identity)).size).toBe(3)
  })

  it('leaves out what is posted already, wherever it stands in the next file', () => {
    const first = planned()
    const posted = new Set(first.rows.payments.map(({ identity }) => identity))
    const swapped: Change = (sheets) =>
      void sheets['payments.csv'].splice(
        1,
        2,
        ...SHEETS['payments.csv'].slice(1).toReversed(),
        'Cy Orr,1B,Elm House,1/5/2026,800.00,,deposit,cash,',
      )
    const { result } = planned(swapped, { known: NOTHING, posted })
    expect(result).toMatchObject({ ok: true, plan: { payments: [{ method: 'cash' }] } })
  })

  it('leaves out an opening balance that stands on its account, whichever of its tenants the row names', () => {
    const first = planned()
    const known: KnownPortfolio = {
      ...NOTHING,
      properties: [{ id: 1, name: 'Elm House', importKey: null, lockDate: null }],
      units: [
        { id: 11, propertyId: 1, number: '1A', importKey: null },
        { id: 12, propertyId: 1, number: '1B', importKey: null },
      ],
      tenants: [
        { id: 21, name: 'Ana Lee', email: 'ana@example.com', importKey: null },
        { id: 22, name: 'Bo Kim', email: 'bo@example.com', importKey: null },
        { id: 23, name: 'Cy Orr', email: 'cy@example.com', importKey: null },
      ],
      leases: [
        {
          ...LEASE,
          end: '2026-02-28',
          id: 31,
          unitId: 11,
          accountId: 41,
          tenantIds: [21, 22],
          start: '2025-03-01',
        },
        { ...LEASE, id: 32, unitId: 12, accountId: 42, tenantIds: [23], start: '2025-06-01' },
      ],
      openings: [
        { accountId: 41, cents: 12_000, dueDate: '2025-12-01' },
        { accountId: 42, cents: -3_000, dueDate: null },
      ],
    }
    const opened = (change: Change, posted = new Set<string>()) => {
      const { result } = planned(change, { known, posted })
      if (!result.ok) throw new Error(JSON.stringify(result.errors))
      const { openingCharges, openingCredits } = result.plan
      return [...openingCharges, ...openingCredits].map(({ amountCents, lease }) => [amountCents, lease])
    }
    const byBo = cell('opening-balances.csv', 2, 'Ana Lee', 'Bo Kim')
    expect(opened(byBo)).toEqual([])
    const more: Change = (sheets) => {
      byBo(sheets)
      sheets['opening-balances.csv'].push(
        'Elm House,1A,Ana Lee,2025-12-01,120.00,Genuine too',
        'Elm House,1A,Ana Lee,2025-11-01,120.00,Another day',
      )
    }
    expect(opened(more)).toEqual([
      [12_000, 31],
      [12_000, 31],
    ])
    // A row that is posted is the one that stands there.
    const posted = new Set(first.rows.openingBalances.map(({ identity }) => identity))
    expect(opened(added('opening-balances.csv', 'Elm House,1A,Bo Kim,2025-12-01,120.00,'), posted)).toEqual([
      [12_000, 31],
    ])
  })

  it('gives a payment to the tenancy nearest to its day', () => {
    const twice: Change = (sheets) => {
      cell('leases.csv', 2, '2026-02-28,,', '2026-02-28,2026-01-31,')(sheets)
      sheets['leases.csv'].push('Elm House,1A,Bo Kim,2026-03-01,,,1000.00,,,1,actualDays,,,,,')
      sheets['payments.csv'].push(
        'Bo Kim,1A,Elm House,2/3/2026,1.00,,rent,cash,',
        'Bo Kim,1A,Elm House,2/25/2026,2.00,,rent,cash,',
      )
    }
    expect(planOf(twice).payments.map(({ lease }) => lease)).toEqual([-1, -2, -1, -3])
    const between: Change = (sheets) => {
      twice(sheets)
      // Fifteen days after the one, and before the other.
      sheets['payments.csv'].push('Bo Kim,1A,Elm House,2/14/2026,3.00,,rent,cash,')
      cell('leases.csv', 4, '2026-03-01', '2026-02-28')(sheets)
    }
    expect(places(errorsOf(between))).toEqual(['payments.csv 6 Tenant AMBIGUOUS_MATCH'])
  })

  it('closes the books of a property it adds as those of every other', () => {
    const known = { ...NOTHING, lockDate: '2026-01-31' as const }
    const { result } = planned(undefined, { known })
    expect(places(result.ok ? [] : result.errors)).toEqual([
      'leases.csv 2 deposit held BOOKS_CLOSED',
      'opening-balances.csv 2 amount BOOKS_CLOSED',
      'opening-balances.csv 3 amount BOOKS_CLOSED',
      'expenses.csv 2 Date BOOKS_CLOSED',
    ])
  })
})
