import { sql } from '@payloadcms/db-postgres'

import { queryRows, type Place } from '@/lib/database/queryRows'

import { expensesAsked, SIGNED_CENTS } from './expensesAsked'
import type { ExpenseFilters, PayeeRow } from './types'

/** What each payee was paid, the most first; expenses without a payee are one row. */
export const payeeTotals = (place: Place, filters: ExpenseFilters): Promise<PayeeRow[]> =>
  queryRows<PayeeRow>(
    place,
    sql`
      with sums as (
        select e.payee_id, count(*)::int as expenses, sum(${SIGNED_CENTS}) as cents
        from expenses e where ${expensesAsked(filters)} group by e.payee_id
      )
      select case when v.id is not null then json_build_object('id', v.id, 'name', v.name) end as payee, s.expenses,
        s.cents::float8 as "totalCents"
      from sums s left join vendors v on v.id = s.payee_id
      order by s.cents desc, lower(unaccent(v.name)) nulls last, v.id`,
  )
