import { sql } from '@payloadcms/db-postgres'
import type { Payload, TaskConfig } from 'payload'

import { eachQuarter } from '@plugins/jobs/index'

import type { Day } from '@/domain/calendar/day'
import { inTransaction } from '@/lib/database/inTransaction'
import { queryRows } from '@/lib/database/queryRows'

import { expireLeases } from '../queries/expireLeases'
import { proposeLateFees } from '../operations/proposeLateFees'
import { postRent } from '../operations/postRent'
import { openDays } from '../queries/openDays'

export const BOOKS_QUEUE = 'books'

/** Occupancy, and what kind of tenant each is. */
const bringOccupancy = (payload: Payload): Promise<unknown> =>
  inTransaction({ payload, source: 'job' }, (req) =>
    queryRows(req, sql`select refresh_derived(business_today())`),
  )

const postDueRent = async (payload: Payload, today: Day): Promise<void> => {
  const { charges, accounts } = await postRent({ payload, through: today, source: 'job' })
  if (charges > 0)
    payload.logger.info(`Rent posted through ${today}: ${charges} charges in ${accounts} accounts`)
}

const proposeFees = async (payload: Payload, today: Day): Promise<void> => {
  const { lateFeesAutomatic } = await payload.findGlobal({ slug: 'settings', depth: 0 })
  await proposeLateFees({ payload, through: today, automatic: lateFeesAutomatic === true, source: 'job' })
}

/**
 * What a new day brings, in this order: occupancy and tenants of today, leases that have expired, the rent that is due,
 * and the late fees that fell. Safe to repeat at any time; a business that has not said when its books start gets no
 * rent posted. A part that fails keeps none of the others from its work.
 * @throws what the parts threw, once all have had their turn
 */
export const runDailyBooks = async (payload: Payload): Promise<void> => {
  const { today, booksStart } = await openDays({ payload }, null)
  const parts: (() => Promise<unknown>)[] = [
    () => bringOccupancy(payload),
    () => inTransaction({ payload, source: 'job' }, (req) => expireLeases(req, today)),
  ]
  if (booksStart !== null)
    parts.push(
      () => postDueRent(payload, today),
      () => proposeFees(payload, today),
    )
  const failures: unknown[] = []
  for (const part of parts) await part().catch((error: unknown) => failures.push(error))
  if (failures.length > 1) throw new AggregateError(failures, failures.map(String).join('; '))
  if (failures.length === 1) throw failures[0]
}

/** The first run of the business's own day does the work, the others find nothing to do. */
export const dailyBooks: TaskConfig<{ input: object; output: object }> = {
  slug: 'dailyBooks',
  label: 'Rent posting, and what follows from the day',
  retries: 2,
  handler: async ({ req }) => {
    await runDailyBooks(req.payload)
    return { output: {} }
  },
  schedule: eachQuarter(BOOKS_QUEUE),
}
