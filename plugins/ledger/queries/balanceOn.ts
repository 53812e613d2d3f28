import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { queryRows } from '@/lib/database/queryRows'

type Place = Pick<PayloadRequest, 'payload' | 'transactionID'>

/**
 * Paid − owed of an account at the end of a day, whole cents; negative means the tenant owes.
 * @see docs/domain.md rule 4
 */
export const balanceOn = async (req: Place, account: number, day: Day): Promise<number> => {
  const until = sql`account_id = ${account} and date <= noon_of(${day}::date)`
  const [row] = await queryRows<{ cents: number }>(
    req,
    sql`
      select (
        (select coalesce(sum(cents), 0) from paid_entries where ${until})
        - (select coalesce(sum(cents), 0) from owed_entries where ${until})
      )::float8 as cents`,
  )
  if (!row) throw new Error('The database did not answer the balance')
  return row.cents
}
