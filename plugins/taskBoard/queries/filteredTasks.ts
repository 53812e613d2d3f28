import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { readableBy } from '@/lib/database/readableBy'
import type { Day } from '@/domain/calendar/day'
import { personOf } from '@/domain/permissions/personOf'
import { dueRange } from '@/domain/tasks/dueRange'

import type { TaskFilters } from '../taskFilters'

type Condition = ReturnType<typeof sql>

const ofAssignee = ({ assignee }: TaskFilters, req: PayloadRequest): Condition => {
  if (assignee === null) return sql`true`
  if (assignee === 'none') return sql`t.assigned_to_id is null`
  return sql`t.assigned_to_id = ${assignee === 'me' ? (req.user?.id ?? null) : assignee}::int`
}

const ofDue = ({ due }: TaskFilters, today: Day): Condition => {
  if (due === null) return sql`true`
  if (due === 'none') return sql`t.due_date is null`
  const { first, last } = dueRange(due, today)
  const open = due === 'overdue' ? sql`t.status <> 'done'` : sql`true`
  return sql`t.due_date <= noon_of(${last}::date) and ${open}
    and (${first}::date is null or t.due_date >= noon_of(${first}::date))`
}

/** The same search as the list's own, with its limits: only through what the reader may see. */
const ofWords = async (req: PayloadRequest, { q }: TaskFilters): Promise<Condition> => {
  const words = q?.trim()
  if (!words) return sql`true`
  const { docs } = await req.payload.find({
    collection: 'tasks',
    where: { find: { like: words } },
    select: {},
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return sql`t.id in (select value::int from json_array_elements_text(${JSON.stringify(docs.map(({ id }) => id))}::json))`
}

/** The tasks (`t`) that are not filed away, that whoever asks may see, and that the filters let through. */
export const filteredTasks = async (
  req: PayloadRequest,
  filters: TaskFilters,
  today: Day,
): Promise<Condition> => {
  const { property, type } = filters
  return sql`t.archived_at is null and ${readableBy(personOf(req.user), 'tasks', 't')}
    and (${property}::int is null or t.property_id = ${property}::int)
    and (${type}::text is null or t.type::text = ${type}::text)
    and ${ofAssignee(filters, req)} and ${ofDue(filters, today)} and ${await ofWords(req, filters)}`
}
