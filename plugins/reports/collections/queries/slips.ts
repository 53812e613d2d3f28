import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'

import { cursorRows } from '@/lib/database/cursorRows'
import type { Reading } from '@/lib/database/openReading'
import type { Place } from '@/lib/database/queryRows'

import { rowsOfSums } from '../../shared/rowsOfSums'
import { MOST_LISTED, type CollectionFilters, type Slip, type SlipPayment } from './types'

/**
 * Payments by what took them to the bank: one line of an imported bank file, or the same day and bank account. A slip is
 * whole: it stands with all its payments where one of them is of a property asked for.
 */
const slipped = ({ from, to, propertyIds }: CollectionFilters): SQL => {
  const places =
    propertyIds.length === 0
      ? sql``
      : sql`having bool_or(p.property_id = any (${sql.param([...propertyIds])}::int[]))`
  return sql`
  lines as (
    select s.record_id as payment_id, r.batch_id, r."row", r.bank_account_id, r.day, r.text, r.cents
    from import_seen s join import_rows r on r.batch_id = s.batch_id and r."row" = s."row"
    where s.kind = 'payment' and s.record_id is not null and r.standing
  ), slips as (
    -- Grouped as \`payments_slips_idx\` holds them, so that no payment itself is read.
    select p.received_on, day_of(p.received_on) as day, p.bank_account_id as bank, null::int as batch, null::int as "row",
      null::text as text, null::numeric as cents, count(*) as payments, sum(p.amount_cents) as total
    from payments p
    where p.voided_at is null and p.received_on between noon_of(${from}::date) and noon_of(${to}::date)
      and ${WITHOUT_LINE}
    group by p.received_on, p.bank_account_id ${places}
    union all
    select null, l.day, l.bank_account_id, l.batch_id, l."row", max(l.text), max(l.cents), count(*), sum(p.amount_cents)
    from lines l join payments p on p.id = l.payment_id
    where p.voided_at is null and l.day between ${from}::date and ${to}::date
    group by l.day, l.bank_account_id, l.batch_id, l."row" ${places}
  )`
}

/** Of \`p\`, a payment: no line of a bank's file stands for it. */
const WITHOUT_LINE = sql`p.id not in (select payment_id from lines)`

/** The ids of the payments on \`s\`, a slip: of each kind of slip by the index that has them in their order. */
const ofSlip = (most: SQL): SQL => sql`
  (select p.id from payments p
    where s.batch is null and s.bank is null and p.received_on = s.received_on and p.bank_account_id is null
      and p.voided_at is null and ${WITHOUT_LINE}
    order by p.bank_account_id, p.id limit ${most})
  union all
  (select p.id from payments p
    where s.batch is null and p.received_on = s.received_on and p.bank_account_id = s.bank
      and p.voided_at is null and ${WITHOUT_LINE}
    order by p.id limit ${most})
  union all
  (select p.id from lines l join payments p on p.id = l.payment_id
    where l.batch_id = s.batch and l."row" = s."row" and p.voided_at is null
    order by p.id limit ${most})`

/** The latest first; what is not at the bank yet comes first in its day. */
const IN_ORDER = sql`s.day desc, s.bank nulls first, s.batch nulls last, s."row"`

/** Of `s`, a slip, and `b`, its bank account. */
const SLIP = sql`s.day::text as day,
  case when b.id is not null then json_build_object('id', b.id, 'name', b.name || coalesce(' ··' || nullif(b.last_digits, ''), '')) end
    as "bankAccount",
  case when s.batch is not null then json_build_object('text', s.text, 'cents', s.cents) end as "bankLine",
  s.total::float8 as "totalCents", s.payments::int as "paymentCount"`

/** Of a payment `p`, its account `a` and its unit `u`. A cast is faster than day_of(), and reversals are few. */
const PAYMENT_VALUES: Readonly<Record<keyof SlipPayment, SQL>> = {
  id: sql`p.id`,
  number: sql`p.number`,
  receivedOn: sql`(p.received_on at time zone 'UTC')::date`,
  account: sql`p.account_id`,
  tenants: sql`coalesce(a.name, '')`,
  unit: sql`coalesce(u.label, '')`,
  method: sql`p.method`,
  type: sql`p.type`,
  receipt: sql`p.receipt_number`,
  amountCents: sql`p.amount_cents`,
  returned: sql`p.id in (select r.payment_id from reversals r where r.voided_at is null)`,
}

