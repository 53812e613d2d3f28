import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'

import { inTransaction } from './inTransaction'
import { lockInTransaction } from './lockInTransaction'
import { queryRows } from './queryRows'

type Look<Found> = {
  /** Where each day's look is kept; its `as_of` is that day. */
  readonly table: 'verifications' | 'file_checks'
  readonly look: (today: Day) => Promise<Found>
  readonly keep: (req: PayloadRequest, found: Found, today: Day) => Promise<unknown>
}

const isDone = async (
  payload: Payload,
  table: Look<unknown>['table'],
): Promise<{ today: Day; done: boolean }> => {
  const [row] = await queryRows<{ today: Day; done: boolean }>(
    { payload },
    sql`select business_today()::text as today,
      exists (select 1 from ${sql.identifier(table)} where day_of(as_of) = business_today()) as done`,
  )
  if (!row) throw new Error('The database did not answer its day')
  return row
}

/**
 * Takes a job's look once a day of the business's own, and keeps what it found. Safe to repeat, in any number of processes:
 * of two that look at once, one is kept.
 * @returns what was found, and on which day; null when the day's look was taken already
 * @throws what `look` throws; the day's look is then still to be taken
 */
export const lookOncePerDay = async <Found>(
  payload: Payload,
  { table, look, keep }: Look<Found>,
): Promise<{ today: Day; found: Found } | null> => {
  const { today, done } = await isDone(payload, table)
  if (done) return null
  const found = await look(today)
  await inTransaction({ payload, source: 'job' }, async (req) => {
    await lockInTransaction(req, `look of the day: ${table}`)
    if (!(await isDone(payload, table)).done) await keep(req, found, today)
  })
  return { today, found }
}
