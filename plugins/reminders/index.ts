import type { Plugin } from 'payload'

import { Reminders } from './collections/Reminders'
import { reminderEndpoints } from './endpoints/reminderEndpoints'
import { sendRemindersJob } from './jobs/sendRemindersJob'

/** Mails that remind tenants of past-due rent: previewed, sent to one or many, each kept in the contact log. */
export const reminders = (): Plugin => (config) => ({
  ...config,
  jobs: { ...config.jobs, tasks: [...(config.jobs?.tasks ?? []), sendRemindersJob] },
  collections: [...(config.collections ?? []), Reminders],
  endpoints: [...(config.endpoints ?? []), ...reminderEndpoints],
})
