import type { TaskConfig } from 'payload'

import { isOneRunner } from './oneRunner'

type Schedule = NonNullable<TaskConfig['schedule']>
type BeforeScheduleFn = NonNullable<NonNullable<Schedule[number]['hooks']>['beforeSchedule']>

const byOneRunner: BeforeScheduleFn = async (args) =>
  (await isOneRunner(args.req.payload)) ? args.defaultBeforeSchedule(args) : { shouldSchedule: false }

/**
 * Every quarter of an hour, put into its queue by one process of all. Often, because cron knows nothing of the business's
 * time zone: the first run of the business's own day does the work of the day, the others find nothing to do.
 * @param minute how many minutes after each quarter; below 15
 */
export const eachQuarter = (
  queue: string,
  { minute = 0, beforeSchedule = byOneRunner }: { minute?: number; beforeSchedule?: BeforeScheduleFn } = {},
): Schedule => [
  {
    cron: `0 ${[0, 15, 30, 45].map((quarter) => quarter + minute).join(',')} * * * *`,
    queue,
    hooks: { beforeSchedule },
  },
]
