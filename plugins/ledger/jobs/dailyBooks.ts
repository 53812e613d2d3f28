import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest, TaskConfig } from 'payload'

import { queryRows } from '@/lib/database/queryRows'

import { inTransaction } from '@/lib/database/inTransaction'

import { expireLeases } from '../queries/expireLeases'
import { proposeLateFees } from '../operations/proposeLateFees'
import { postRent } from '../operations/postRent'
import { openDays } from '../queries/openDays'
import { isOneRunner } from './oneRunner'

export const BOOKS_QUEUE = 'books'

/**
 * What a new day brings: occupancy and tenants of today, leases that have expired, the rent that is due, and the late fees that fell. Safe to repeat at any time; a
 * business that has not said when its books start gets no rent posted.
 */
export const runDailyBooks = async (payload: Payload): Promise<void> => {
  const { today, booksStart } = await openDays({ payload }, null)
  await queryRows({ payload }, sql`select refresh_derived(business_today())`)
  await inTransaction({ payload, source: 'job' }, (req) => expireLeases(req, today))
  if (booksStart === null) return
  const { charges, accounts } = await postRent({ payload, through: today, source: 'job' })
  const { lateFeesAutomatic } = await payload.findGlobal({ slug: 'settings', depth: 0 })
  await proposeLateFees({ payload, through: today, automatic: lateFeesAutomatic === true, source: 'job' })
  if (charges > 0)
    payload.logger.info(`Rent posted through ${today}: ${charges} charges in ${accounts} accounts`)
}

/** A process that died while it ran the job left it marked as running, and nothing new would ever be scheduled. */
const freeLeftovers = (req: PayloadRequest): Promise<unknown> =>
  queryRows(req, sql`update payload_jobs set processing = false where processing and queue = ${BOOKS_QUEUE}`)

/**
 * Every quarter of an hour, because cron knows nothing of the business's time zone: the first run of its day does the
 * work, the others find nothing to do.
 */
export const dailyBooks: TaskConfig<{ input: object; output: object }> = {
  slug: 'dailyBooks',
  label: 'Rent posting, and what follows from the day',
  retries: 2,
  handler: async ({ req }) => {
    await runDailyBooks(req.payload)
    return { output: {} }
  },
  schedule: [
    {
      cron: '0 */15 * * * *',
      queue: BOOKS_QUEUE,
      hooks: {
        beforeSchedule: async (args) => {
          if (!(await isOneRunner(args.req.payload))) return { shouldSchedule: false }
          await freeLeftovers(args.req)
          return args.defaultBeforeSchedule(args)
        },
      },
    },
  ],
}
