import { sql } from '@payloadcms/db-postgres'

import type { Day } from '@/domain/calendar/day'
import type { Period } from '@/domain/calendar/period'
import { queryRows, type Place } from '@/lib/database/queryRows'

import { expensesAsked, SIGNED_CENTS } from './expensesAsked'
import type { ExpenseFilters, ExpenseSum, Named } from './types'

export type CategoryMonth = ExpenseSum & {
  readonly category: Named
  readonly period: Period
  readonly lastDay: Day
}

/** What each category cost in each month that has an expense of it. */
export const categoryMonths = (place: Place, filters: ExpenseFilters): Promise<CategoryMonth[]> =>
  queryRows<CategoryMonth>(
    place,
    // By day first: a year has few days, and its many rows need no month worked out for each.
    sql`
      with days as (
        select e.category_id, e.date, count(*) as expenses, sum(${SIGNED_CENTS}) as cents
        from expenses e where ${expensesAsked(filters)} group by e.category_id, e.date
      )
      select json_build_object('id', c.id, 'name', c.name) as category, to_char(day_of(d.date), 'YYYY-MM') as period,
        max(day_of(d.date))::text as "lastDay", sum(d.expenses)::int as expenses, sum(d.cents)::float8 as "totalCents"
      from days d join expense_categories c on c.id = d.category_id
      group by c.id, c.name, to_char(day_of(d.date), 'YYYY-MM')
      order by lower(unaccent(c.name)), c.id, period`,
  )
