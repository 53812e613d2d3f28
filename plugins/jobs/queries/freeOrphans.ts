import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

import { queryRows } from '@/lib/database/queryRows'

/** Longer than any job takes: whoever began it is gone, or will never end it. */
const STUCK_MINUTES = 60

/**
 * Lets jobs run again that a process left marked as running when it died, in every queue. Without this they would never
 * run, and nothing of their kind would be scheduled any more. Jobs are safe to run twice, so one that is freed while it
 * still runs does no harm.
 * @param before since when this process is the one that runs jobs: what was begun earlier, another one began; null when only jobs that are stuck are to be freed
 * @param but the job that asks, which is running
 * @returns how many were freed
 */
export const freeOrphans = async (
  place: { payload: Payload; transactionID?: PayloadRequest['transactionID'] },
  { before, but }: { before: Date | null; but?: number },
): Promise<number> => {
  const freed = await queryRows(
    place,
    sql`update payload_jobs set processing = false, updated_at = now()
      where processing and completed_at is null and id is distinct from ${but ?? null}::int
        and updated_at < greatest(${before?.toISOString() ?? null}::timestamptz,
          now() - ${STUCK_MINUTES} * interval '1 minute')
      returning id`,
  )
  return freed.length
}
