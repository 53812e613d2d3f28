import { sql } from '@payloadcms/db-postgres'

import { queryRows, type Place } from '@/lib/database/queryRows'

import { expensesAsked, SIGNED_CENTS } from './expensesAsked'
import type { ExpenseFilters, ExpenseSum, VendorRow } from './types'

/** Vendors paid at least so much, the most first, and what their records lack. */
export const vendorsPaid = (
  place: Place,
  filters: ExpenseFilters,
  atLeastCents: number,
): Promise<(VendorRow & Pick<ExpenseSum, 'expenses'>)[]> =>
  queryRows(
    place,
    sql`
      with sums as (
        select e.payee_id, count(*)::int as expenses, sum(${SIGNED_CENTS}) as cents
        from expenses e where ${expensesAsked(filters)} and e.payee_id is not null group by e.payee_id
      )
      select json_build_object('id', v.id, 'name', v.name) as vendor, s.expenses, s.cents::float8 as "paidCents",
        array_remove(array[
          case when coalesce(trim(v.address), '') = '' then 'address' end,
          case when coalesce(trim(v.email), '') = '' then 'email' end
        ], null) as missing
      from sums s join vendors v on v.id = s.payee_id
      where s.cents >= ${atLeastCents}::numeric
      order by s.cents desc, lower(unaccent(v.name)), v.id`,
  )
