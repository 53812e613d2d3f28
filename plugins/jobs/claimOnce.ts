import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { queryRows } from '@/lib/database/queryRows'

/**
 * Lets processes take jobs from the queues one after the other. Payload takes a job by reading it and then marking it, in
 * one transaction; two processes that read at the same moment would both run it. A job that was freed while it still
 * ran may have been ended, and deleted, by another process: whoever ends second finds none, which Payload would fail on.
 */
export const claimOnce = (payload: Payload): void => {
  const { db } = payload
  const updateJobs = db.updateJobs.bind(db)
  db.updateJobs = async (args) => {
    if (args.data.processing === true)
      await queryRows(
        { payload, transactionID: args.req?.transactionID },
        sql`select pg_advisory_xact_lock(hashtextextended('takes jobs', 0))`,
      )
    // The adapter answers null for a row that is gone, which its type does not say.
    const updated = (await updateJobs(args)) as (Record<string, unknown> | null)[] | null
    return updated?.filter((job) => job !== null) as Awaited<ReturnType<typeof updateJobs>>
  }
}
