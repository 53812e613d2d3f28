import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { readableBy } from '@/lib/database/readableBy'
import type { Day } from '@/domain/calendar/day'
import { personOf } from '@/domain/permissions/personOf'
import { queryRows } from '@/lib/database/queryRows'

export type TaskCounts = { open: number; overdue: number; today: number }

/** How many tasks whoever asks may see are not done, how many of them are late, and due today. */
export const taskCounts = async (req: PayloadRequest, today: Day): Promise<TaskCounts> => {
  const [row] = await queryRows<TaskCounts>(
    req,
    sql`
      select count(*)::int as "open",
        count(*) filter (where t.due_date < noon_of(${today}::date))::int as "overdue",
        count(*) filter (where t.due_date = noon_of(${today}::date))::int as "today"
      from tasks t
      where t.archived_at is null and t.status <> 'done' and ${readableBy(personOf(req.user), 'tasks', 't')}
    `,
  )
  if (!row) throw new Error('A count answers one row')
  return row
}
