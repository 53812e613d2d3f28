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
  becomes: Becomes
}

/** Of `r`, a row of `import_rows`: it is posted with the next commit. Nobody ticked or unticked: what can be, is. */
export const IS_READY = sql`(r.becomes is not null and r.error is null and r.state in ('new', 'notOurs')
  and coalesce(r.ticked, true))`

/** Of `r`: it takes a payment back. */
const IS_RETURN = sql`r.becomes ->> 'kind' in ('returned', 'returnedLine')`

/** Rows that are read at a time: all of a large file would be much to hold at once. */
const ROWS_AT_ONCE = 5_000

/** How many rows of an import are ready. */
export const countToPost = async (req: PayloadRequest, batch: number): Promise<number> => {
  const [counted] = await queryRows<{ rows: number }>(
    req,
    sql`select count(*)::int as rows from import_rows r where r.batch_id = ${batch} and ${IS_READY}`,
  )
  if (!counted) throw new Error(`Import ${batch} has no count`)
  return counted.rows
}

const COLUMNS = sql`r."row", r.day::text as day, r.text, r.cents::float8 as cents, r.becomes`

/** The rows of an import that are ready, in the order of their days, all at once. */
export const rowsToPost = (req: PayloadRequest, batch: number): Promise<RowToPost[]> =>
  queryRows<RowToPost>(
    req,
    sql`select ${COLUMNS} from import_rows r where r.batch_id = ${batch} and ${IS_READY} order by r.day, r."row"`,
  )

/**
 * The same a part at a time: those that take a payment back, or all others. Which rows these are is settled first; what
 * becomes of a part meanwhile changes nothing about the next.
 */
export async function* partsToPost(
  req: PayloadRequest,
  batch: number,
  { returns }: { returns: boolean },
): AsyncGenerator<RowToPost[]> {
  const [ready] = await queryRows<{ rows: number[] | null }>(
    req,
    sql`select array_agg(r."row" order by r.day, r."row") as rows from import_rows r
      where r.batch_id = ${batch} and ${IS_READY} and (${IS_RETURN}) = ${returns}::boolean`,
  )
  const rows = ready?.rows ?? []
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    yield await queryRows<RowToPost>(
      req,
      sql`select ${COLUMNS} from import_rows r
        where r.batch_id = ${batch} and r."row" = any (${sql.param(rows.slice(from, from + ROWS_AT_ONCE))}::int[])
        order by r.day, r."row"`,
    )
  }
}

type ReturnAlone = {
  row: number
  paid: number
  /** Why the other row is not posted as a payment with it: it was before, nobody ticks it, or it is none so far. */
  why: 'posted' | 'unticked' | 'noPayment'
}

/** Rows that return a row of their own file which is not posted as a payment: it waits, or is unticked, or something else. */
export const returnsAlone = (req: PayloadRequest, batch: number): Promise<ReturnAlone[]> =>
  queryRows<ReturnAlone>(
    req,
    sql`with ready as (
        select r."row", r.becomes from import_rows r where r.batch_id = ${batch} and ${IS_READY}
      )
      select r."row", (r.becomes ->> 'row')::int as paid,
        case when other.state = 'alreadyPosted' then 'posted' when other.becomes ->> 'kind' = 'payment' then 'unticked'
          else 'noPayment' end as why
      from ready r left join import_rows other on other.batch_id = ${batch} and other."row" = (r.becomes ->> 'row')::int
      where r.becomes ->> 'kind' = 'returnedLine' and not exists (
        select 1 from ready p where p."row" = (r.becomes ->> 'row')::int and p.becomes ->> 'kind' = 'payment')
      order by r."row"`,
  )
