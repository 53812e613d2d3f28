import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { BatchView } from '@/domain/imports/bank/batchView'
import { queryRows } from '@/lib/database/queryRows'

import { IS_READY } from './rowsToPost'

/** What all tenants together owe today, prepaid accounts left out, and what they will once an import is posted. */
export const owedAfter = async (
  req: PayloadRequest,
  batch: number,
): Promise<Pick<BatchView, 'owedCents' | 'owedAfterCents'>> => {
  const [row] = await queryRows<Pick<BatchView, 'owedCents' | 'owedAfterCents'>>(
    req,
    sql`
      with now as (
        select account_id, sum(cents) as cents from (
          select account_id, cents from owed_entries where date <= noon_of(business_today())
          union all select account_id, -cents from paid_entries where date <= noon_of(business_today())
        ) e group by account_id
      ), ready as (
        select r."row", r.becomes from import_rows r
        where r.batch_id = ${batch} and (select status from import_batches where id = ${batch}) = 'checking' and ${IS_READY}
      ), moves as (
        select (p ->> 'account')::int as account_id, -(p ->> 'cents')::bigint as cents
        from ready, jsonb_array_elements(becomes -> 'parts') p where becomes ->> 'kind' = 'payment' and p ->> 'type' <> 'deposit'
        union all
        select p.account_id, p.amount_cents::bigint from ready join payments part on part.id = (becomes ->> 'payment')::int
          join payments p on p.voided_at is null and (p.id = part.id or p.split_group = part.split_group)
        where becomes ->> 'kind' = 'returned' and p.type <> 'deposit'
        union all
        select (p ->> 'account')::int, (p ->> 'cents')::bigint
        from ready r join ready paid on paid."row" = (r.becomes ->> 'row')::int,
          jsonb_array_elements(paid.becomes -> 'parts') p
        where r.becomes ->> 'kind' = 'returnedLine' and paid.becomes ->> 'kind' = 'payment' and p ->> 'type' <> 'deposit'
      ), after as (
        select account_id, sum(cents) as cents from (select * from now union all select * from moves) e group by account_id
      )
      select (select coalesce(sum(greatest(cents, 0)), 0)::float8 from now) as "owedCents",
        (select coalesce(sum(greatest(cents, 0)), 0)::float8 from after) as "owedAfterCents"`,
  )
  if (!row) throw new Error('The database summed nothing')
  return row
}
