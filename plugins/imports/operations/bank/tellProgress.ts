import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { type ImportProgress, type ReportProgress, SILENT } from '@/domain/imports/progress'
import { queryRows } from '@/lib/database/queryRows'

/** Often enough for a bar that moves. */
const PAUSE_MS = 300

/**
 * Runs work that tells how far it has come under a key that its asker made up. The notes stand outside of the work's
 * transaction, where another request can read them, and are gone when it ends.
 * @param key null where nobody waits for notes
 */
export const tellProgress = async <Result>(
  req: PayloadRequest,
  key: string | null,
  work: (report: ReportProgress) => Promise<Result>,
): Promise<Result> => {
  const { payload, user } = req
  if (key === null || typeof user?.id !== 'number') return work(SILENT)
  const id = user.id
  let noted = 0
  const report: ReportProgress = async ({ step, done, total }: ImportProgress) => {
    if (Date.now() - noted < PAUSE_MS) return
    noted = Date.now()
    await queryRows(
      { payload },
      sql`insert into import_progress (key, user_id, step, done, total) values (${key}::uuid, ${id}, ${step}, ${done}, ${total})
        on conflict (key) do update set step = excluded.step, done = excluded.done, total = excluded.total, at = now()
        where import_progress.user_id = excluded.user_id`,
    )
  }
  try {
    return await work(report)
  } finally {
    // And those of a server that was killed.
    await queryRows(
      { payload },
      sql`delete from import_progress where (key = ${key}::uuid and user_id = ${id}) or at < now() - interval '1 day'`,
    )
  }
}
