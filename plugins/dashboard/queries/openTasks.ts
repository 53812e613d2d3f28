import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { dayFromInstant } from '@/domain/calendar/storedDay'
import type { TASK_STATUS_LABELS } from '@/domain/tasks/taskTerms'

import { PLACE_ONLY, taskPlace } from './taskPlace'

export type TaskStatus = keyof typeof TASK_STATUS_LABELS

export type OpenTask = {
  id: number
  task: string
  status: TaskStatus
  place: string | null
  dueDate: Day | null
}

const OPEN = ['todo', 'inProgress', 'waiting'] as const satisfies readonly TaskStatus[]
export type OpenStatus = (typeof OPEN)[number]

/** Tasks not done that the user may see, what is due first at the top, and how many of them there are by lane. @param limit how many are named at most */
export const openTasks = async (
  req: PayloadRequest,
  limit: number,
): Promise<{ tasks: OpenTask[]; totals: Readonly<Record<OpenStatus, number>> }> => {
  const { docs } = await req.payload.find({
    collection: 'tasks',
    where: { status: { in: [...OPEN] }, archivedAt: { exists: false } },
    sort: ['dueDate', 'id'],
    limit,
    depth: 1,
    select: { task: true, status: true, unit: true, property: true, dueDate: true },
    populate: PLACE_ONLY,
    req,
    overrideAccess: false,
  })
  const countOf = async (status: OpenStatus): Promise<number> => {
    const { totalDocs } = await req.payload.count({
      collection: 'tasks',
      where: { status: { equals: status }, archivedAt: { exists: false } },
      req,
      overrideAccess: false,
    })
    return totalDocs
  }
  return {
    totals: {
      todo: await countOf('todo'),
      inProgress: await countOf('inProgress'),
      waiting: await countOf('waiting'),
    },
    tasks: docs.map(({ id, task, status, unit, property, dueDate }) => ({
      id,
      task,
      status,
      place: taskPlace({ unit, property }),
      dueDate: dueDate ? dayFromInstant(dueDate) : null,
    })),
  }
}
