import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import type { Becomes } from '@/domain/imports/bank/becomes'
import { queryRows } from '@/lib/database/queryRows'

export type RowToPost = {
  row: number
  day: Day
  text: string
  cents: number
  payer: string | null
  /** Whether a person chose what it becomes. */
  chosen: boolean
  becomes: Becomes
}

/** Of `r`, a row of `import_rows`: it is posted with the next commit. Nobody ticked or unticked: what can be, is. */
export const IS_READY = sql`(r.becomes is not null and r.error is null and r.state in ('new', 'notOurs')
  and coalesce(r.ticked, true))`

/** The rows of an import that are ready, in the order of their days. */
export const rowsToPost = (req: PayloadRequest, batch: number): Promise<RowToPost[]> =>
  queryRows<RowToPost>(
    req,
    sql`select r."row", r.day::text as day, r.text, r.cents::float8 as cents, r.payer, r.choice is not null as chosen, r.becomes
      from import_rows r where r.batch_id = ${batch} and ${IS_READY} order by r.day, r."row"`,
  )
