import { sql } from '@payloadcms/db-postgres'

import type { Day } from '@/domain/calendar/day'
import { earliestDay } from '@/domain/calendar/earliestDay'
import { firstOfPeriod, lastOfPeriod, type Period } from '@/domain/calendar/period'
import { queryRows, type Place } from '@/lib/database/queryRows'

export type MonthFigures = {
  period: Period
  /** Rent and recurring lines due in the month. */
  expectedCents: number
  expectedLeases: number
  /** Payments received in the month, deposits apart; those returned since are among them. */
  receivedCents: number
  payments: number
  /** Payments taken back in the month, whenever they came, deposits apart. */
  returnedCents: number
  returns: number
  /** Expenses less their refunds dated in the month. */
  expensesCents: number
  expenses: number
  /** What all accounts together owe at the end of the month, of the running one today; credits of one never pay for another. */
  stillOwedCents: number
}

/** The figures of each month, in the order given. Entries that are void never count, and nothing is owed after today. */
export const monthFigures = (
  place: Place,
  periods: readonly Period[],
  today: Day,
): Promise<MonthFigures[]> => {
  const months = periods.map((period) => ({
    period,
    first: firstOfPeriod(period),
    last: lastOfPeriod(period),
    owedOn: earliestDay(lastOfPeriod(period), today),
  }))
  return queryRows<MonthFigures>(
    place,
    sql`
      with months as (
        select period, noon_of(first::date) as first, noon_of(last::date) as last, noon_of("owedOn"::date) as owed_on
        from json_to_recordset(${JSON.stringify(months)}) as m(period text, first text, last text, "owedOn" text)
      )
      select m.period as "period",
        charged.cents as "expectedCents", charged.leases as "expectedLeases",
        received.cents as "receivedCents", received.payments as "payments",
        returned.cents as "returnedCents", returned.returns as "returns",
        spent.cents as "expensesCents", spent.expenses as "expenses",
        owed.cents as "stillOwedCents"
      from months m
      cross join lateral (
        select coalesce(sum(amount_cents), 0)::float8 as cents, count(distinct account_id)::int as leases
        from charges
        where voided_at is null and type in ('rent', 'recurring') and due_date between m.first and m.last
      ) charged
      cross join lateral (
        select coalesce(sum(amount_cents), 0)::float8 as cents, count(*)::int as payments
        from payments
        where voided_at is null and type <> 'deposit' and received_on between m.first and m.last
      ) received
      cross join lateral (
        select coalesce(sum(amount_cents), 0)::float8 as cents, count(*)::int as returns
        from reversals
        where voided_at is null and type <> 'deposit' and date between m.first and m.last
      ) returned
      cross join lateral (
        select coalesce(sum(case when type = 'refund' then -amount_cents else amount_cents end), 0)::float8 as cents,
          count(*)::int as expenses
        from expenses
        where voided_at is null and date between m.first and m.last
      ) spent
      cross join lateral (
        select coalesce(sum(greatest(account_owed.cents, 0)), 0)::float8 as cents
        from (
          select sum(cents) as cents from (
            select account_id, cents from owed_entries where date <= m.owed_on
            union all
            select account_id, -cents from paid_entries where date <= m.owed_on
          ) entries
          group by account_id
        ) account_owed
      ) owed
      order by m.first
    `,
  )
}
