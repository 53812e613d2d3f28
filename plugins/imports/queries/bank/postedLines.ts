import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { addDays } from '@/domain/calendar/addDays'
import type { Day } from '@/domain/calendar/day'
import { shortDay } from '@/domain/calendar/formatDay'
import type { PostedLine } from '@/domain/imports/bank/knownBooks'
import { queryRows } from '@/lib/database/queryRows'

type Row = Omit<PostedLine, 'label'> & { file: string; postedOn: Day; today: Day; account: string }

/** Lines of earlier files that stand, of this bank account and the others, around these days. */
export const postedLines = async (
  req: PayloadRequest,
  bankAccount: number,
  { first, last }: { readonly first: Day; readonly last: Day },
): Promise<PostedLine[]> => {
  const rows = await queryRows<Row>(
    req,
    sql`
      select r.identity, r.day::text as day, r.cents::float8 as cents, r.text, r.records, f.name as file,
        (b.posted_at at time zone coalesce((select time_zone from settings limit 1), 'UTC'))::date::text as "postedOn",
        business_today()::text as today, a.name as account, a.id <> ${bankAccount} as "isElsewhere",
        r.records <> '[]' and not exists (select 1 from jsonb_array_elements(r.records) e, lateral (select (e ->> 'id')::int as id) n
          where case e ->> 'kind'
            when 'payment' then exists (select 1 from payments t where t.id = n.id and t.voided_at is null)
            when 'expense' then exists (select 1 from expenses t where t.id = n.id and t.voided_at is null)
            when 'otherIncome' then exists (select 1 from other_income t where t.id = n.id and t.voided_at is null)
            else exists (select 1 from reversals t where t.id = n.id and t.voided_at is null) end) as "isVoid"
      from bank_accounts a join import_rows r on r.bank_account_id = a.id
        join import_files f on f.batch_id = r.batch_id join import_batches b on b.id = r.batch_id
      where r.standing and r.day between ${addDays(first, -7)}::date and ${addDays(last, 7)}::date
      order by r.day, r.batch_id, r."row"`,
  )
  return rows.map(({ file, postedOn, today, account, ...line }) => ({
    ...line,
    label: `Posted ${shortDay(postedOn, today)} with ${file}${line.isElsewhere ? ` to ${account}` : ''}`,
  }))
}
