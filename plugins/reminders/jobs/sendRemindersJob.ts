import type { TaskConfig } from 'payload'

import { sendBatch } from '../operations/sendBatch'

/** Sends the reminders of one batch. Run again it sends what is left. */
export const sendRemindersJob: TaskConfig<{ input: { batch: string }; output: object }> = {
  slug: 'sendReminders',
  label: 'Send reminders',
  inputSchema: [{ name: 'batch', type: 'text', required: true }],
  retries: 1,
  handler: async ({ input, req }) => {
    await sendBatch(req.payload, input.batch)
    return { output: {} }
  },
}
