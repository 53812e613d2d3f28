import { sql } from '@payloadcms/db-postgres'

import { CREDIT_TYPE_LABELS, DEPOSIT_MOVEMENT_LABELS } from '@/domain/ledger/entryTypes'
import { CHARGE_TYPE_LABELS } from '@/domain/ledger/chargeTypes'
import { PAYMENT_METHOD_LABELS, PAYMENT_TYPE_LABELS } from '@/domain/ledger/paymentTerms'

import { cents, count, day, text, word, type ListExport } from './listExport'

// Void entries never counted, and a spreadsheet has no strike through: they are left out of all of these.

/** Payments as `payments.csv` of a hand-over has them. */
export const payments: ListExport = {
  slug: 'payments',
  columns: [
    text('tenant'),
    text('unit'),
    text('property'),
    day('date'),
    cents('amount'),
    text('term'),
    word('type', PAYMENT_TYPE_LABELS),
    word('method', PAYMENT_METHOD_LABELS),
    text('receipt'),
    text('memo'),
    // The day a payment came back: imports then leave it out.
    day('returned'),
  ],
  statement: (ids) => sql`
    select e.id, coalesce(t.name, a.name) as tenant, u.number as unit, p.name as property,
      day_of(e.received_on)::text as date, e.amount_cents::float8 as amount, e.term, e.type::text, e.method::text,
      e.receipt_number as receipt, e.memo, (select day_of(r.date)::text from reversals r
        where r.payment_id = e.id and r.voided_at is null) as returned
    from payments e join accounts a on a.id = e.account_id join units u on u.id = e.unit_id
      join properties p on p.id = e.property_id left join tenants t on t.id = e.tenant_id
    where e.id = any(${ids}::int[]) and e.voided_at is null`,
}

const PLACE = [text('property'), text('unit'), text('tenants')]

/** What every entry says of where it stands. */
const place = sql`p.name as property, u.number as unit, a.name as tenants`
const joins = sql`join accounts a on a.id = e.account_id join units u on u.id = a.unit_id
  join properties p on p.id = a.property_id`

export const charges: ListExport = {
  slug: 'charges',
  columns: [
    count('number'),
    ...PLACE,
    day('date'),
    day('due date'),
    text('period'),
    word('type', CHARGE_TYPE_LABELS),
    text('description'),
    cents('amount'),
  ],
  statement: (ids) => sql`
    select e.id, e.number::float8 as number, ${place}, day_of(e.date)::text as date,
      day_of(e.due_date)::text as "due date", e.period, e.type::text, e.description, e.amount_cents::float8 as amount
    from charges e ${joins} where e.id = any(${ids}::int[]) and e.voided_at is null`,
}

export const credits: ListExport = {
  slug: 'credits',
  columns: [
    count('number'),
    ...PLACE,
    day('date'),
    word('type', CREDIT_TYPE_LABELS),
    text('description'),
    cents('amount'),
  ],
  statement: (ids) => sql`
    select e.id, e.number::float8 as number, ${place}, day_of(e.date)::text as date, e.type::text, e.description,
      e.amount_cents::float8 as amount
    from credits e ${joins} where e.id = any(${ids}::int[]) and e.voided_at is null`,
}

export const refunds: ListExport = {
  slug: 'refunds',
  columns: [
    count('number'),
    ...PLACE,
    day('date'),
    word('method', PAYMENT_METHOD_LABELS),
    text('reference'),
    text('memo'),
    cents('amount'),
  ],
  statement: (ids) => sql`
    select e.id, e.number::float8 as number, ${place}, day_of(e.date)::text as date, e.method::text, e.reference, e.memo,
      e.amount_cents::float8 as amount
    from refunds e ${joins} where e.id = any(${ids}::int[]) and e.voided_at is null`,
}

export const reversals: ListExport = {
  slug: 'reversals',
  columns: [
    count('number'),
    ...PLACE,
    day('date'),
    count('payment number'),
    day('received'),
    text('reason'),
    cents('amount'),
  ],
  statement: (ids) => sql`
    select e.id, e.number::float8 as number, ${place}, day_of(e.date)::text as date,
      paid.number::float8 as "payment number", day_of(paid.received_on)::text as received, e.reason,
      e.amount_cents::float8 as amount
    from reversals e ${joins} join payments paid on paid.id = e.payment_id
    where e.id = any(${ids}::int[]) and e.voided_at is null`,
}

export const deposits: ListExport = {
  slug: 'deposit-movements',
  columns: [
    count('number'),
    ...PLACE,
    day('date'),
    word('kind', DEPOSIT_MOVEMENT_LABELS),
    text('reference'),
    text('memo'),
    cents('amount'),
  ],
  statement: (ids) => sql`
    select e.id, e.number::float8 as number, ${place}, day_of(e.date)::text as date, e.kind::text, e.reference, e.memo,
      e.amount_cents::float8 as amount
    from deposit_movements e ${joins} where e.id = any(${ids}::int[]) and e.voided_at is null`,
}
