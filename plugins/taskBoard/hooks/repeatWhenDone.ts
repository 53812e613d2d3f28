import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { dayToNoonUtc } from '@/domain/calendar/storedDay'
import { todayIn } from '@/domain/calendar/todayIn'
import { nextRepeat } from '@/domain/tasks/nextRepeat'
import type { RepeatUnit } from '@/domain/tasks/repeatTerms'
import { queryRows } from '@/lib/database/queryRows'
import type { Task } from '@/payload-types'

type Finished = Pick<Task, 'task' | 'description' | 'type' | 'priority'> & {
  property: number | null
  unit: number | null
  assignedTo: number | null
  every: number
  unitOfTime: RepeatUnit | null
  due: Day | null
  anchor: Day | null
}

/**
 * Finishing a repeating task adds the next one, once: reopened and finished again it adds none. Read past the rights of
 * whoever finished it, who may not be shown what it is counted from.
 */
export const repeatWhenDone: CollectionAfterChangeHook<Task> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (operation !== 'update' || doc.status !== 'done' || previousDoc.status === 'done') return
  const [task] = await queryRows<Finished>(
    req,
    sql`
      select t.task, t.description, t.type, t.priority, t.property_id as "property", t.unit_id as "unit",
        t.assigned_to_id as "assignedTo", t.repeat_every::int as "every", t.repeat_unit as "unitOfTime",
        day_of(t.due_date)::text as "due", day_of(t.repeat_from)::text as "anchor"
      from tasks t
      where t.id = ${doc.id} and t.repeat_every is not null and t.archived_at is null
        and not exists (select 1 from tasks n where n.repeat_of_id = t.id)
    `,
  )
  if (!task) return
  const { every, unitOfTime, due, anchor, ...same } = task
  const { timeZone } = await req.payload.findGlobal({ slug: 'settings', depth: 0, req })
  const repeat = { every, unit: unitOfTime ?? 'months', due, anchor } as const
  const next = nextRepeat(repeat, todayIn(timeZone, Date.now()))
  await req.payload.create({
    collection: 'tasks',
    data: {
      ...same,
      status: 'todo',
      dueDate: dayToNoonUtc(next),
      repeatEvery: every,
      repeatUnit: repeat.unit,
      repeatFrom: dayToNoonUtc(anchor ?? due ?? next),
      repeatOf: doc.id,
    },
    depth: 0,
    req,
  })
}