const PAYMENT_KEYS = Object.keys(PAYMENT_VALUES)

/** A payment as it comes, its values alone: a page has thousands, and their names over and over were half of the answer. */
type PaymentValues = readonly unknown[]

/** Named by the same list that asked for them. */
const asPayment = (values: PaymentValues): SlipPayment =>
  Object.fromEntries(PAYMENT_KEYS.map((key, at) => [key, values[at]])) as unknown as SlipPayment

/** The payment of an id `f.id`, as `one`; looked up by itself, as there are few against all payments. */
const PAYMENT = sql`
  lateral (
    select p.received_on, p.number, json_build_array(${sql.join(Object.values(PAYMENT_VALUES), sql`, `)}) as payment
    from payments p join accounts a on a.id = p.account_id left join units u on u.id = p.unit_id
    where p.id = f.id offset 0
  ) one`

export type SlipsPage = {
  /** How many slips pass, how many payments are on them, and what they come to. */
  readonly totalRows: number
  readonly payments: number
  readonly totalCents: number
  /** One page of them with their payments. */
  readonly rows: readonly Slip[]
}

type FoundSlip = Omit<Slip, 'payments'> & { readonly payments: readonly PaymentValues[] }
type FoundPage = Omit<SlipsPage, 'rows'> & { readonly rows: readonly FoundSlip[] }

/** The slips that pass, by one reading of their payments. */
export const slips = async (
  place: Place,
  filters: CollectionFilters,
  { page, limit }: { readonly page: number; readonly limit: number },
): Promise<SlipsPage> => {
  const [found] = await rowsOfSums<FoundPage>(
    place,
    sql`
      with ${slipped(filters)}, turned as (
        select s.*, row_number() over (order by ${IN_ORDER}) as place from slips s
        order by ${IN_ORDER} limit ${limit}::int offset ${(page - 1) * limit}::bigint
      ), listed as (
        select s.place, json_agg(one.payment order by one.received_on, one.number) as payments
        from turned s cross join lateral (${ofSlip(sql`${MOST_LISTED}::int`)}) f cross join ${PAYMENT}
        group by s.place
      ), shown as (
        select s.place, (select row_to_json(slip) from (select ${SLIP}, l.payments) slip) as slip
        from turned s join listed l on l.place = s.place left join bank_accounts b on b.id = s.bank
      )
      select (select count(*)::int from slips) as "totalRows",
        (select coalesce(sum(payments), 0)::int from slips) as payments,
        (select coalesce(sum(total), 0)::float8 from slips) as "totalCents",
        (select coalesce(json_agg(slip order by place), '[]') from shown) as rows`,
  )
  if (!found) throw new Error('The database did not answer the slips')
  const rows = found.rows.map((slip) => ({ ...slip, payments: slip.payments.map(asPayment) }))
  return { ...found, rows }
}

/** A payment beside its slip. */
export type SlipLine = Omit<Slip, 'payments'> & { readonly payment: SlipPayment }

type FoundLine = Omit<SlipLine, 'payment'> & { readonly payment: PaymentValues }

/** Every payment of every slip in the same order, some at a time. */
export async function* allSlipLines(
  place: Reading['place'],
  filters: CollectionFilters,
): AsyncGenerator<SlipLine, void> {
  const statement = sql`
    with ${slipped(filters)}
    select ${SLIP}, one.payment
    from slips s cross join lateral (${ofSlip(sql`null::int`)}) f cross join ${PAYMENT}
      left join bank_accounts b on b.id = s.bank
    order by ${IN_ORDER}, one.received_on, one.number`
  for await (const lines of cursorRows<FoundLine>(place, statement))
    for (const { payment, ...slip } of lines) yield { ...slip, payment: asPayment(payment) }
}
