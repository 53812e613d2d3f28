import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { queryRows } from '@/lib/database/queryRows'

import type { TaskFilters } from '../taskFilters'
import { filteredTasks } from './filteredTasks'

export type CalendarTask = { id: number; task: string; day: Day; done: boolean; late: boolean }

/** The tasks due from one day to another, both counted, and those still open from before today; by day. */
export const calendarTasks = async (
  req: PayloadRequest,
  filters: TaskFilters,
  { first, last, today }: { first: Day; last: Day; today: Day },
): Promise<CalendarTask[]> =>
  queryRows<CalendarTask>(
    req,
    sql`
      select t.id, t.task, day_of(t.due_date)::text as "day", t.status = 'done' as "done",
        t.status <> 'done' and t.due_date < noon_of(${today}::date) as "late"
      from tasks t
      where ${await filteredTasks(req, filters, today)}
        and (t.due_date between noon_of(${first}::date) and noon_of(${last}::date)
          or (t.status <> 'done' and t.due_date < noon_of(${today}::date)))
      order by t.due_date, t.status, t.rank
    `,
  )
