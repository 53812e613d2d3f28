import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'

import { cursorRows } from '@/lib/database/cursorRows'
import type { Reading } from '@/lib/database/openReading'
import { queryRows, type Place } from '@/lib/database/queryRows'

import { MOST_LISTED, type CollectionFilters, type Slip, type SlipPayment } from './types'

/**
 * Payments by what took them to the bank: one line of an imported bank file, or the same day and bank account. A slip is
 * whole: it stands with all its payments where one of them is of a property asked for.
 */
const slipped = ({ from, to, propertyIds }: CollectionFilters): SQL => sql`
  lines as (
    select s.record_id as payment_id, r.batch_id, r."row", r.bank_account_id, r.day, r.text, r.cents
    from import_seen s join import_rows r on r.batch_id = s.batch_id and r."row" = s."row"
    where s.kind = 'payment' and r.standing
  ), asked as (
    select p.id, p.amount_cents, p.property_id, day_of(p.received_on) as day, p.bank_account_id as bank,
      null::int as batch, null::int as "row", null::text as text, null::numeric as cents
    from payments p
    where p.voided_at is null and p.received_on between noon_of(${from}::date) and noon_of(${to}::date)
      and not exists (select from lines l where l.payment_id = p.id)
    union all
    select p.id, p.amount_cents, p.property_id, l.day, l.bank_account_id, l.batch_id, l."row", l.text, l.cents
    from lines l join payments p on p.id = l.payment_id
    where p.voided_at is null and l.day between ${from}::date and ${to}::date
  ), slips as (
    select day, bank, batch, "row", max(text) as text, max(cents) as cents, count(*) as payments, sum(amount_cents) as total
    from asked group by day, bank, batch, "row"
    ${propertyIds.length === 0 ? sql`` : sql`having bool_or(property_id = any (${sql.param([...propertyIds])}::int[]))`}
  )`

/** Of `a`, a payment asked for, and `s`, a slip. No id and no row of a file is 0; equal values can be hashed. */
const SAME_SLIP = sql`a.day = s.day and coalesce(a.bank, 0) = coalesce(s.bank, 0)
  and coalesce(a.batch, 0) = coalesce(s.batch, 0) and coalesce(a."row", 0) = coalesce(s."row", 0)`

/** The latest first; what is not at the bank yet comes first in its day. */
const IN_ORDER = sql`s.day desc, s.bank nulls first, s.batch nulls last, s."row"`

/** Of `s`, a slip, and `b`, its bank account. */
const SLIP = sql`s.day::text as day,
  case when b.id is not null then json_build_object('id', b.id, 'name', b.name || coalesce(' ··' || nullif(b.last_digits, ''), '')) end
    as "bankAccount",
  case when s.batch is not null then json_build_object('text', s.text, 'cents', s.cents) end as "bankLine",
  s.total::float8 as "totalCents", s.payments::int as "paymentCount"`

/** Of `p`, a payment. */
const PAYMENT = sql`'id', p.id, 'number', p.number, 'receivedOn', day_of(p.received_on), 'account', p.account_id,
  'tenants', coalesce(a2.name, ''), 'unit', coalesce(u.label, ''), 'method', p.method, 'type', p.type,
  'receipt', p.receipt_number, 'amountCents', p.amount_cents,
  'returned', exists (select 1 from reversals r where r.payment_id = p.id and r.voided_at is null)`

const BESIDE_PAYMENT = sql`join payments p on p.id = a.id join accounts a2 on a2.id = p.account_id
  left join units u on u.id = p.unit_id`

export type SlipsPage = {
  /** How many slips pass, how many payments are on them, and what they come to. */
  readonly totalRows: number
  readonly payments: number
  readonly totalCents: number
  /** One page of them with their payments. */
  readonly rows: readonly Slip[]
}

/** The slips that pass, by one reading of their payments. */
export const slips = async (
  place: Place,
  filters: CollectionFilters,
  { page, limit }: { readonly page: number; readonly limit: number },
): Promise<SlipsPage> => {
  const [found] = await queryRows<SlipsPage>(
    place,
    sql`
      with ${slipped(filters)}, turned as (
        select s.*, row_number() over (order by ${IN_ORDER}) as place from slips s
        order by ${IN_ORDER} limit ${limit}::int offset ${(page - 1) * limit}::bigint
      ), first_of_each as (
        select s.place, a.id, row_number() over (partition by s.place order by a.id) as n
        from turned s join asked a on ${SAME_SLIP}
      ), listed as (
        select a.place, json_agg(json_build_object(${PAYMENT}) order by p.received_on, p.number) as payments
        from (select * from first_of_each where n <= ${MOST_LISTED}::int) a ${BESIDE_PAYMENT} group by a.place
      ), shown as (
        select s.place, ${SLIP}, l.payments
        from turned s join listed l on l.place = s.place left join bank_accounts b on b.id = s.bank
      )
      select (select count(*)::int from slips) as "totalRows",
        (select coalesce(sum(payments), 0)::int from slips) as payments,
        (select coalesce(sum(total), 0)::float8 from slips) as "totalCents",
        (select coalesce(json_agg(to_jsonb(shown) - 'place' order by place), '[]') from shown) as rows`,
  )
  if (!found) throw new Error('The database did not answer the slips')
  return found
}

/** A payment beside its slip. */
export type SlipLine = Omit<Slip, 'payments'> & { readonly payment: SlipPayment }

/** Every payment of every slip in the same order, some at a time. */
export async function* allSlipLines(
  place: Reading['place'],
  filters: CollectionFilters,
): AsyncGenerator<SlipLine, void> {
  const statement = sql`
    with ${slipped(filters)}
    select ${SLIP}, json_build_object(${PAYMENT}) as payment
    from slips s join asked a on ${SAME_SLIP} ${BESIDE_PAYMENT} left join bank_accounts b on b.id = s.bank
    order by ${IN_ORDER}, p.received_on, p.number`
  for await (const lines of cursorRows<SlipLine>(place, statement)) yield* lines
}
