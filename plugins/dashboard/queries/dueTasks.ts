import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { dayFromInstant, dayToNoonUtc } from '@/domain/calendar/storedDay'
import { daysFilter, listAddress, type ListFilter } from '@/ui/lists/listAddress'

import { PLACE_ONLY, taskPlace } from './taskPlace'

export type DueTask = { id: number; task: string; place: string | null; dueDate: Day }

/** Open tasks due on a day or before it that the user may see, the longest overdue first. */
export const dueTasks = async (req: PayloadRequest, on: Day, limit: number): Promise<DueTask[]> => {
  const { docs } = await req.payload.find({
    collection: 'tasks',
    where: {
      status: { not_equals: 'done' },
      archivedAt: { exists: false },
      dueDate: { less_than_equal: dayToNoonUtc(on) },
    },
    sort: 'dueDate',
    limit,
    pagination: false,
    depth: 1,
    select: { task: true, unit: true, property: true, dueDate: true },
    populate: PLACE_ONLY,
    req,
    overrideAccess: false,
  })
  return docs.flatMap(({ id, task, unit, property, dueDate }) =>
    dueDate
      ? [
          {
            id,
            task,
            place: taskPlace({ unit, property }),
            dueDate: dayFromInstant(dueDate),
          },
        ]
      : [],
  )
}

const tasksHref = (...due: readonly ListFilter[]): string =>
  listAddress('tasks', [['status', 'not_equals', 'done'], ...due], 'dueDate')

/** The lists of the tasks that are counted as overdue, and as due today. */
export const dueTaskLists = (today: Day): Readonly<Record<'overdue' | 'today', string>> => ({
  overdue: tasksHref(['dueDate', 'less_than', `${today}T00:00:00.000Z`]),
  today: tasksHref(...daysFilter('dueDate', today, today)),
})
