import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'

import type { Day } from '@/domain/calendar/day'
import { rentInForce } from '@/domain/charges/leaseInForce'
import { ageing } from '@/domain/ledger/ageing'
import { countsOn } from '@/domain/ledger/entries'
import { passesThresholds, type PastDueThresholds } from '@/domain/ledger/thresholds'
import { tenancyStateAt, TENANCY_STATES, type TenancyState } from '@/domain/leases/tenancyState'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import { inReadingTransaction } from '@/lib/database/openReading'
import { rentBalance } from './queries/rentBalance'
import { RENT_BALANCE_SORTS, type RentBalancePage } from './queries/types'
import {
  randomBusiness,
  randomDay,
  saveBusiness,
  type SavedAccount,
} from '@tests/support/ledger/randomBusiness'

const ALL: RentBalancePage = { sort: { by: 'pastDue', descending: true }, page: 1, limit: 10_000 }

const thresholds: fc.Arbitrary<PastDueThresholds> = fc.record(
  {
    overCents: fc.nat(200_000),
    overMonthsRent: fc.nat(300).map((hundredths) => hundredths / 100),
    overDays: fc.nat(90),
    overMonths: fc.nat(3),
  },
  { requiredKeys: [] },
)

/** What the domain says of an account, in the words of a row. */
const byDomain = ({ account, charges, paid, deposits, leases, start, lastDay }: SavedAccount, asOf: Day) => {
  const { open: _open, ...figures } = ageing({ charges, credits: paid, asOf })
  return {
    account,
    ...figures,
    tenancy: tenancyStateAt({ start, lastDay }, asOf),
    rentCents: rentInForce({ leases, lastDay }, asOf),
    depositHeldCents: deposits
      .filter((entry) => countsOn(entry, asOf))
      .reduce((sum, { cents }) => sum + cents, 0),
  }
}

describe('the rent balance of any business on any day', () => {
  let app: TestPayload
  beforeAll(async () => {
    app = await testPayload()
  })

  const report = (
    property: number,
    asOf: Day,
    asked: PastDueThresholds = {},
    page = ALL,
    include: readonly TenancyState[] = TENANCY_STATES,
  ) =>
    inReadingTransaction(app.payload, (place) =>
      rentBalance(place, { asOf, propertyIds: [property], q: '', include, thresholds: asked }, page),
    )

  it('is what the domain computes from the entries, filtered as it filters', async () => {
    await fc.assert(
      fc.asyncProperty(
        randomBusiness,
        fc.array(fc.tuple(randomDay, thresholds), { minLength: 3, maxLength: 5 }),
        async (business, asked) => {
          const { property, accounts } = await saveBusiness(app, business)
          for (const [asOf, wanted] of asked) {
            const all = accounts.map((account) => byDomain(account, asOf))
            const passing = all.filter((account) =>
              passesThresholds({ account, rentCents: account.rentCents, asOf, thresholds: wanted }),
            )
            const { report: found } = await report(property, asOf, wanted)
            const rows = found.rows.map(
              ({ lease: _l, property: _p, unit: _u, tenants: _t, lastPaymentDate: _d, ...row }) => row,
            )
            const sorted = <T extends { account: number }>(list: readonly T[]) =>
              list.toSorted((a, b) => a.account - b.account)
            expect(sorted(rows)).toEqual(sorted(passing))
            expect(found.totalRows).toBe(passing.length)
            expect(found.totals.balanceCents).toBe(
              passing.reduce((sum, { balanceCents }) => sum + balanceCents, 0),
            )
            expect(found.totals.pastDueCents).toBe(
              passing.reduce((sum, { pastDueCents }) => sum + pastDueCents, 0),
            )
            const open = Object.values(found.totals.buckets).reduce((sum, cents) => sum + cents, 0)
            expect(found.totals.unappliedCents - open).toBe(found.totals.balanceCents)
          }
        },
      ),
      { numRuns: 25 },
    )
  })

  it('ties: who lives there, who has left and who is yet to come sum to all accounts, to the cent', async () => {
    const [business] = fc.sample(fc.tuple(randomBusiness, randomBusiness), { seed: 11, numRuns: 1 })
    const { property } = await saveBusiness(app, business?.flat() ?? [])
    for (const asOf of ['2026-01-31', '2026-03-10', '2026-06-30'] as const) {
      const { report: all } = await report(property, asOf)
      const parts = await Promise.all(TENANCY_STATES.map((state) => report(property, asOf, {}, ALL, [state])))
      const sumOf = (figure: 'balanceCents' | 'pastDueCents' | 'unappliedCents') =>
        parts.reduce((sum, part) => sum + part.report.totals[figure], 0)
      expect(sumOf('balanceCents')).toBe(all.totals.balanceCents)
      expect(sumOf('pastDueCents')).toBe(all.totals.pastDueCents)
      expect(sumOf('unappliedCents')).toBe(all.totals.unappliedCents)
      expect(parts.flatMap((part) => part.report.rows.map(({ account }) => account)).sort()).toEqual(
        all.rows.map(({ account }) => account).sort(),
      )
    }
  })

  it('says of the accounts that are named what it says of them among all', async () => {
    const [business] = fc.sample(fc.tuple(randomBusiness, randomBusiness), { seed: 3, numRuns: 1 })
    const { property, accounts } = await saveBusiness(app, business?.flat() ?? [])
    const named = accounts.filter((_, index) => index % 2 === 0).map(({ account }) => account)
    const filters = { asOf: '2026-03-10', q: '', include: TENANCY_STATES, thresholds: {} } as const
    const { report: all } = await report(property, '2026-03-10')
    const { report: found } = await inReadingTransaction(app.payload, (place) =>
      rentBalance(place, { ...filters, propertyIds: [], accountIds: named }, ALL),
    )
    expect(found.rows).toEqual(all.rows.filter(({ account }) => named.includes(account)))
    expect(found.totals.balanceCents).toBe(found.rows.reduce((sum, row) => sum + row.balanceCents, 0))
  })

  it('has each account on one page, whatever it is sorted by', async () => {
    const [business] = fc.sample(fc.tuple(randomBusiness, randomBusiness), { seed: 7, numRuns: 1 })
    const { property, accounts } = await saveBusiness(app, business?.flat() ?? [])
    for (const by of RENT_BALANCE_SORTS)
      for (const descending of [true, false]) {
        const pages = await Promise.all(
          [1, 2, 3, 4, 5, 6].map((page) =>
            report(property, '2026-03-10', {}, { sort: { by, descending }, page, limit: 2 }),
          ),
        )
        const seen = pages.flatMap((page) => page.report.rows.map(({ account }) => account))
        expect(seen.toSorted((a, b) => a - b)).toEqual(accounts.map(({ account }) => account))
        expect(pages.every((page) => page.report.totalRows === accounts.length)).toBe(true)
      }
  })
})
