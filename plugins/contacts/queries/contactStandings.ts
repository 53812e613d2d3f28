import { sql } from '@payloadcms/db-postgres'

import type { Day } from '@/domain/calendar/day'
import type { ContactSide, ContactWay } from '@/domain/contacts/contactTerms'
import {
  promiseStates,
  type MoneyReceived,
  type PaymentPromise,
  type PromiseStanding,
} from '@/domain/contacts/promiseStates'
import { queryRows, type Place } from '@/lib/database/queryRows'

export type ContactStanding = {
  readonly account: number
  /** Null where nobody was reached through the day. */
  readonly last: {
    readonly day: Day
    readonly way: ContactWay
    readonly side: ContactSide
    /** Whether it was a reminder that the product mailed. */
    readonly isReminder: boolean
  } | null
  /** Those that stand, in the order they fall due. */
  readonly promises: readonly PromiseStanding[]
}

type Row = Omit<ContactStanding, 'promises'> & {
  promises: readonly PaymentPromise[]
  money: readonly MoneyReceived[]
}

/**
 * The last contact and the promises of some accounts as of a day, in one question. What was replaced by then counts no
 * more; money returned by the bank by then was not received.
 * @returns only accounts of which something is logged
 */
export const contactStandings = async (
  place: Place,
  accounts: readonly number[],
  asOf: Day,
): Promise<ReadonlyMap<number, ContactStanding>> => {
  if (accounts.length === 0) return new Map()
  const rows = await queryRows<Row>(
    place,
    sql`
      with standing as (
        select c.* from contacts c
        where c.account_id in ${[...accounts]} and c.day <= noon_of(${asOf}::date)
          and not exists (select 1 from contacts r where r.replaces_id = c.id and r.day <= noon_of(${asOf}::date))
      ), by_account as (
        select account_id, min(day) filter (where promised_cents is not null) as first_promise
        from standing group by account_id
      )
      select a.account_id as account,
        (select json_build_object('day', day_of(s.day)::text, 'way', s.way, 'side', s.side, 'isReminder', s.reminder_id is not null)
          from standing s where s.account_id = a.account_id order by s.day desc, s.id desc limit 1) as last,
        coalesce((
          select json_agg(json_build_object('id', s.id, 'madeOn', day_of(s.day)::text,
            'promisedBy', day_of(s.promised_by)::text, 'promisedCents', s.promised_cents))
          from standing s where s.account_id = a.account_id and s.promised_cents is not null), '[]') as promises,
        coalesce((
          select json_agg(json_build_object('receivedOn', day_of(p.received_on)::text, 'cents', p.amount_cents) order by p.number)
          from payments p
          where p.account_id = a.account_id and p.voided_at is null and p.type <> 'deposit'
            and p.received_on >= a.first_promise and p.received_on <= noon_of(${asOf}::date)
            and not exists (select 1 from reversals r
              where r.payment_id = p.id and r.voided_at is null and r.date <= noon_of(${asOf}::date))), '[]') as money
      from by_account a`,
  )
  return new Map(
    rows.map(({ account, last, promises, money }) => [
      account,
      { account, last, promises: promiseStates(promises, money, asOf) },
    ]),
  )
}
