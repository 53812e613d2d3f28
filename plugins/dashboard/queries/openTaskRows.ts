import { joinPlace, PLACE } from '@plugins/taskBoard/index'
import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

import { readableBy } from '@/lib/database/readableBy'
import type { Day } from '@/domain/calendar/day'
import { personOf } from '@/domain/permissions/personOf'
import type { TASK_STATUS_LABELS } from '@/domain/tasks/taskTerms'
import { queryRows } from '@/lib/database/queryRows'

export type TaskStatus = keyof typeof TASK_STATUS_LABELS

export type OpenTask = {
  id: number
  task: string
  status: TaskStatus
  /** The unit, else the property; nothing for neither, or where whoever asks may not see it. */
  place: string | null
  dueDate: Day | null
}

/** Of the tasks (`t`) that are not done and not filed away, the first by their day that somebody may see. */
export const openTaskRows = (req: PayloadRequest, where: SQL, limit: number): Promise<OpenTask[]> => {
  const person = personOf(req.user)
  return queryRows<OpenTask>(
    req,
    sql`
      select t.id, t.task, t.status, day_of(t.due_date)::text as "dueDate", ${PLACE} as place
      from tasks t
        ${joinPlace(person)}
      where t.archived_at is null and t.status <> 'done' and ${readableBy(person, 'tasks', 't')} and ${where}
      order by t.due_date, t.id limit ${limit}`,
  )
}
