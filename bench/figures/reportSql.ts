import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'

import { readCollections } from '@plugins/reports/collections/collectionsReport'
import { readDeposits } from '@plugins/reports/deposits/depositsReport'
import { readExpenses } from '@plugins/reports/expenses/expensesReport'
import type { ExpenseView } from '@plugins/reports/expenses/queries/types'
import { incomeExpense } from '@plugins/reports/incomeExpense/incomeExpenseReport'
import { rentBalanceParameters } from '@plugins/reports/rentBalance/rentBalanceParameters'
import { rentBalance } from '@plugins/reports/rentBalance/queries/rentBalance'
import { rentRoll } from '@plugins/reports/rentRoll/rentRollReport'
import { inReadingTransaction } from '@/lib/database/openReading'

import type { Day } from '@/domain/calendar/day'
import type { Reading } from '@/lib/database/openReading'
import { queryRows } from '@/lib/database/queryRows'

import { alternate, timed } from '../measure/alternate'
import { figureOf } from '../measure/figure'
import { BALANCES, sumBy } from './floorSql'
import type { Measurement } from './measurement'

type Place = Reading['place']

type Report = {
  /** The first page as the report's operation reads it, sums and all. */
  ours: (place: Place, asOf: Day) => Promise<unknown>
  /** The plainest statements that read the same rows. */
  floor: (asOf: Day) => readonly SQL[]
  floorInWords: string
}

const FIRST_PAGE = { page: 1, limit: 50 } as const
const EVERYWHERE = { propertyIds: [] } as const

const yearOf = (asOf: Day): { from: Day; to: Day } => ({ from: `${asOf.slice(0, 4)}-01-01` as Day, to: asOf })

const inYear = (day: SQL, asOf: Day): SQL => {
  const { from, to } = yearOf(asOf)
  return sql`voided_at is null and ${day} between noon_of(${from}::date) and noon_of(${to}::date)`
}

const through = (asOf: Day): SQL => sql`voided_at is null and date <= noon_of(${asOf}::date)`

const expenses =
  (view: ExpenseView): Report['ours'] =>
  (place, asOf) =>
    readExpenses(
      place,
      {
        view,
        filters: {
          ...yearOf(asOf),
          ...EVERYWHERE,
          payeeIds: [],
          categoryIds: [],
          unitIds: [],
          q: '',
        },
        page: FIRST_PAGE,
      },
      asOf,
    )

const collections =
  (view: 'month' | 'slips'): Report['ours'] =>
  (place, asOf) =>
    readCollections(place, { view, filters: { ...yearOf(asOf), ...EVERYWHERE }, page: FIRST_PAGE }, asOf)

const spent = (columns: string) => (asOf: Day) => [sumBy('expenses', columns, inYear(sql`date`, asOf))]

const REPORTS: Readonly<Record<string, Report>> = {
  'rent-balance': {
    ours: (place, asOf) => {
      const { filters, page } = rentBalanceParameters(new URLSearchParams(), asOf)
      return rentBalance(place, filters, page)
    },
    floor: () => BALANCES,
    floorInWords: 'two plain sum … group by account_id',
  },
  'rent-roll': {
    ours: (place, asOf) => rentRoll(place, { asOf, ...EVERYWHERE, occupancy: null }, FIRST_PAGE),
    floor: () => [
      ...BALANCES,
      sumBy('deposit_movements', 'account_id'),
      sql`select * from units`,
      sql`select * from accounts`,
    ],
    floorInWords: 'three plain sum … group by account_id, all units and accounts',
  },
  expenses: {
    ours: expenses('categoryByMonth'),
    floor: spent('category_id, date'),
    floorInWords: 'one sum … group by category_id, date',
  },
  'expense-entries': {
    ours: expenses('entries'),
    floor: (asOf) => [
      sql`select count(*), sum(amount_cents) from expenses where ${inYear(sql`date`, asOf)}`,
      sql`select * from expenses where ${inYear(sql`date`, asOf)} order by date desc, id desc limit 50`,
    ],
    floorInWords: 'their count and sum, and 50 plain rows',
  },
  'schedule-e': {
    ours: expenses('scheduleE'),
    floor: spent('property_id, category_id'),
    floorInWords: 'one sum … group by property_id, category_id',
  },
  'income-expense': {
    ours: (place, asOf) => incomeExpense(place, { ...yearOf(asOf), ...EVERYWHERE }),
    floor: (asOf) => [
      sumBy('payments', 'property_id, received_on', inYear(sql`received_on`, asOf)),
      ...['reversals', 'refunds', 'deposit_movements', 'other_income', 'expenses'].map((table) =>
        sumBy(table, 'property_id, date', inYear(sql`date`, asOf)),
      ),
    ],
    floorInWords: 'six plain sum … group by property_id, day',
  },
  collections: {
    ours: collections('month'),
    floor: (asOf) => [
      sumBy('payments', 'property_id, received_on', inYear(sql`received_on`, asOf)),
      sumBy('charges', 'property_id, due_date', inYear(sql`due_date`, asOf)),
      sumBy('reversals', 'property_id, date', inYear(sql`date`, asOf)),
    ],
    floorInWords: 'three plain sum … group by property_id, day',
  },
  'deposit-slips': {
    ours: collections('slips'),
    floor: (asOf) => [
      sumBy('payments', 'received_on, bank_account_id', inYear(sql`received_on`, asOf)),
      // A page shows fifty slips with at most a hundred payments each.
      sql`select * from payments where ${inYear(sql`received_on`, asOf)} order by received_on desc limit 5000`,
    ],
    floorInWords: 'one sum … group by received_on, bank_account_id, and 5,000 plain payments',
  },
  deposits: {
    ours: (place, asOf) => readDeposits(place, { asOf, ...EVERYWHERE, include: 'open' }, FIRST_PAGE),
    floor: (asOf) => [
      sumBy('deposit_movements', 'account_id, kind', through(asOf)),
      sumBy('payments', 'account_id, bank_account_id', sql`type = 'deposit' and ${through(asOf)}`),
      sumBy(
        'payments',
        'bank_account_id',
        sql`type <> 'deposit' and ${through(asOf)}
          and bank_account_id in (select id from bank_accounts where kind = 'deposits')`,
      ),
      sql`select * from accounts`,
    ],
    floorInWords:
      'plain sums of deposits and of what else lies in the bank accounts kept for them, all accounts',
  },
}

/** Each report's first page, and the plainest SQL that reads the same rows, over the same connection. */
export const reportSqlFigures: readonly Measurement[] = Object.entries(REPORTS).map(
  ([report, { ours, floor, floorInWords }]) => {
    const name = `report-${report}`
    return {
      name,
      measure: async (world) => {
        const { asOf } = await world.business()
        const payload = await world.payload()
        const times = await alternate(
          {
            ours: timed(() => inReadingTransaction(payload, (place) => ours(place, asOf))),
            other: timed(() =>
              inReadingTransaction(payload, async (place) => {
                for (const statement of floor(asOf)) await queryRows(place, statement)
              }),
            ),
          },
          { runs: 9, warmUps: 2 },
        )
        return {
          figure: figureOf({ name, unit: 'ms', ...times, target: 1.5 }),
          comparedWith: floorInWords,
        }
      },
    }
  },
)
