import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import type { Period } from '@/domain/calendar/period'
import type { TenancyDays } from '@/domain/leases/tenancyState'
import { queryRows } from '@/lib/database/queryRows'

/** The days of every tenancy of some units, by account. */
export const unitTenancies = async (
  req: PayloadRequest,
  units: readonly number[],
): Promise<ReadonlyMap<number, TenancyDays>> => {
  const rows = await queryRows<{ account: number; start: Day; lastDay: Day | null }>(
    req,
    sql`
      select id as account, day_of(tenancy_start)::text as start, day_of(last_day)::text as "lastDay"
      from accounts where tenancy_start is not null and unit_id = any (${sql.param(units)}::int[])`,
  )
  return new Map(rows.map(({ account, start, lastDay }) => [account, { start, lastDay }]))
}

export type PostedMonths = {
  account: number
  months: Period[]
  /** The last closed day of the property, null while none is closed. */
  lockDate: Day | null
}

/** The months in which an account has charges of rent posting that count. */
export const postedMonths = (req: PayloadRequest, accounts: readonly number[]): Promise<PostedMonths[]> =>
  queryRows<PostedMonths>(
    req,
    sql`
      select c.account_id as account, array_agg(distinct c.period order by c.period) as months,
        lock_date_of(a.property_id)::text as "lockDate"
      from charges c join accounts a on a.id = c.account_id
      where c.account_id = any (${sql.param(accounts)}::int[]) and c.line is not null and c.voided_at is null
      group by c.account_id, a.property_id`,
  )

/** The first month among these with a charge in closed books. */
export const closedMonth = async (
  req: PayloadRequest,
  { account, months, lockDate }: PostedMonths,
): Promise<Period | undefined> => {
  if (lockDate === null) return undefined
  const [row] = await queryRows<{ period: Period }>(
    req,
    sql`
      select period from charges
      where account_id = ${account} and line is not null and voided_at is null
        and period = any (${sql.param(months)}::text[]) and date <= noon_of(${lockDate}::date)
      order by period limit 1`,
  )
  return row?.period
}

/** Voids the posted charges of some months of an account, to be posted again by the rules of now. */
export const voidMonths = (
  req: PayloadRequest,
  { account, months }: PostedMonths,
  reason: string,
): Promise<unknown> =>
  queryRows(
    req,
    sql`
      update charges set voided_at = now(), voided_by_id = ${req.user?.id ?? null}, void_reason = ${reason},
        void_choice = 'replace', updated_at = now()
      where account_id = ${account} and line is not null and voided_at is null
        and period = any (${sql.param(months)}::text[])`,
  )
