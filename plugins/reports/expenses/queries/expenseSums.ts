import { sql } from '@payloadcms/db-postgres'

import { queryRows, type Place } from '@/lib/database/queryRows'

import { expensesAsked, SIGNED_CENTS } from './expensesAsked'
import type { ExpenseFilters, ExpenseSum } from './types'

/** How many expenses pass the filters, and what they come to. */
export const expenseSums = async (place: Place, filters: ExpenseFilters): Promise<ExpenseSum> => {
  const [row] = await queryRows<ExpenseSum>(
    place,
    sql`select count(*)::int as expenses, coalesce(sum(${SIGNED_CENTS}), 0)::float8 as "totalCents"
      from expenses e where ${expensesAsked(filters)}`,
  )
  if (!row) throw new Error('The database did not answer the sum of expenses')
  return row
}
