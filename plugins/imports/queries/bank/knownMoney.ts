import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { addDays } from '@/domain/calendar/addDays'
import type { Day } from '@/domain/calendar/day'
import { shortDay } from '@/domain/calendar/formatDay'
import { RECORDED_WORDS, type Becomes } from '@/domain/imports/bank/becomes'
import { DAYS_BACK } from '@/domain/imports/bank/likeBefore'
import type { KnownMoney } from '@/domain/imports/bank/knownBooks'
import { queryRows } from '@/lib/database/queryRows'

/** How far from a line's day something may be and still be it; a returned check is looked for further back. */
const BEFORE_DAYS = 35
const AFTER_DAYS = 7

type Row = Omit<KnownMoney, 'label' | 'becomes'> & {
  name: string | null
  receipt: string | null
  becomes: Becomes | null
}

const labelOf = ({ kind, receipt, day, name }: Row): string =>
  `${[RECORDED_WORDS[kind], receipt].filter(Boolean).join(' ')} of ${shortDay(day, day)}${name ? `, ${name}` : ''}`

/** Named one by one, and its label put together when somebody is told of it: there are many, and few are spoken of. */
const moneyOf = (row: Row): KnownMoney => ({
  kind: row.kind,
  id: row.id,
  day: row.day,
  cents: row.cents,
  account: row.account,
  text: row.text,
  method: row.method,
  seen: row.seen,
  reversed: row.reversed,
  check: row.check,
  memo: row.memo,
  get label() {
    return labelOf(row)
  },
  ...(row.becomes === null ? {} : { becomes: row.becomes }),
})

/** Money in the books around these days that a bank's line may be saying again; void entries are nothing. */
export const knownMoney = async (
  req: PayloadRequest,
  { first, last }: { readonly first: Day; readonly last: Day },
): Promise<KnownMoney[]> => {
  const [from, to] = [addDays(first, -BEFORE_DAYS), addDays(last, AFTER_DAYS)]
  // What a line was the last time is looked for further back.
  const back = addDays(first, -DAYS_BACK)
  const rows = await queryRows<Row>(
    req,
    sql`
      select m.kind, m.id, day_of(m.day)::text as day, m.cents::float8 as cents, m.account, m.name, m.receipt,
        concat_ws(' ', m.name, m.memo, m.receipt) as text, m.memo, m.method, m.reversed, m.becomes, m."check",
        exists (select 1 from import_seen s where s.kind = m.kind and s.record_id = m.id) as seen
      from (
        select 'payment' as kind, p.id, p.received_on as day, p.amount_cents as cents, p.account_id as account, t.name, p.memo,
          p.receipt_number as receipt, p.method::text as method,
          exists (select 1 from reversals r where r.payment_id = p.id and r.voided_at is null) as reversed, null::json as becomes,
          p.split_group as "check"
        from payments p left join tenants t on t.id = p.tenant_id where p.voided_at is null
        union all
        select 'expense', e.id, e.date, case when e.type = 'refund' then e.amount_cents else -e.amount_cents end, null, v.name,
          e.memo, e.bill, null, false, json_build_object('kind', 'expense', 'payee', e.payee_id, 'category', e.category_id,
            'property', e.property_id), null
        from expenses e left join vendors v on v.id = e.payee_id where e.voided_at is null
        union all
        select 'otherIncome', o.id, o.date, o.amount_cents, null, o.payer, o.memo, null, null, false,
          json_build_object('kind', 'otherIncome', 'category', o.category, 'property', o.property_id), null
        from other_income o where o.voided_at is null
        union all
        select 'reversal', r.id, r.date, -r.amount_cents, r.account_id, t.name, r.reason, p.receipt_number, null, false, null,
          'returned ' || p.split_group
        from reversals r join payments p on p.id = r.payment_id left join tenants t on t.id = p.tenant_id
        where r.voided_at is null
      ) m
      where m.day between noon_of(${from}::date) and noon_of(${to}::date)
        or (m.becomes is not null and m.day between noon_of(${back}::date) and noon_of(${to}::date))
      order by m.day, m.kind, m.id`,
  )
  return rows.map(moneyOf)
}
