import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'

import type { Day } from '@/domain/calendar/day'
import { dayFromInstant } from '@/domain/calendar/storedDay'
import { incomeFigures } from '@/domain/income/incomeFigures'
import { sharesOn } from '@/domain/leases/propertyShares'
import type { User } from '@/payload-types'
import {
  asUser,
  buildCredit,
  buildDepositMovement,
  buildExpense,
  buildExpenseCategory,
  buildLease,
  buildOtherIncome,
  buildOwner,
  buildPayment,
  buildProperty,
  buildReversal,
  buildUnit,
  idOf,
} from '@tests/support/builders'
import { randomBusiness, randomDay, saveBusiness } from '@tests/support/ledger/randomBusiness'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import { inReadingTransaction } from '@/lib/database/openReading'
import { incomeExpense } from './incomeExpenseReport'
import type { IncomeExpenseReport } from './queries/types'

type RawRow = { table: string; type: string | null; day: Date; cents: string; voided: boolean }

const RAW = `
  select 'payments' as table, type::text, received_on as day, amount_cents as cents, voided_at is not null as voided
    from payments where property_id = $1
  union all select 'reversals', type::text, date, amount_cents, voided_at is not null from reversals where property_id = $1
  union all select 'refunds', null, date, amount_cents, voided_at is not null from refunds where property_id = $1
  union all select 'movements', kind::text, date, amount_cents, voided_at is not null from deposit_movements where property_id = $1
  union all select 'other', null, date, amount_cents, voided_at is not null from other_income where property_id = $1
  union all select 'expenses', type::text, date, amount_cents, voided_at is not null from expenses where property_id = $1`

/** What a row adds to the net, worked out plainly. */
const netOf = ({ table, type, cents, voided }: RawRow): number => {
  if (voided || ((table === 'payments' || table === 'reversals') && type === 'deposit')) return 0
  if (table === 'movements') return type === 'withheld' ? Number(cents) : 0
  if (table === 'expenses') return type === 'refund' ? Number(cents) : -Number(cents)
  return table === 'payments' || table === 'other' ? Number(cents) : -Number(cents)
}

