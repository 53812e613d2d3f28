import { BOOKS_QUEUE, isOneRunner } from '@plugins/ledger/index'
import type { TaskConfig } from 'payload'

import { nightlyVerification } from '../operations/nightlyVerification'

/**
 * Every quarter of an hour, because cron knows nothing of the business's time zone: the first run of its day looks, the
 * others find it done.
 */
export const verifyEachDay: TaskConfig<{ input: object; output: object }> = {
  slug: 'verifyEachDay',
  label: 'Verify the books',
  retries: 1,
  handler: async ({ req }) => {
    await nightlyVerification(req.payload)
    return { output: {} }
  },
  schedule: [
    {
      cron: '0 5,20,35,50 * * * *',
      queue: BOOKS_QUEUE,
      hooks: {
        beforeSchedule: async (args) =>
          (await isOneRunner(args.req.payload))
            ? args.defaultBeforeSchedule(args)
            : { shouldSchedule: false },
      },
    },
  ],
}
