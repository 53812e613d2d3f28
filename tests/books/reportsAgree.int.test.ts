import { importPortfolio } from '@plugins/imports/index'
import { postRent } from '@plugins/ledger/index'
import { monthFigures, occupancy, type RentBalanceReport, type RentRollReport } from '@plugins/reports/index'
import { pastDueAccounts } from '@plugins/dashboard/queries/pastDueAccounts'
import type { CollectionsReport } from '@plugins/reports/collections/queries/types'
import type { DepositsReport } from '@plugins/reports/deposits/queries/types'
import type { ExpenseReport } from '@plugins/reports/expenses/queries/types'
import type { IncomeExpenseReport } from '@plugins/reports/incomeExpense/queries/types'
import { verifyBooks } from '@plugins/verification/operations/verifyBooks'
import fc from 'fast-check'
import Papa from 'papaparse'
import { createLocalReq, type PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { addDays } from '@/domain/calendar/addDays'
import type { Day } from '@/domain/calendar/day'
import { periodOf } from '@/domain/calendar/period'
import type { User } from '@/payload-types'
import { asUser, buildExpenseCategory } from '@tests/support/builders'
import { portfolioFiles } from '@tests/support/imports/portfolioFiles'
import { randomBusiness, randomDay, saveBusiness } from '@tests/support/ledger/randomBusiness'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import { rawBooks } from './rawBooks'

type Ledger = { rows: { balanceCents: number }[]; ageing: { balanceCents: number; pastDueCents: number } }
type Outlay = { day: Day; cents: number; table: 'income' | 'expense' | 'refund'; property: number }

/** Every tenancy and every row: what a report says when nothing is left out. */
const ALL = 'include=current,former,future&limit=10000'

const sumOf = <Row>(rows: Iterable<Row>, of: (row: Row) => number): number => {
  let sum = 0
  for (const row of rows) sum += of(row)
  return sum
}

const centsOf = (dollars: string | undefined): number => Math.round(Number(dollars) * 100)

const outlay = fc.record({
  day: randomDay,
  cents: fc.integer({ min: 1, max: 500_000 }),
  table: fc.constantFrom('income', 'expense', 'refund'),
  property: fc.nat(2),
})

describe('every report says the same', () => {
  let app: TestPayload
  let manager: User
  let req: PayloadRequest

  const open = async (): Promise<void> => {
    app = await testPayload()
    manager = await asUser(app.payload, 'manager')
    req = await createLocalReq({ user: manager }, app.payload)
  }

  const get = async <Body>(address: string): Promise<Body> => {
    const { status, body } = await app.rest<Body>('GET', address, { user: manager })
    expect([address, status]).toEqual([address, 200])
    return body
  }

  /** Rent balance, rent roll, deposits and Home against the plain sums of the rows, and the ledgers behind them. */
  const owedAgrees = async (asOf: Day): Promise<void> => {
    const raw = await rawBooks(app)
    const [balances, deposits] = [raw.balances(asOf), raw.deposits(asOf)]
    const owed = sumOf(balances.values(), (cents) => cents)
    const held = sumOf(deposits.values(), (cents) => cents)

    const balance = await get<RentBalanceReport>(`/reports/rent-balance?asOf=${asOf}&${ALL}`)
    for (const row of balance.rows) {
      expect(row).toMatchObject({
        balanceCents: balances.get(row.account) ?? 0,
        depositHeldCents: deposits.get(row.account) ?? 0,
      })
      const { rows, ageing } = await get<Ledger>(`/accounts/${row.account}/ledger?asOf=${asOf}`)
      expect(ageing).toMatchObject({ balanceCents: row.balanceCents, pastDueCents: row.pastDueCents })
      expect(rows.at(-1)?.balanceCents ?? 0).toBe(row.balanceCents)
    }
    expect(balance.totals).toMatchObject({ balanceCents: owed, depositHeldCents: held })
    expect(sumOf(balance.rows, (row) => row.balanceCents)).toBe(owed)

    const roll = await get<RentRollReport>(`/reports/rent-roll?asOf=${asOf}&limit=10000`)
    expect(roll.totals.balanceCents + roll.others.totals.balanceCents).toBe(owed)
    expect(sumOf(roll.rows, (row) => row.balanceCents)).toBe(roll.totals.balanceCents)
    expect(sumOf(roll.properties, (row) => row.balanceCents)).toBe(roll.totals.balanceCents)
    expect(roll.totals.depositHeldCents + roll.others.totals.depositHeldCents).toBe(held)
    expect(roll.accounts).toMatchObject({ balanceCents: owed, depositHeldCents: held })

    const register = await get<DepositsReport>(`/reports/deposits?asOf=${asOf}&include=all&limit=10000`)
    expect(register.totals.heldCents).toBe(held)

    const home = await pastDueAccounts(req, asOf, 10_000)
    expect(home.totals.cents).toBe(balance.totals.pastDueCents)
    expect(sumOf(home.accounts, ({ pastDueCents }) => pastDueCents)).toBe(home.totals.cents)
    const [month] = await monthFigures(req, [periodOf(asOf)], asOf)
    expect(month?.stillOwedCents).toBe(sumOf(balances.values(), (cents) => Math.max(0, -cents)))
    expect(await occupancy(req, asOf)).toMatchObject({
      units: roll.totals.units,
      occupied: roll.totals.occupied,
      letLater: roll.totals.letLater,
    })

    const file = await app.rest('GET', `/reports/rent-balance?asOf=${asOf}&${ALL}&format=csv`, {
      user: manager,
    })
    const { data } = Papa.parse<Record<string, string>>(file.text, { header: true, skipEmptyLines: true })
    expect(sumOf(data, ({ Owes, Prepaid }) => centsOf(Prepaid) - centsOf(Owes))).toBe(owed)
  }

  /** Income and expense, collections and the expense report against the rows that moved money. */
  const cashAgrees = async (from: Day, to: Day): Promise<void> => {
    const { income, expense } = (await rawBooks(app)).cash(from, to)
    const range = `from=${from}&to=${to}`
    const report = await get<IncomeExpenseReport>(`/reports/income-expense?${range}`)
    expect(report.totals).toMatchObject({
      incomeCents: income,
      expensesCents: expense,
      netCents: income - expense,
    })
    expect(sumOf(report.properties, ({ totals }) => totals.netCents)).toBe(income - expense)
    expect(sumOf(report.months, ({ netCents }) => netCents)).toBe(income - expense)
    expect(sumOf(report.owners, ({ totals }) => totals.netCents) + report.unowned.netCents).toBe(
      income - expense,
    )
    for (const view of ['categoryByMonth', 'property', 'payee', 'entries'] as const) {
      const spent = await get<ExpenseReport>(`/reports/expenses?view=${view}&${range}`)
      expect([view, spent.view === 'vendors1099' ? null : spent.totalCents]).toEqual([view, expense])
    }
    const views = await Promise.all(
      (['month', 'property', 'method'] as const).map((view) =>
        get<CollectionsReport>(`/reports/collections?view=${view}&${range}`),
      ),
    )
    const received = new Set(
      views.map((view) => (view.view === 'slips' ? null : JSON.stringify(moneyIn(view.totals)))),
    )
    expect([...received]).toHaveLength(1)
  }

  const moneyIn = ({ receivedCents, returnedCents, depositCents }: Record<string, unknown>) => ({
    receivedCents,
    returnedCents,
    depositCents,
  })

  const verified = async (asOf: Day): Promise<void> => {
    const { discrepancies } = await verifyBooks({ payload: app.payload, asOf })
    expect(discrepancies).toEqual([])
  }

  describe.each(['portfolio', 'portfolio-2'] as const)('of the hand-over of %s', (name) => {
    beforeAll(async () => {
      await open()
      const imported = await importPortfolio({
        payload: app.payload,
        files: portfolioFiles(name),
        booksStart: '2026-01-01',
      })
      expect(imported.ok).toBe(true)
      await postRent({ payload: app.payload, through: '2026-04-15' })
    })

    it('on random days', async () => {
      const days = fc.sample(
        fc.integer({ min: -10, max: 130 }).map((after) => addDays('2026-01-01', after)),
        { seed: 5, numRuns: 3 },
      )
      for (const asOf of [...days, '2026-04-15'] as const) await owedAgrees(asOf)
      await cashAgrees('2026-01-01', '2026-04-15')
      await cashAgrees('2026-02-03', '2026-03-07')
      await verified('2026-04-15')
    })
  })

  describe('of any business', () => {
    let category: number
    beforeAll(async () => {
      await open()
      category = (await buildExpenseCategory(app.payload)).id
    })

    const spend = async (outlays: readonly Outlay[]): Promise<void> => {
      for (const { day, cents, table, property } of outlays)
        await app.sql(
          table === 'income'
            ? `insert into other_income (date, amount_cents, category, property_id) values (noon_of($1), $2, 'laundry', $3)`
            : `insert into expenses (date, amount_cents, type, property_id, category_id)
                values (noon_of($1), $2, '${table}', $3, ${category})`,
          [day, cents, property],
        )
    }

    // Each run adds to the books of those before it: the totals are over all of them.
    it('on any day', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.tuple(randomBusiness, randomBusiness),
          fc.array(outlay, { maxLength: 10 }),
          fc.tuple(randomDay, randomDay),
          async (businesses, outlays, [one, other]) => {
            const properties: number[] = []
            for (const business of businesses) properties.push((await saveBusiness(app, business)).property)
            await spend(
              outlays.map((each) => ({
                ...each,
                property: properties[each.property % properties.length] ?? 0,
              })),
            )
            const [from, to] = one < other ? [one, other] : [other, one]
            await owedAgrees(from)
            await owedAgrees(to)
            await cashAgrees(from, to)
            await verified(to)
          },
        ),
        { numRuns: 4, endOnFailure: true },
      )
    })
  })
})
