import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Period } from '@/domain/calendar/period'
import { queryRows } from '@/lib/database/queryRows'

export type MonthOfAccount = { account: number; period: Period }

/** Keeps months that came to nothing as posted. */
export const keepMonthsWithoutCharges = async (
  req: PayloadRequest,
  months: readonly MonthOfAccount[],
): Promise<void> => {
  await queryRows(
    req,
    sql`insert into months_without_charges (account_id, period)
      select account, period from json_to_recordset(${JSON.stringify(months)}::json) as m (account int, period text)
      on conflict do nothing`,
  )
}

/** Forgets those that were found together with the charges of a posting run. */
export const forgetMonthsWithoutCharges = async (req: PayloadRequest, run: number): Promise<void> => {
  await queryRows(
    req,
    sql`delete from months_without_charges where posted_at in (select created_at from charges where run_id = ${run})`,
  )
}
