import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { dayFromInstant } from '@/domain/calendar/storedDay'
import type { TASK_STATUS_LABELS } from '@/domain/tasks/taskTerms'

import { taskPlace } from './taskPlace'

export type TaskStatus = keyof typeof TASK_STATUS_LABELS

export type OpenTask = {
  id: number
  task: string
  status: TaskStatus
  place: string | null
  dueDate: Day | null
}

/** Tasks not done that the user may see, what is due first at the top. @param limit how many at most */
export const openTasks = async (
  req: PayloadRequest,
  limit: number,
): Promise<{ tasks: OpenTask[]; total: number }> => {
  const { docs, totalDocs } = await req.payload.find({
    collection: 'tasks',
    where: { status: { not_equals: 'done' }, archivedAt: { exists: false } },
    sort: ['dueDate', 'id'],
    limit,
    depth: 1,
    req,
    overrideAccess: false,
  })
  return {
    total: totalDocs,
    tasks: docs.map(({ id, task, status, unit, property, dueDate }) => ({
      id,
      task,
      status,
      place: taskPlace({ unit, property }),
      dueDate: dueDate ? dayFromInstant(dueDate) : null,
    })),
  }
}
