import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import type { BankLine } from '@/domain/imports/bank/bankLine'
import type { Becomes } from '@/domain/imports/bank/becomes'
import type { NearLine } from '@/domain/imports/bank/linesTouched'
import { queryRows } from '@/lib/database/queryRows'

/**
 * The readable lines of an import between two days; and wherever they stand, those that went out and of whose amount one
 * of them came in, or one of `rows` is: a check may come back.
 */
export const linesAround = (
  req: PayloadRequest,
  batch: number,
  { first, last, rows }: { readonly first: Day; readonly last: Day; readonly rows: readonly number[] },
): Promise<(NearLine & { identity: string })[]> =>
  queryRows(
    req,
    sql`
      with asked as (
        select distinct abs(cents) as cents from import_rows
        where batch_id = ${batch} and error is null and cents is not null
          and ((cents > 0 and day between ${first}::date and ${last}::date) or "row" = any (${sql.param([...rows])}::int[]))
      )
      select r."row", r.day::text as day, r.text, r.cents::float8 as cents, r.identity
      from import_rows r where r.batch_id = ${batch} and r.error is null and (r.day between ${first}::date and ${last}::date
        or (r.cents < 0 and -r.cents in (select cents from asked)))
      order by r."row"`,
  )

export type LineToPlan = BankLine & { choice: Becomes | null; identity: string }

/** Some lines of an import, and all for which somebody has chosen: what one row stands for no other can. */
export const linesToPlan = (
  req: PayloadRequest,
  batch: number,
  rows: readonly number[],
): Promise<LineToPlan[]> =>
  queryRows<LineToPlan>(
    req,
    sql`select "row", day::text as day, text, cents::float8 as cents, balance_cents::float8 as "balanceCents",
        bank_id as "bankId", choice, identity
      from import_rows
      where batch_id = ${batch} and error is null
        and ((choice is not null and state <> 'alreadyPosted') or "row" = any (${sql.param([...rows])}::int[]))
      order by "row"`,
  )
