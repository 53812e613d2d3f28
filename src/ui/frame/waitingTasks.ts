import type { ServerProps } from 'payload'

import { addDays } from '@/domain/calendar/addDays'
import { dayToNoonUtc } from '@/domain/calendar/storedDay'

import { businessOf } from '../business'
import { readerOf } from '../reader'

/** How many open tasks this user may see are due today or overdue. */
export const waitingTasks = async ({ payload, permissions }: ServerProps): Promise<number> => {
  const user = await readerOf(payload)
  if (!user || !permissions?.collections?.tasks?.read) return 0
  const { today } = await businessOf(payload)
  const { totalDocs } = await payload.count({
    collection: 'tasks',
    overrideAccess: false,
    user,
    where: { status: { not_equals: 'done' }, dueDate: { less_than: dayToNoonUtc(addDays(today, 1)) } },
  })
  return totalDocs
}
