import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { dayFromInstant, dayToNoonUtc } from '@/domain/calendar/storedDay'

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

const tasksHref = (...due: readonly (readonly [operator: string, instant: string])[]): string =>
  `/admin/collections/tasks?${new URLSearchParams([
    ['where[or][0][and][0][status][not_equals]', 'done'],
    ...due.map(([operator, instant], index): [string, string] => [
      `where[or][0][and][${index + 1}][dueDate][${operator}]`,
      instant,
    ]),
    ['sort', 'dueDate'],
  ]).toString()}`

/** The lists of the tasks that are counted as overdue, and as due today. */
export const dueTaskLists = (today: Day): Readonly<Record<'overdue' | 'today', string>> => ({
  overdue: tasksHref(['less_than', `${today}T00:00:00.000Z`]),
  today: tasksHref(
    ['greater_than_equal', `${today}T00:00:00.000Z`],
    ['less_than_equal', `${today}T23:59:59.999Z`],
  ),
})
