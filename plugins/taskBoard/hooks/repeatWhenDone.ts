import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { todayIn } from '@/domain/calendar/todayIn'
import { nextRepeat } from '@/domain/tasks/nextRepeat'
import type { RepeatUnit } from '@/domain/tasks/repeatTerms'
import { queryRows } from '@/lib/database/queryRows'
import type { Task } from '@/payload-types'

type Finished = { every: number; unit: RepeatUnit | null; due: Day | null; anchor: Day | null }

/**
 * Finishing a repeating task adds the next one, once: reopened and finished again it adds none. Past the rights of whoever
 * finished it, who may not be shown what it is counted from, and may have been given a task of a property they add none for.
 */
export const repeatWhenDone: CollectionAfterChangeHook<Task> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (operation !== 'update' || doc.status !== 'done' || previousDoc.status === 'done') return
  const [finished] = await queryRows<Finished>(
    req,
    sql`
      select t.repeat_every::int as "every", t.repeat_unit as "unit", day_of(t.due_date)::text as "due",
        day_of(t.repeat_from)::text as "anchor"
      from tasks t
      where t.id = ${doc.id} and t.repeat_every is not null and t.archived_at is null
    `,
  )
  if (!finished) return
  const { timeZone } = await req.payload.findGlobal({ slug: 'settings', depth: 0, req })
  const { every, due, anchor } = finished
  const unit = finished.unit ?? 'months'
  const next = nextRepeat({ every, unit, due, anchor }, todayIn(timeZone, Date.now()))
  await queryRows(
    req,
    sql`
      insert into tasks (task, description, type, priority, status, property_id, unit_id, vendor_id, assigned_to_id,
        due_date, repeat_every, repeat_unit, repeat_from, repeat_of_id, added_by_id)
      select t.task, t.description, t.type, t.priority, 'todo', t.property_id, t.unit_id, t.vendor_id, t.assigned_to_id,
        noon_of(${next}::date), t.repeat_every, ${unit}::enum_tasks_repeat_unit,
        noon_of(${anchor ?? due ?? next}::date), t.id, ${req.user?.id ?? null}::int
      from tasks t where t.id = ${doc.id}
      on conflict (repeat_of_id) do nothing
    `,
  )
}
