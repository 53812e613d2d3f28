import { sql } from '@payloadcms/db-postgres'

import type { Day } from '@/domain/calendar/day'
import type { TenancyTerms } from '@/domain/charges/tenancyTerms'
import type { FeeLease } from '@/domain/lateFees/nextFeeDay'
import { queryRows, type Place } from '@/lib/database/queryRows'

export type FeeTenancy = TenancyTerms<FeeLease> & { booksStart: Day | null }

/**
 * When the leases of an account fall due and what they charge when rent is late: those signed, or the draft while none
 * is. Steps and lines are left out: they do not move a due date.
 * @returns undefined for an account without a lease
 */
export const feeTerms = async (place: Place, account: number): Promise<FeeTenancy | undefined> => {
  const [row] = await queryRows<Omit<FeeTenancy, 'leases'> & { leases: FeeLease[] | null }>(
    place,
    sql`
      select day_of(a.last_day)::text as "lastDay", (select day_of(books_start)::text from settings limit 1) as "booksStart",
        (select json_agg(json_build_object('start', day_of(l.start)::text, 'dueDay', l.due_day::int,
            'proration', l.proration, 'rentSteps', '[]'::json, 'recurringLines', '[]'::json,
            'lateFee', json_build_object('graceDays', coalesce(l.late_fee_grace_days, 0)::int,
              'flatCents', coalesce(l.late_fee_flat_cents, 0)::bigint, 'percentBps', coalesce(l.late_fee_percent_bps, 0)::int,
              'percentOf', coalesce(l.late_fee_percent_of::text, 'outstanding'),
              'dailyCents', coalesce(l.late_fee_per_day_cents, 0)::bigint, 'capCents', l.late_fee_cap_cents::bigint,
              'minimumOverdueCents', coalesce(l.late_fee_minimum_overdue_cents, 0)::bigint)))
          from leases l where l.account_id = a.id and (lease_counts(l.status) or a.tenancy_start is null)) as leases
      from accounts a where a.id = ${account}`,
  )
  return row?.leases ? { ...row, leases: row.leases } : undefined
}
