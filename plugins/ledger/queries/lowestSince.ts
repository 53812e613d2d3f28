import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { queryRows } from '@/lib/database/queryRows'

export type LowestSince = { lowestBalanceCents: number; heldCents: number }

/**
 * The lowest balance, and the lowest deposit held, of an account at the end of any day from one through today: what can
 * be taken out on that day and is still there.
 * @see docs/domain.md rule 10
 */
export const lowestSince = async (
  place: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  account: number,
  day: Day,
): Promise<LowestSince> => {
  const [row] = await queryRows<LowestSince>(
    place,
    sql`select lowest_balance(${account}::int, ${day}::date)::float8 as "lowestBalanceCents",
      greatest(lowest_held(${account}::int, ${day}::date), 0)::float8 as "heldCents"`,
  )
  if (!row) throw new Error('The database did not answer what can be taken out')
  return row
}
