import { sql } from '@payloadcms/db-postgres'

import { queryRows } from '@/lib/database/queryRows'

import type { Discrepancy } from '../discrepancy'
import type { Snapshot } from '../snapshot'

/**
 * Entries that break a rule the database normally holds: found when somebody has gone round it. Whole cents, dated in
 * the books, standing where their account stands, numbered once, void with a reason, posted once for a month.
 */
export const brokenEntries = (place: Snapshot): Promise<Discrepancy[]> =>
  queryRows<Discrepancy>(
    place,
    sql`
      with entries as (
        select 'charge' as kind, id, account_id, lease_id, unit_id, property_id, number, amount_cents, date, voided_at, void_reason from charges
        union all select 'payment', id, account_id, lease_id, unit_id, property_id, number, amount_cents, date, voided_at, void_reason from payments
        union all select 'credit', id, account_id, lease_id, unit_id, property_id, number, amount_cents, date, voided_at, void_reason from credits
        union all select 'refund', id, account_id, lease_id, unit_id, property_id, number, amount_cents, date, voided_at, void_reason from refunds
        union all select 'reversal', id, account_id, lease_id, unit_id, property_id, number, amount_cents, date, voided_at, void_reason from reversals
        union all select 'deposit movement', id, account_id, lease_id, unit_id, property_id, number, amount_cents, date, voided_at, void_reason from deposit_movements
      ), faults as (
        select account_id, kind, id, 'the amount' as what, 'whole cents from 1 to 999999999' as expected, amount_cents::text as found
          from entries where amount_cents is null or amount_cents <> trunc(amount_cents) or amount_cents not between 1 and 999999999
        union all
        select account_id, kind, id, 'the day', 'from the day the books start', coalesce(day_of(date)::text, 'none')
          from entries where date is null or day_of(date) < (select day_of(books_start) from settings limit 1)
        union all
        select e.account_id, e.kind, e.id, 'the unit', a.unit_id::text, e.unit_id::text
          from entries e join accounts a on a.id = e.account_id where e.unit_id is distinct from a.unit_id
        union all
        select e.account_id, e.kind, e.id, 'the property', a.property_id::text, e.property_id::text
          from entries e join accounts a on a.id = e.account_id where e.property_id is distinct from a.property_id
        union all
        select e.account_id, e.kind, e.id, 'the account of its lease', e.account_id::text, l.account_id::text
          from entries e join leases l on l.id = e.lease_id where l.account_id is distinct from e.account_id
        union all
        select account_id, kind, id, 'the entry number', 'one of its own', number::text
          from (select *, count(*) over (partition by number) as twins from entries) n where number is null or twins > 1
        union all
        select account_id, kind, id, 'the void', 'with a reason', 'without one'
          from entries where voided_at is not null and coalesce(trim(void_reason), '') = ''
        union all
        select account_id, 'charge', id, line || ' of ' || period, 'posted once', 'posted ' || twins || ' times'
          from (select *, count(*) over (partition by account_id, line, period) as twins from charges
            where line is not null and (voided_at is null or void_choice = 'skip')) c where twins > 1
        union all
        select account_id, 'reversal', id, 'payment ' || payment_id, 'taken back once', 'taken back ' || twins || ' times'
          from (select *, count(*) over (partition by payment_id) as twins from reversals where voided_at is null) r where twins > 1
        union all
        select r.account_id, 'reversal', r.id, 'the amount of payment ' || p.id, p.amount_cents::text, r.amount_cents::text
          from reversals r join payments p on p.id = r.payment_id
          where r.voided_at is null and (r.amount_cents, r.account_id) is distinct from (p.amount_cents, p.account_id)
        union all
        select r.account_id, 'reversal', r.id, 'payment ' || p.id, 'not void as well', 'void'
          from reversals r join payments p on p.id = r.payment_id where r.voided_at is null and p.voided_at is not null
        union all
        select account_id, 'late fee', id, 'charge ' || charge_id || ' on ' || day_of(day), 'one fee', twins || ' fees'
          from (select *, count(*) over (partition by charge_id, day_of(day)) as twins from late_fees) f where twins > 1
      )
      select account_id as account, kind || ' ' || id as record, what, expected, found from faults
      order by account_id, kind, id, what`,
  )
