import { sql } from '@payloadcms/db-postgres'

import { queryRows, type Place } from '@/lib/database/queryRows'

/**
 * The rows of a statement that sums entries as an index has them in order: by account, or by deposit slip. Adding them up
 * as they come costs a quarter less than hashing them, and half where the index alone answers; the planner, left alone,
 * would hash. It would also share the work among processes, which on two cores costs more than it saves.
 * @param place a reading transaction: the settings end with it
 */
export const rowsOfSums = async <Row extends object>(
  place: Place,
  statement: ReturnType<typeof sql>,
): Promise<Row[]> => {
  await queryRows(
    place,
    sql`select set_config('enable_hashagg', 'off', true), set_config('max_parallel_workers_per_gather', '0', true)`,
  )
  const rows = await queryRows<Row>(place, statement)
  await queryRows(place, sql`select set_config('enable_hashagg', 'on', true)`)
  return rows
}
