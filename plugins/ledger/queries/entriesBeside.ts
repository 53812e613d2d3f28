import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { queryRows } from '@/lib/database/queryRows'

import type { VoidableSlug } from '../entrySlugs'

type Entry = { slug: VoidableSlug; id: number }

/**
 * What falls with an entry when it is voided: the other parts of a check; with a return those of its check, and the fee
 * it brought. What is void already is left out.
 */
export const entriesBeside = async (req: PayloadRequest, { slug, id }: Entry): Promise<Entry[]> => {
  if (slug === 'payments') {
    return queryRows<Entry>(
      req,
      sql`select 'payments' as slug, p.id from payments p join payments of_check on of_check.split_group = p.split_group
        where of_check.id = ${id} and p.id <> ${id} and p.voided_at is null order by p.id`,
    )
  }
  if (slug !== 'reversals') return []
  return queryRows<Entry>(
    req,
    sql`
      with returns as (
        select r.id from reversals r join payments p on p.id = r.payment_id
        where r.id = ${id} or p.split_group = (select of_check.split_group from payments of_check
          join reversals asked on asked.payment_id = of_check.id where asked.id = ${id})
      )
      select 'reversals' as slug, r.id from reversals r join returns using (id) where r.id <> ${id} and r.voided_at is null
      union all
      select 'charges', c.id from charges c where c.reversal_id in (select id from returns) and c.voided_at is null`,
  )
}
