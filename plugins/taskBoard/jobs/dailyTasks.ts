import { eachQuarter } from '@plugins/jobs/index'
import type { Payload, TaskConfig } from 'payload'

import { todayIn } from '@/domain/calendar/todayIn'
import { inTransaction } from '@/lib/database/inTransaction'

import { makeLeaseEndTasks } from '../operations/makeLeaseEndTasks'
import { remindOfDueTasks } from '../operations/remindOfDueTasks'

const TASKS_QUEUE = 'tasks'

/** Nobody is to be woken. */
const MORNING_HOUR = 7

const hourIn = (timeZone: string, instantMs: number): number =>
  Number(new Intl.DateTimeFormat('en-US', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(instantMs))

/** What a day brings to do: tasks of leases about to end, and from the morning on a mail about what is due. */
const runDailyTasks = async (payload: Payload, serverUrl: string | undefined): Promise<void> => {
  const { timeZone } = await payload.findGlobal({ slug: 'settings', depth: 0 })
  const now = Date.now()
  const today = todayIn(timeZone, now)
  await inTransaction({ payload, source: 'job' }, (req) => makeLeaseEndTasks(req, today))
  if (hourIn(timeZone, now) >= MORNING_HOUR) await remindOfDueTasks(payload, today, serverUrl)
}

/** The first run of the business's own day does the work, the others find it done. */
export const dailyTasks = (serverUrl: string | undefined): TaskConfig<{ input: object; output: object }> => ({
  slug: 'dailyTasks',
  label: 'Tasks of the day',
  retries: 1,
  handler: async ({ req }) => {
    await runDailyTasks(req.payload, serverUrl)
    return { output: {} }
  },
  // After the books: whether a lease's end is settled follows from the day.
  schedule: eachQuarter(TASKS_QUEUE, { minute: 7 }),
})
