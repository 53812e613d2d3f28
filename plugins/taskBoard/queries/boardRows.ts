import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { readableBy } from '@/lib/database/readableBy'
import type { Day } from '@/domain/calendar/day'
import { personOf } from '@/domain/permissions/personOf'
import type { TASK_PRIORITY_LABELS, TASK_STATUS_LABELS } from '@/domain/tasks/taskTerms'
import { queryRows } from '@/lib/database/queryRows'

import type { TaskFilters, TaskType } from '../taskFilters'
import { filteredTasks } from './filteredTasks'
import { joinPlace, PLACE } from './taskPlace'

export type TaskStatus = keyof typeof TASK_STATUS_LABELS

export type BoardRow = {
  id: number
  task: string
  status: TaskStatus
  priority: keyof typeof TASK_PRIORITY_LABELS
  type: TaskType
  /** The unit, or the property; null where there is none, or none the reader may know of. */
  place: string | null
  dueDate: Day | null
  doneOn: Day | null
  photos: number
  comments: number
  /** Null for nobody's, and for somebody's whom the reader may not know. */
  assignee: string | null
  /** How many tasks stand in the lane, this one included. */
  inLane: number
}

type Asked = {
  filters: TaskFilters
  today: Day
  timeZone: string
  /** How many cards of a lane, and of the last one. */
  most: number
  mostDone: number
}

/** The cards of all lanes in their order, as many of each lane as asked and one more. */
export const boardRows = async (req: PayloadRequest, asked: Asked): Promise<BoardRow[]> => {
  const { filters, today, timeZone, most, mostDone } = asked
  const person = personOf(req.user)
  return queryRows<BoardRow>(
    req,
    sql`
      with placed as (
        select t.*, row_number() over (partition by t.status order by t.rank) as place_in_lane,
          count(*) over (partition by t.status)::int as in_lane
        from tasks t where ${await filteredTasks(req, filters, today)}
      )
      select t.id, t.task, t.status, t.priority, t.type, ${PLACE} as "place",
        day_of(t.due_date)::text as "dueDate",
        case when t.status = 'done' then (t.done_at at time zone ${timeZone})::date::text end as "doneOn",
        (select count(*)::int from tasks_rels r where r.parent_id = t.id and r.path = 'photos') as "photos",
        (select count(*)::int from tasks_comments c where c._parent_id = t.id) as "comments",
        a.name as "assignee", t.in_lane as "inLane"
      from placed t
      ${joinPlace(person)}
      left join users a on a.id = t.assigned_to_id and ${readableBy(person, 'users', 'a')}
      where t.place_in_lane <= case when t.status = 'done' then ${mostDone}::int else ${most}::int end + 1
      order by t.status, t.rank
    `,
  )
}
