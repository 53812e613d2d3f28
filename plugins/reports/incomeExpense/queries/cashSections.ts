import { sql } from '@payloadcms/db-postgres'

import { addDays } from '@/domain/calendar/addDays'
import { queryRows, type Place } from '@/lib/database/queryRows'

import type { CashSection, IncomeExpenseFilters } from './types'

/**
 * What came in and went out, cash basis, by property, month and the shares that held. Void entries never count, nor do
 * deposits received or given back, nor credits.
 * @see docs/domain.md rule 23
 */
export const cashSections = (
  place: Place,
  { from, to, propertyIds }: IncomeExpenseFilters,
): Promise<CashSection[]> => {
  // Stored days are noon: comparing with the day's start compares days, and indexes serve.
  const within = (day: 'date' | 'received_on') => sql`voided_at is null
    and ${sql.raw(day)} >= ${`${from}T00:00:00Z`}::timestamptz
    and ${sql.raw(day)} < ${`${addDays(to, 1)}T00:00:00Z`}::timestamptz
    ${propertyIds.length === 0 ? sql`` : sql`and property_id in ${propertyIds}`}`
  const cents = sql`sum(amount_cents::bigint) as cents`
  return queryRows<CashSection>(
    place,
    sql`
      with daily as (
        select property_id, received_on as day, 'received' as kind, ${cents} from payments
          where type <> 'deposit' and ${within('received_on')} group by 1, 2
        union all select property_id, date, 'returned', ${cents} from reversals
          where type <> 'deposit' and ${within('date')} group by 1, 2
        union all select property_id, date, 'refunded', ${cents} from refunds where ${within('date')} group by 1, 2
        union all select property_id, date, 'withheld', ${cents} from deposit_movements
          where kind = 'withheld' and ${within('date')} group by 1, 2
        union all select property_id, date, 'otherIncome', ${cents} from other_income
          where ${within('date')} group by 1, 2
        union all select property_id, date, 'expenses',
            sum(case when type = 'refund' then -amount_cents::bigint else amount_cents::bigint end)
          from expenses where ${within('date')} group by 1, 2
      ), begun as (
        select s._parent_id as property_id, s."from" as since,
          lead(s."from") over (partition by s._parent_id order by s."from") as until
        from (select distinct _parent_id, "from" from properties_owners where "from" is not null) s
      ), shared as (
        -- By the month's first day, which sorts and compares as it is; its name is worked out once a sum.
        select d.property_id, date_trunc('month', d.day at time zone 'UTC') as month, b.since, d.kind,
          sum(d.cents) as cents
        from daily d left join begun b on b.property_id = d.property_id and d.day >= b.since
          and (b.until is null or d.day < b.until)
        group by 1, 2, 3, 4
      )
      select property_id as property, to_char(month, 'YYYY-MM') as period, day_of(since)::text as "sharesFrom",
        coalesce(sum(cents) filter (where kind = 'received'), 0)::float8 as "receivedCents",
        coalesce(sum(cents) filter (where kind = 'returned'), 0)::float8 as "returnedCents",
        coalesce(sum(cents) filter (where kind = 'refunded'), 0)::float8 as "refundedCents",
        coalesce(sum(cents) filter (where kind = 'withheld'), 0)::float8 as "withheldCents",
        coalesce(sum(cents) filter (where kind = 'otherIncome'), 0)::float8 as "otherIncomeCents",
        coalesce(sum(cents) filter (where kind = 'expenses'), 0)::float8 as "expensesCents"
      from shared group by property_id, month, since
      order by property_id, month, since nulls first`,
  )
}
