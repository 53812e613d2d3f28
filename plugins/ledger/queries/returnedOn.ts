import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { queryRows } from '@/lib/database/queryRows'

/** Of some payments those that were taken back, each with the day it came back. */
export const returnedOn = async (
  payload: Payload,
  payments: readonly number[],
): Promise<ReadonlyMap<number, Day>> => {
  const rows = await queryRows<{ payment: number; day: Day }>(
    { payload },
    sql`select payment_id as payment, day_of(date)::text as day from reversals
      where voided_at is null and payment_id = any(${`{${payments.join(',')}}`}::int[])`,
  )
  return new Map(rows.map(({ payment, day }) => [payment, day]))
}
