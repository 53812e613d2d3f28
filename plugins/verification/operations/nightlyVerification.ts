import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { inTransaction } from '@/lib/database/inTransaction'
import { lockInTransaction } from '@/lib/database/lockInTransaction'
import { queryRows } from '@/lib/database/queryRows'

import { keepVerification } from './keepVerification'
import { verifyBooks } from './verifyBooks'

const isDone = async (payload: Payload): Promise<{ today: Day; done: boolean }> => {
  const [row] = await queryRows<{ today: Day; done: boolean }>(
    { payload },
    sql`select business_today()::text as today,
      exists (select 1 from verifications where day_of(as_of) = business_today()) as done`,
  )
  if (!row) throw new Error('The database did not answer its day')
  return row
}

/**
 * Verifies the books once a day of the business's own, and writes down what disagrees: ids and cents, no names. Safe to
 * repeat, in any number of processes. A look that somebody has taken that day already is enough.
 * @returns how many differences there are; null when the day's look was taken already
 */
export const nightlyVerification = async (payload: Payload): Promise<number | null> => {
  const { today, done } = await isDone(payload)
  if (done) return null
  const verified = await verifyBooks({ payload, asOf: today })
  const { discrepancies } = verified
  await inTransaction({ payload, source: 'job' }, async (req) => {
    await lockInTransaction(req, 'nightly verification')
    if ((await isDone(payload)).done) return
    await keepVerification({ payload, req }, verified)
  })
  if (discrepancies.length > 0)
    payload.logger.error(`The books do not agree as of ${today}: ${discrepancies.length} differences`)
  return discrepancies.length
}
