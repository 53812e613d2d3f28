import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'

import type { CollectionFilters } from './types'

const within = (day: SQL, property: SQL, { from, to, propertyIds }: CollectionFilters): SQL => sql`
  ${day} between noon_of(${from}::date) and noon_of(${to}::date)
  ${propertyIds.length === 0 ? sql`` : sql`and ${property} = any (${sql.param([...propertyIds])}::int[])`}`

const DEPOSITS_APART = sql`
  coalesce(sum(amount_cents) filter (where type <> 'deposit'), 0) as cents,
  coalesce(sum(amount_cents) filter (where type = 'deposit'), 0) as deposits,
  count(*) filter (where type <> 'deposit') as payments`

/** What was received, by the key `e.<columns>` of `payments e`; void payments never count. */
export const receivedBy = (columns: SQL, filters: CollectionFilters): SQL => sql`
  select ${columns}, ${DEPOSITS_APART} from payments e
  where e.voided_at is null and ${within(sql`e.received_on`, sql`e.property_id`, filters)}`

/** What was taken back, by the key of `reversals r`; each with the payment `p` it takes back. */
export const returnedBy = (columns: SQL, filters: CollectionFilters): SQL => sql`
  select ${columns}, coalesce(sum(r.amount_cents) filter (where r.type <> 'deposit'), 0) as cents,
    coalesce(sum(r.amount_cents) filter (where r.type = 'deposit'), 0) as deposits
  from reversals r join payments p on p.id = r.payment_id
  where r.voided_at is null and ${within(sql`r.date`, sql`r.property_id`, filters)}`

/** What was charged, by the key of `charges c`; opening balances were charged elsewhere, before. */
export const chargedBy = (columns: SQL, filters: CollectionFilters): SQL => sql`
  select ${columns}, sum(c.amount_cents) as cents from charges c
  where c.voided_at is null and c.type <> 'openingBalance' and ${within(sql`c.due_date`, sql`c.property_id`, filters)}`
