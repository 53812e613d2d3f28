import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

import { readableBy } from '@/lib/database/readableBy'
import { personOf } from '@/domain/permissions/personOf'
import { queryRows } from '@/lib/database/queryRows'

import { openTaskRows, type OpenTask, type TaskStatus } from './openTaskRows'

export type OpenStatus = Exclude<TaskStatus, 'done'>

type Totals = Readonly<Record<OpenStatus, number>>

const totalsOf = async (req: PayloadRequest): Promise<Totals> => {
  const [row] = await queryRows<Totals>(
    req,
    sql`
      select count(*) filter (where t.status = 'todo')::int as todo,
        count(*) filter (where t.status = 'inProgress')::int as "inProgress",
        count(*) filter (where t.status = 'waiting')::int as waiting
      from tasks t where t.archived_at is null and ${readableBy(personOf(req.user), 'tasks', 't')}`,
  )
  if (!row) throw new Error('A count answers one row')
  return row
}

/**
 * Tasks not done that the user may see, what is due first at the top, and how many of them there are by lane.
 * @param limit how many are named at most
 */
export const openTasks = async (
  req: PayloadRequest,
  limit: number,
): Promise<{ tasks: OpenTask[]; totals: Totals }> => {
  const [tasks, totals] = await Promise.all([openTaskRows(req, sql`true`, limit), totalsOf(req)])
  return { tasks, totals }
}
