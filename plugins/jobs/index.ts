import type { Config } from 'payload'

import { BOOKS_QUEUE, dailyBooks } from './dailyBooks'
import { isOneRunner } from './oneRunner'

/** The job of every day, run by one of however many processes there are. */
export const withJobs = (config: Config): Config => ({
  ...config,
  jobs: {
    ...config.jobs,
    tasks: [...(config.jobs?.tasks ?? []), dailyBooks],
    autoRun: [{ cron: '0 * * * * *', queue: BOOKS_QUEUE, silent: true }],
    shouldAutoRun: isOneRunner,
    deleteJobOnComplete: true,
  },
})
