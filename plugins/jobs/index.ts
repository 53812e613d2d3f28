import type { Plugin } from 'payload'

import { env } from '@/lib/env'

import { claimOnce } from './claimOnce'
import { isOneRunner } from './oneRunner'
import { sweep } from './tasks/sweep'

/** Payload looks for schedules that are due and for jobs that wait as often as this. */
const EACH_MINUTE = '0 * * * * *'

/**
 * Who runs the jobs of all queues, whichever plugin brings them: one process of all, the server's or a worker's
 * (`JOBS=off` keeps them out of a server). First among the plugins, so that it sweeps before others are scheduled.
 */
export const jobs = (): Plugin => (config) => ({
  ...config,
  jobs: {
    ...config.jobs,
    tasks: [...(config.jobs?.tasks ?? []), sweep],
    autoRun: () =>
      env.runsJobs ? [{ cron: EACH_MINUTE, allQueues: true, silent: { info: true, error: false } }] : [],
    shouldAutoRun: isOneRunner,
    deleteJobOnComplete: true,
  },
  onInit: async (payload) => {
    claimOnce(payload)
    await config.onInit?.(payload)
  },
})

export { eachQuarter } from './eachQuarter'
export { stopRunning } from './oneRunner'
export { runWaitingJobs } from './operations/runWaitingJobs'
