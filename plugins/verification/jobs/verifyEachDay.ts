import { eachQuarter } from '@plugins/jobs/index'
import { BOOKS_QUEUE } from '@plugins/ledger/index'
import type { TaskConfig } from 'payload'

import { nightlyVerification } from '../operations/nightlyVerification'

/** The first run of the business's own day looks, the others find it done. */
export const verifyEachDay: TaskConfig<{ input: object; output: object }> = {
  slug: 'verifyEachDay',
  label: 'Verify the books',
  retries: 1,
  handler: async ({ req }) => {
    await nightlyVerification(req.payload)
    return { output: {} }
  },
  schedule: eachQuarter(BOOKS_QUEUE, { minute: 5 }),
}
