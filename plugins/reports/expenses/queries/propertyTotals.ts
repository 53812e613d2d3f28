import { sql } from '@payloadcms/db-postgres'

import { queryRows, type Place } from '@/lib/database/queryRows'

import { expensesAsked, SIGNED_CENTS } from './expensesAsked'
import type { ExpenseFilters, PropertyRow } from './types'

/** What each property cost, the dearest first. */
export const propertyTotals = (place: Place, filters: ExpenseFilters): Promise<PropertyRow[]> =>
  queryRows<PropertyRow>(
    place,
    sql`
      with sums as (
        select e.property_id, count(*)::int as expenses, sum(${SIGNED_CENTS}) as cents
        from expenses e where ${expensesAsked(filters)} group by e.property_id
      )
      select json_build_object('id', p.id, 'name', p.name) as property, s.expenses, s.cents::float8 as "totalCents"
      from sums s join properties p on p.id = s.property_id
      order by s.cents desc, lower(unaccent(p.name)), p.id`,
  )
