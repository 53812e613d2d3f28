import { sql } from '@payloadcms/db-postgres'

const CUT_OFF_MINUTES = 10

/**
 * Of `reminders`: the mail may be sent (again). It failed; or it has waited so long that whoever was to send it has
 * ended. One that was being sent then is not: rather no mail than two.
 */
export const MAY_BE_SENT = sql`(reminders.status = 'failed' or (reminders.status = 'waiting'
  and reminders.updated_at < now() - make_interval(mins => ${CUT_OFF_MINUTES}::int)))`

/** Of `r`, a reminder: its process ended while it was sent. */
export const CUT_OFF = sql`(r.status = 'sending' and r.updated_at < now() - make_interval(mins => ${CUT_OFF_MINUTES}::int))`
