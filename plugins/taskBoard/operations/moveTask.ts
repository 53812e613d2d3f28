import { sql } from '@payloadcms/db-postgres'
import { NotFound, type PayloadRequest, type Where } from 'payload'

import { reachOf } from '@/access/reach'
import { COLLECTION_RULES } from '@/domain/permissions'
import { inTransaction } from '@/lib/database/inTransaction'
import { queryRows } from '@/lib/database/queryRows'

import type { TaskStatus } from '../queries/boardRows'

export type Move = {
  status: TaskStatus
  /** The task it is put before; null for the end of the lane; undefined where a task goes that comes into the lane. */
  before: number | null | undefined
}

/** What was moved, and the lane as it now stands for whoever moved it. */
export type Moved = { id: number; status: TaskStatus }

const reachable = async (req: PayloadRequest, id: number): Promise<boolean> => {
  const reach = await reachOf(req, 'update', COLLECTION_RULES.get('tasks'))
  const byId: Where = { id: { equals: id } }
  if (reach === false) return false
  const where = reach === true ? byId : { and: [byId, reach] }
  return (await req.payload.db.findOne({ collection: 'tasks', where, req })) !== null
}

/**
 * Puts a task into a lane, before another or at its end. One writer after the other: whoever moves at the same moment,
 * each move is made, in the order that came out for everybody. A task that has left the lane meanwhile counts as its end.
 * @throws 404 for a task, or one to put it before, that is not theirs to change
 */
export const moveTask = (req: PayloadRequest, id: number, { status, before }: Move): Promise<Moved> =>
  inTransaction({ payload: req.payload, req }, async () => {
    for (const named of [id, before])
      if (typeof named === 'number' && !(await reachable(req, named))) throw new NotFound(req.t)
    const [held] = await queryRows<{ status: TaskStatus }>(
      req,
      sql`select status from tasks where id = ${id} for update`,
    )
    if (!held) throw new NotFound(req.t)
    // Through the collection: its rules, and what follows from finishing a task.
    if (held.status !== status) {
      await req.payload.update({
        collection: 'tasks',
        id,
        data: { status },
        depth: 0,
        overrideAccess: false,
        req,
      })
    }
    if (before !== undefined) await queryRows(req, sql`select place_task(${id}::int, ${before}::int)`)
    return { id, status }
  })
