import type { TestPayload } from '@tests/support/testPayload'

const somebodyWaits = async ({ sql }: TestPayload): Promise<boolean> =>
  (await sql(`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`))
    .length > 0

/** Until some statement on this file's database waits for what another transaction holds, or `work` is done without. */
export const untilItWaits = async (app: TestPayload, work: Promise<unknown>): Promise<void> => {
  let isDone = false
  const done = () => (isDone = true)
  work.then(done, done)
  while (!isDone && !(await somebodyWaits(app)));
}
