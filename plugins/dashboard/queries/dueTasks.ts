import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { dayFromInstant, dayToNoonUtc } from '@/domain/calendar/storedDay'

export type DueTask = { id: number; task: string; place: string | null; dueDate: Day }

const nameOf = (place: unknown, key: 'label' | 'name'): string | null => {
  const name: unknown = typeof place === 'object' && place !== null ? Reflect.get(place, key) : null
  return typeof name === 'string' ? name : null
}

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
    depth: 1,
    req,
    overrideAccess: false,
  })
  return docs.flatMap(({ id, task, unit, property, dueDate }) =>
    dueDate
      ? [
          {
            id,
            task,
            place: nameOf(unit, 'label') ?? nameOf(property, 'name'),
            dueDate: dayFromInstant(dueDate),
          },
        ]
      : [],
  )
}
