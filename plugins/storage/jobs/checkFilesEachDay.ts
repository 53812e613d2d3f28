import { eachQuarter } from '@plugins/jobs/index'
import type { TaskConfig } from 'payload'

import { nightlyFilesCheck } from '../operations/nightlyFilesCheck'

/** Of its own: reading every generated file may take minutes, and the books do not wait for it. */
const FILES_QUEUE = 'files'

/** The first run of the business's own day looks, the others find it done. */
export const checkFilesEachDay: TaskConfig<{ input: object; output: object }> = {
  slug: 'checkFilesEachDay',
  label: 'Look at the files',
  retries: 1,
  handler: async ({ req }) => {
    await nightlyFilesCheck(req.payload, new Date())
    return { output: {} }
  },
  schedule: eachQuarter(FILES_QUEUE, { minute: 12 }),
}
