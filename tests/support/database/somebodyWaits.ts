import type { TestPayload } from '@tests/support/testPayload'

/** Whether some statement on this file's database waits for what another transaction holds. */
export const somebodyWaits = async ({ sql }: TestPayload): Promise<boolean> =>
  (await sql(`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`))
    .length > 0
