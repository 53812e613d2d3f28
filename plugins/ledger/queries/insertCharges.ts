import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import type { Period } from '@/domain/calendar/period'
import type { ChargeType } from '@/domain/ledger/chargeTypes'
import { queryRows } from '@/lib/database/queryRows'

export type NewCharge = {
  account: number
  lease: number
  type: ChargeType
  description: string
  cents: number
  dueDate: Day
  date: Day
  period: Period
  line: string
}

export type Posted = { charges: number; cents: number }

/**
 * Writes charges of rent posting in one statement. One that is posted already is left as it is: the database holds
 * (account, line, period) once, whoever else is posting.
 * @param run the posting run they are of; null for those posted again when a tenancy changed
 * @returns how many were new, and their sum in cents
 */
export const insertCharges = async (
  req: PayloadRequest,
  charges: readonly NewCharge[],
  run: number | null = null,
): Promise<Posted> => {
  const [row] = await queryRows<Posted>(
    req,
    sql`
      with posted as (
        insert into charges
          (account_id, lease_id, type, description, amount_cents, due_date, date, period, line, run_id, created_at, updated_at)
        select c.account, c.lease, c.type::enum_charges_type, c.description, c.cents,
          noon_of(c."dueDate"), noon_of(c.date), c.period, c.line, ${run}::int, now(), now()
        from json_to_recordset(${JSON.stringify(charges)}::json) as c
          (account int, lease int, type text, description text, cents bigint, "dueDate" date, date date, period text, line text)
        on conflict (account_id, line, period) where line is not null and (voided_at is null or void_choice = 'skip')
          do nothing
        returning amount_cents
      )
      select count(*)::int as charges, coalesce(sum(amount_cents), 0)::float8 as cents from posted`,
  )
  if (!row) throw new Error('The database did not count the charges')
  return row
}
