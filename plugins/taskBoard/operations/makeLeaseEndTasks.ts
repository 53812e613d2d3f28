import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { addDays } from '@/domain/calendar/addDays'
import type { Day } from '@/domain/calendar/day'
import { LEASE_END_DAYS, leaseEndTask, type EndingLease } from '@/domain/tasks/leaseEndTask'
import { queryRows } from '@/lib/database/queryRows'

type Ending = EndingLease & { unit: number; property: number }

const endingLeases = (req: PayloadRequest, today: Day): Promise<Ending[]> =>
  queryRows<Ending>(
    req,
    sql`
      select l.id, l.title, day_of(l."end")::text as "end", l.unit_id as "unit", l.property_id as "property"
      from leases l
      where l.standing = 'endsSoon' and l.archived_at is null
        and l."end" between noon_of(${today}::date) and noon_of(${addDays(today, LEASE_END_DAYS[0])}::date)
    `,
  )

/**
 * Makes the tasks that leases about to end call for: 90, 60 and 30 days before, once each, held by the database. Leases
 * whose renewal or move-out is settled call for none.
 * @returns how many were made
 */
export const makeLeaseEndTasks = async (req: PayloadRequest, today: Day): Promise<number> => {
  const wanted = (await endingLeases(req, today)).flatMap(({ unit, property, ...lease }) => {
    const task = leaseEndTask(lease, today)
    return task ? [{ ...task, unit, property }] : []
  })
  const made = await queryRows(
    req,
    sql`
      insert into tasks (task, type, priority, status, property_id, unit_id, due_date, made_for)
      select w.task, 'leasing', w.priority::enum_tasks_priority, 'todo', w.property, w.unit, noon_of(w."dueDate"::date), w."madeFor"
      from json_to_recordset(${JSON.stringify(wanted)}) as w(task text, priority text, property int, unit int, "dueDate" text, "madeFor" text)
      where not exists (select 1 from tasks t where t.made_for = w."madeFor")
      order by w."dueDate", w."madeFor"
      on conflict (made_for) do nothing
      returning id
    `,
  )
  return made.length
}