describe('income and expense', () => {
  let app: TestPayload
  let manager: User
  let one: number
  let two: number
  beforeAll(async () => {
    app = await testPayload()
    manager = await asUser(app.payload, 'manager')
    one = (await buildOwner(app.payload, { name: 'Alex' })).id
    two = (await buildOwner(app.payload, { name: 'Ruth' })).id
  })

  const report = (property: number, from: Day, to: Day): Promise<IncomeExpenseReport> =>
    inReadingTransaction(app.payload, (place) => incomeExpense(place, { from, to, propertyIds: [property] }))

  it('is the raw entries of any business over any days, and the parts of its owners sum to it', async () => {
    const outlay = fc.record({
      day: randomDay,
      cents: fc.integer({ min: 1, max: 500_000 }),
      table: fc.constantFrom('other', 'expense', 'refund'),
      voided: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(
        randomBusiness,
        fc.array(outlay, { maxLength: 8 }),
        fc.array(fc.tuple(randomDay, randomDay), { minLength: 2, maxLength: 4 }),
        fc.option(randomDay),
        async (business, outlays, ranges, changed) => {
          const { property } = await saveBusiness(app, business)
          await outlaysOf(property, outlays)
          const shares = [
            { owner: one, shareBps: 3_333, from: null },
            { owner: two, shareBps: 6_667, from: null },
            ...(changed === null ? [] : [{ owner: two, shareBps: 10_000, from: changed }]),
          ]
          await app.payload.update({ collection: 'properties', id: property, data: { owners: shares } })
          const raw = await app.sql<RawRow>(RAW, [property])
          for (const [a, b] of ranges) {
            const [from, to] = a < b ? [a, b] : [b, a]
            const within = raw.filter(({ day }) => from <= dayFromInstant(day) && dayFromInstant(day) <= to)
            const sum = (rows: readonly RawRow[]) => rows.reduce((net, row) => net + netOf(row), 0)
            const found = await report(property, from, to)
            expect(found.totals.netCents).toBe(sum(within))
            for (const { period, netCents } of found.months)
              expect(netCents).toBe(sum(within.filter(({ day }) => dayFromInstant(day).startsWith(period))))
            expect(incomeFigures([...found.owners.map(({ totals }) => totals), found.unowned])).toEqual(
              found.totals,
            )
            // Who has the whole of a day's money has all of it, to the cent.
            if (changed !== null && changed <= from) {
              expect(sharesOn(shares, from)).toHaveLength(1)
              expect(found.owners.map(({ id }) => id).filter((id) => id !== two)).toEqual([])
            }
          }
        },
      ),
      { numRuns: 12 },
    )
  })

  const outlaysOf = async (
    property: number,
    outlays: readonly { day: Day; cents: number; table: string; voided: boolean }[],
  ) => {
    const category = await buildExpenseCategory(app.payload)
    for (const { day, cents, table, voided } of outlays) {
      const [row] = await app.sql<{ id: number }>(
        table === 'other'
          ? `insert into other_income (date, amount_cents, category, property_id) values (noon_of($1), $2, 'laundry', $3) returning id`
          : `insert into expenses (date, amount_cents, type, property_id, category_id) values (noon_of($1), $2, '${table}', $3, ${category.id}) returning id`,
        [day, cents, property],
      )
      if (voided)
        await app.sql(
          `update ${table === 'other' ? 'other_income' : 'expenses'} set voided_at = now(), void_reason = 'Twice' where id = $1`,
          [row?.id],
        )
    }
  }

  describe('of one house whose half was sold in March', () => {
    let house: number
    beforeAll(async () => {
      const { payload } = app
      house = (
        await buildProperty(payload, {
          name: 'Linden House',
          owners: [
            { owner: one, shareBps: 10_000 },
            { owner: one, shareBps: 5_000, from: '2026-03-10' },
            { owner: two, shareBps: 5_000, from: '2026-03-10' },
          ],
        })
      ).id
      const unit = await buildUnit(payload, { property: house })
      const account = idOf((await buildLease(payload, { unit: unit.id, start: '2026-01-01' })).account)
      const pay = (receivedOn: Day, amountCents: number, type: 'rent' | 'deposit' = 'rent') =>
        buildPayment(payload, { account, receivedOn, amountCents, type })
      await pay('2026-02-27', 100_000)
      const returned = await pay('2026-03-09', 40_001)
      await buildReversal(payload, { payment: returned.id, date: '2026-03-10' })
      await pay('2026-03-15', 30_001)
      await pay('2026-03-01', 80_000, 'deposit')
      await buildDepositMovement(payload, {
        account,
        kind: 'withheld',
        date: '2026-03-20',
        amountCents: 20_000,
      })
      await buildCredit(payload, { account, date: '2026-03-20', amountCents: 7_777 })
      await buildOtherIncome(payload, { property: house, date: '2026-03-05', amountCents: 1_500 })
      await buildExpense(payload, { property: house, date: '2026-03-25', amountCents: 9_999 })
    })

    const get = (address: string, user: User | undefined = manager) =>
      app.rest<IncomeExpenseReport>('GET', `/reports/${address}`, { user })

    it('counts what was received, returned and withheld on its day, and splits it by that day’s shares', async () => {
      const { status, body } = await get(`income-expense?property=${house}&from=2026-03-01&to=2026-03-31`)

      expect(status).toBe(200)
      expect(body.totals).toEqual({
        receivedCents: 70_002,
        returnedCents: 40_001,
        refundedCents: 0,
        withheldCents: 20_000,
        otherIncomeCents: 1_500,
        expensesCents: 9_999,
        incomeCents: 51_501,
        netCents: 41_502,
      })
      // Before the 10th: 40,001 received and 1,500 of laundry are the first owner's alone.
      expect(
        body.owners.map(({ name, totals }) => [name, totals.receivedCents, totals.returnedCents]),
      ).toEqual([
        ['Alex', 40_001 + 15_001, 20_001],
        ['Ruth', 15_000, 20_000],
      ])
      expect(body.owners.map(({ totals }) => [totals.otherIncomeCents, totals.expensesCents])).toEqual([
        [1_500, 5_000],
        [0, 4_999],
      ])
    })

    it('is a file with a line for each month', async () => {
      const { text } = await get(`income-expense?property=${house}&from=2026-02-01&to=2026-03-31&format=csv`)
      expect(text).toContain('Linden House,2026-02,1000.00,0.00,0.00,0.00,0.00,1000.00,0.00,1000.00')
    })

    it('gives an owner the part as a letter', async () => {
      const { status, headers, bytes } = await get(
        `owner-statement?owner=${two}&from=2026-03-01&to=2026-03-31`,
      )
      expect(status).toBe(200)
      expect(headers.get('content-type')).toBe('application/pdf')
      expect(Buffer.from(bytes).subarray(0, 5).toString()).toBe('%PDF-')
      expect((await get('owner-statement?owner=999999')).status).toBe(404)
      expect((await get('owner-statement')).status).toBe(400)
    })

    it('does not exist for an assistant, and refuses days the wrong way round', async () => {
      const assistant = await asUser(app.payload, 'assistant', { properties: [house] })
      expect((await get('income-expense', assistant)).status).toBe(404)
      expect((await get(`owner-statement?owner=${two}`, assistant)).status).toBe(404)
      expect((await get('income-expense?from=2026-03-02&to=2026-03-01')).status).toBe(400)
      expect((await get('income-expense?year=2026')).status).toBe(400)
    })

    it('refuses shares that are not whole from some day on', async () => {
      await expect(
        app.payload.update({
          collection: 'properties',
          id: house,
          data: {
            owners: [
              { owner: one, shareBps: 10_000 },
              { owner: two, shareBps: 4_000, from: '2026-05-01' },
            ],
          },
        }),
      ).rejects.toThrow()
    })
  })
})
