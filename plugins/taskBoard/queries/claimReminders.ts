import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { queryRows } from '@/lib/database/queryRows'

export type Reminder = {
  id: number
  task: string
  place: string | null
  user: number
  name: string
  email: string
}

/**
 * Takes the open tasks due on a day whose assignees were not told of it yet: whoever else asks finds them taken. It waits
 * for a task that somebody is changing: one that is passed over would be told of late.
 */
export const claimReminders = (req: PayloadRequest, today: Day): Promise<Reminder[]> =>
  queryRows<Reminder>(
    req,
    sql`
      with due as (
        select t.id from tasks t join users a on a.id = t.assigned_to_id
        where t.due_date = noon_of(${today}::date) and t.status <> 'done' and t.archived_at is null and a.active
          and t.reminded_for is distinct from t.due_date
        order by t.id for update of t
      )
      update tasks t set reminded_for = t.due_date
      from due, users a
      where t.id = due.id and a.id = t.assigned_to_id
      returning t.id, t.task, a.id as "user", a.name, a.email,
        (select u.label from units u where u.id = t.unit_id) as "place"
    `,
  )

/** Gives back what could not be sent, for the next try. */
export const releaseReminders = (req: PayloadRequest, ids: readonly number[]): Promise<object[]> =>
  queryRows(
    req,
    sql`update tasks set reminded_for = null
      where id in (select value::int from json_array_elements_text(${JSON.stringify(ids)}::json))`,
  )
