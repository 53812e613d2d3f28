import type { Payload } from 'payload'

import { isOneRunner } from '../oneRunner'

/**
 * Schedules what is due and runs what waits, in all queues, now instead of at the next minute; when this process is the one
 * that runs jobs.
 * @returns whether it is
 */
export const runWaitingJobs = async (payload: Payload): Promise<boolean> => {
  if (!(await isOneRunner(payload))) return false
  await payload.jobs.handleSchedules({ allQueues: true })
  await payload.jobs.run({ allQueues: true, silent: { info: true, error: false } })
  return true
}
