import { sql } from '@payloadcms/db-postgres'

import type { ScheduleELine } from '@/domain/expenses/scheduleE'
import { queryRows, type Place } from '@/lib/database/queryRows'

import { expensesAsked, SIGNED_CENTS } from './expensesAsked'
import type { ExpenseFilters, ExpenseSum, Named } from './types'

export type PropertyLine = ExpenseSum & { readonly property: Named; readonly line: ScheduleELine }

/** What each property cost on each line of Schedule E that has an expense, by property. */
export const scheduleELines = (place: Place, filters: ExpenseFilters): Promise<PropertyLine[]> =>
  queryRows<PropertyLine>(
    place,
    sql`
      with sums as (
        select e.property_id, e.category_id, count(*) as expenses, sum(${SIGNED_CENTS}) as cents
        from expenses e where ${expensesAsked(filters)} group by e.property_id, e.category_id
      )
      select json_build_object('id', p.id, 'name', p.name) as property, c.schedule_e::text as line,
        sum(s.expenses)::int as expenses, sum(s.cents)::float8 as "totalCents"
      from sums s join properties p on p.id = s.property_id join expense_categories c on c.id = s.category_id
      group by p.id, p.name, c.schedule_e
      order by lower(unaccent(p.name)), p.id`,
  )
