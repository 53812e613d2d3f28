import { sql } from '@payloadcms/db-postgres'

import { queryRows, type Place } from '@/lib/database/queryRows'

import { receivedBy, returnedBy } from './moneySql'
import type { CollectionFilters, MethodRow } from './types'

/** How the money came, the most first; what was taken back stands with the method it had come by. */
export const methodTotals = (place: Place, filters: CollectionFilters): Promise<MethodRow[]> =>
  queryRows<MethodRow>(
    place,
    sql`
      with received as (
        ${receivedBy(sql`e.method::text as method`, filters)} group by e.method
      ), returned as (
        ${returnedBy(sql`p.method::text as method`, filters)} group by p.method
      )
      select method, coalesce(i.cents, 0)::float8 as "receivedCents", coalesce(o.cents, 0)::float8 as "returnedCents",
        (coalesce(i.deposits, 0) - coalesce(o.deposits, 0))::float8 as "depositCents", coalesce(i.payments, 0)::int as payments
      from received i full join returned o using (method)
      order by coalesce(i.cents, 0) desc, method`,
  )
