import type { TaskConfig } from 'payload'

import { makeNotices } from '../operations/makeNotices'

/** Makes the notices of one batch, and mails them where that was asked. Run again it makes and mails what is left. */
export const makeNoticesJob: TaskConfig<{ input: { batch: number }; output: object }> = {
  slug: 'makeNotices',
  label: 'Make notices',
  inputSchema: [{ name: 'batch', type: 'number', required: true }],
  retries: 2,
  handler: async ({ input, req }) => {
    await makeNotices(req.payload, input.batch)
    return { output: {} }
  },
}
