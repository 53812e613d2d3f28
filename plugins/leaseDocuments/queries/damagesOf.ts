import { sql } from '@payloadcms/db-postgres'

import { queryRows, type Place } from '@/lib/database/queryRows'

/** What a move-out charged for damages, in its order. */
export const damagesOf = (place: Place, moveOut: number): Promise<{ name: string; cents: number }[]> =>
  queryRows(
    place,
    sql`select c.description as name, c.amount_cents::float8 as cents
      from move_outs_entries e join charges c on c.id = e.entry
      where e._parent_id = ${moveOut} and e.kind = 'charges' and c.voided_at is null order by e._order`,
  )
