import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'

import { addDays } from '@/domain/calendar/addDays'
import type { Day } from '@/domain/calendar/day'
import type { JournalRange } from '@/domain/journal/hledgerJournal'
import type { JournalEntry } from '@/domain/journal/journalEntry'
import { cursorRows } from '@/lib/database/cursorRows'
import type { Reading } from '@/lib/database/openReading'

/**
 * Every entry that counts from one day through another, by day, then in the order of the books; money beside the accounts
 * has no place in that order, and comes last in its day.
 */
export const journalEntries = (
  place: Reading['place'],
  range: JournalRange,
): AsyncGenerator<JournalEntry[], void> => cursorRows<JournalEntry>(place, entriesSql(range))

const entriesSql = (range: JournalRange): SQL => {
  const counts = (entry: string): SQL => {
    const column = (name: string): SQL => sql.raw(`${entry}.${name}`)
    return sql`${column('voided_at')} is null ${within(column('date'), range)}`
  }
  return sql`
    select e.kind, e.id, e.number::float8 as number, day_of(e.date)::text as date, e.amount_cents::float8 as cents,
      e.type, e.text, e.reference, e.party, e.account_id as "accountId", e.property_id as "propertyId",
      e.unit_id as "unitId", e.lease_id as "leaseId", e.bank_account_id as "bankId", e.category_id as "categoryId"
    from (
      select 'charge' as kind, c.id, c.number, c.date, c.amount_cents, c.type::text, c.description as text,
        null as reference, null as party, c.account_id, c.property_id, c.unit_id, c.lease_id, null::integer as bank_account_id,
        null::integer as category_id
      from charges c where ${counts('c')}
      union all
      select 'payment', p.id, p.number, p.date, p.amount_cents, p.type::text, p.memo, p.receipt_number, null, p.account_id,
        p.property_id, p.unit_id, p.lease_id, p.bank_account_id, null
      from payments p where ${counts('p')}
      union all
      select 'credit', c.id, c.number, c.date, c.amount_cents, c.type::text, c.description, null, null, c.account_id,
        c.property_id, c.unit_id, c.lease_id, null, null
      from credits c where ${counts('c')}
      union all
      select 'refund', r.id, r.number, r.date, r.amount_cents, null, r.memo, r.reference, null, r.account_id,
        r.property_id, r.unit_id, r.lease_id, r.bank_account_id, null
      from refunds r where ${counts('r')}
      union all
      -- Taken back from where the payment had been put.
      select 'reversal', r.id, r.number, r.date, r.amount_cents, r.type::text, r.reason, p.receipt_number, null,
        r.account_id, r.property_id, r.unit_id, r.lease_id, p.bank_account_id, null
      from reversals r join payments p on p.id = r.payment_id where ${counts('r')}
      union all
      select 'depositMovement', m.id, m.number, m.date, m.amount_cents, m.kind::text, m.memo, m.reference, null,
        m.account_id, m.property_id, m.unit_id, m.lease_id, m.bank_account_id, null
      from deposit_movements m where ${counts('m')}
      union all
      select 'expense', x.id, null, x.date, x.amount_cents, x.type::text, x.memo, x.bill, v.name, null, x.property_id,
        x.unit_id, null, x.bank_account_id, x.category_id
      from expenses x left join vendors v on v.id = x.payee_id where ${counts('x')}
      union all
      select 'otherIncome', o.id, null, o.date, o.amount_cents, o.category::text, o.memo, null, o.payer, null,
        o.property_id, null, null, o.bank_account_id, null
      from other_income o where ${counts('o')}
    ) e
    order by day_of(e.date), e.number nulls last, e.kind, e.id
  `
}

/** The instant a day starts. Stored days are noon, so comparing with it compares days. */
const startOf = (day: Day): SQL => sql`${`${day}T00:00:00Z`}::timestamptz`

const within = (date: SQL, { from, to }: JournalRange): SQL => sql`
  ${from === null ? sql`` : sql`and ${date} >= ${startOf(from)}`}
  ${to === null ? sql`` : sql`and ${date} < ${startOf(addDays(to, 1))}`}`
