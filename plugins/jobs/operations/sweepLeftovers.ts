import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { inTransaction } from '@/lib/database/inTransaction'
import { queryRows } from '@/lib/database/queryRows'

import { freeOrphans } from '../queries/freeOrphans'

/** A job that has ended well is deleted at once; only one whose process died just then is still there. */
const KEEP_FINISHED_DAYS = 1
/** Long enough for somebody to look at what failed. */
const KEEP_FAILED_DAYS = 30

export type Swept = {
  /** Jobs that were stuck and may run again. */
  freed: number
  /** Jobs that had ended, or failed for good, long ago. */
  deleted: number
  /** Sign-ins that have expired. */
  sessions: number
  /** Links for a new password that have expired. */
  resetTokens: number
}

/**
 * Clears away what is over: stuck and old jobs of every queue, expired sessions, expired links for a new password.
 * Safe to repeat, in any number of processes at once; whoever signs in meanwhile is not waited for.
 * @param job the job that sweeps, which is running itself
 */
export const sweepLeftovers = ({ payload, job }: { payload: Payload; job?: number }): Promise<Swept> =>
  inTransaction({ payload, source: 'job' }, async (req) => {
    const freed = await freeOrphans(req, { before: null, but: job })
    const deleted = await queryRows(
      req,
      sql`delete from payload_jobs where id in (select id from payload_jobs
          where completed_at < now() - ${KEEP_FINISHED_DAYS} * interval '1 day'
            or (has_error and not processing and updated_at < now() - ${KEEP_FAILED_DAYS} * interval '1 day')
          for update skip locked)
        returning id`,
    )
    const sessions = await queryRows(
      req,
      sql`delete from users_sessions where id in
          (select id from users_sessions where expires_at <= now() for update skip locked)
        returning id`,
    )
    const resetTokens = await queryRows(
      req,
      sql`update users set reset_password_token = null, reset_password_expiration = null where id in
          (select id from users where reset_password_expiration <= now() for no key update skip locked)
        returning id`,
    )
    return {
      freed,
      deleted: deleted.length,
      sessions: sessions.length,
      resetTokens: resetTokens.length,
    }
  })
