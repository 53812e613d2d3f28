import { sql } from '@payloadcms/db-postgres'

import type { Day } from '@/domain/calendar/day'
import { queryRows, type Place } from '@/lib/database/queryRows'

export type RecentBatch = {
  id: number
  title: string
  day: Day
  by: string | null
  total: number
  made: number
  failed: number
  sent: number
}

/** The last batches, the newest first. */
export const recentBatches = (place: Place, limit: number): Promise<RecentBatch[]> =>
  queryRows<RecentBatch>(
    place,
    sql`select b.id, b.title, day_of(b.day)::text as day, u.name as by, b.total::int as total,
        (select count(*)::int from notices n where n.batch_id = b.id and n.status = 'made') as made,
        (select count(*)::int from notices n where n.batch_id = b.id and n.status = 'failed') as failed,
        (select count(*)::int from document_mails m where m.batch_id = b.id and m.status = 'sent') as sent
      from notice_batches b left join users u on u.id = b.added_by_id order by b.id desc limit ${limit}`,
  )
