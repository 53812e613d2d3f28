import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { queryRows } from '@/lib/database/queryRows'

export type RowInTheWay = { row: number; message: string }

/**
 * The rows of a posted import that cannot be taken back: what they wrote lies in closed books, was returned by the bank
 * since, or was given back to the tenant.
 */
export const rowsInTheWay = (req: PayloadRequest, batch: number): Promise<RowInTheWay[]> =>
  queryRows<RowInTheWay>(
    req,
    sql`
      with written as (
        select r."row", e ->> 'kind' as kind, (e ->> 'id')::int as id
        from import_rows r, jsonb_array_elements(r.records) e
        where r.batch_id = ${batch} and r.standing and r.becomes ->> 'kind' <> 'recorded'
      ), paid as (
        select w."row", p.* from written w join payments p on w.kind = 'payment' and p.id = w.id and p.voided_at is null
      ), refunded as materialized (
        -- Chosen first: the lowest balance of a long account is dear, and few accounts were ever given anything back.
        select "row", account_id, day_of(date) as day, amount_cents from paid where type <> 'deposit'
          and account_id in (select account_id from refunds where voided_at is null)
        union all
        select w."row", c.account_id, day_of(c.date), c.amount_cents from written w
          join credits c on w.kind = 'credit' and c.id = w.id and c.voided_at is null
          where c.account_id in (select account_id from refunds where voided_at is null)
      )
      select "row", min(message) as message from (
        select p."row", 'lies in closed books' as message from paid p where day_of(p.date) <= lock_date_of(p.property_id)
        union all
        select w."row", 'lies in closed books' from written w join expenses e on w.kind = 'expense' and e.id = w.id
          where e.voided_at is null and day_of(e.date) <= lock_date_of(e.property_id)
        union all
        select w."row", 'lies in closed books' from written w join other_income o on w.kind = 'otherIncome' and o.id = w.id
          where o.voided_at is null and day_of(o.date) <= lock_date_of(o.property_id)
        union all
        select w."row", 'lies in closed books' from written w join reversals v on w.kind = 'reversal' and v.id = w.id
          where v.voided_at is null and day_of(v.date) <= lock_date_of(v.property_id)
        union all
        select w."row", 'lies in closed books' from written w join charges c on w.kind = 'charge' and c.id = w.id
          where c.voided_at is null and day_of(c.date) <= lock_date_of(c.property_id)
        union all
        select w."row", 'lies in closed books' from written w join credits c on w.kind = 'credit' and c.id = w.id
          where c.voided_at is null and day_of(c.date) <= lock_date_of(c.property_id)
        union all
        select "row", 'was given back to the tenant' from refunded where lowest_balance(account_id, day) < amount_cents
        union all
        select w."row", 'lies in closed books' from written w join deposit_movements d on w.kind = 'depositMovement' and d.id = w.id
          where d.voided_at is null and day_of(d.date) <= lock_date_of(d.property_id)
        union all
        select w."row", 'has a deposit that was settled' from written w
          join deposit_movements d on w.kind = 'depositMovement' and d.id = w.id
          where d.voided_at is null and lowest_held(d.account_id, day_of(d.date)) < d.amount_cents
        union all
        select p."row", 'was returned by the bank' from paid p join reversals v on v.payment_id = p.id and v.voided_at is null
          where not exists (select 1 from written w where w.kind = 'reversal' and w.id = v.id)
        union all
        select p."row", 'is a deposit that was settled' from paid p
          where p.type = 'deposit' and lowest_held(p.account_id, day_of(p.date)) < p.amount_cents
            -- Returned, it is held no more: that is said of it.
            and not exists (select 1 from reversals v where v.payment_id = p.id and v.voided_at is null)
      ) s group by "row" order by "row"`,
  )
