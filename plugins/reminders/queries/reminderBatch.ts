import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import type { REMINDER_STATUS_LABELS } from '@/domain/contacts/reminderStatus'
import { queryRows, type Place } from '@/lib/database/queryRows'
import type { MailTrouble } from '@/lib/mail/mailTrouble'

import type { Draft } from '../operations/draftReminders'
import { CUT_OFF, MAY_BE_SENT } from './cutOff'

/**
 * Notes the mails of one press of the button before any goes out. An address that was reminded today, or is about to be,
 * is not taken again; one that failed is.
 * @returns the keys of those taken: `12 ana@example.net`
 */
export const takeReminders = async (
  req: PayloadRequest,
  mails: readonly Draft[],
  { batch, day }: { batch: string; day: Day },
): Promise<ReadonlySet<string>> => {
  const rows = await queryRows<{ key: string }>(
    req,
    sql`insert into reminders (account_id, property_id, tenant_id, email, day, past_due_cents, subject, text, status, by_id, batch)
      select m.account, m.property, m.tenant, m.email, noon_of(${day}::date), m."pastDueCents", m.subject, m.text,
        'waiting', ${req.user?.id ?? null}::int, ${batch}
      from json_to_recordset(${JSON.stringify(mails)}::json) as m
        (account int, property int, tenant int, email text, "pastDueCents" numeric, subject text, text text)
      on conflict (account_id, email, day) do update
        set status = 'waiting', why = null, by_id = excluded.by_id, batch = excluded.batch, tenant_id = excluded.tenant_id,
          past_due_cents = excluded.past_due_cents, subject = excluded.subject, text = excluded.text, updated_at = now()
        where ${MAY_BE_SENT}
      returning account_id || ' ' || email as key`,
  )
  return new Set(rows.map(({ key }) => key))
}

export type TakenReminder = { id: number; email: string; subject: string; text: string }

/**
 * Takes the next mail of a batch to send it. It waits for a row that somebody holds: whoever pressed the button at the same
 * moment holds it for an instant without taking it, and a mail that is passed over would stay.
 */
export const nextReminder = async (
  req: PayloadRequest,
  batch: string,
): Promise<TakenReminder | undefined> => {
  const [taken] = await queryRows<TakenReminder>(
    req,
    sql`update reminders set status = 'sending', updated_at = now()
      where id = (select id from reminders where batch = ${batch} and status = 'waiting'
        order by id limit 1 for update)
      returning id, email, subject, text`,
  )
  return taken
}

/** A mail that went out is a contact: what was sent, to whom, by whom. */
export const settleSent = async (req: PayloadRequest, id: number): Promise<void> => {
  await queryRows(
    req,
    sql`with settled as (
        update reminders set status = 'sent', sent_at = now(), updated_at = now() where id = ${id} returning *
      )
      insert into contacts (account_id, tenant_id, day, way, side, said, reminder_id, added_by_id)
      select account_id, tenant_id, day, 'email', 'office', subject || E'\n\n' || text, id, by_id from settled
      on conflict (reminder_id) do nothing`,
  )
}

export const settleTrouble = async (
  req: PayloadRequest,
  id: number,
  { status, why }: MailTrouble,
): Promise<void> => {
  await queryRows(
    req,
    sql`update reminders set status = ${status}::enum_reminders_status, why = ${why}, updated_at = now() where id = ${id}`,
  )
}

/** The mail server is silent: what still waits is not tried. */
export const failWaiting = async (req: PayloadRequest, batch: string, why: string): Promise<void> => {
  await queryRows(
    req,
    sql`update reminders set status = 'failed', why = ${why}, updated_at = now()
      where batch = ${batch} and status = 'waiting'`,
  )
}

export type BatchMail = {
  account: number
  place: string
  name: string
  status: keyof typeof REMINDER_STATUS_LABELS
  why: string | null
}

/** The mails of a batch, and how far each is; none for a batch that nobody began. */
export const batchMails = (place: Place, batch: string): Promise<BatchMail[]> =>
  queryRows<BatchMail>(
    place,
    sql`select r.account_id as account, t.name,
        case when ${CUT_OFF} then 'unknown' else r.status end as status, r.why,
        coalesce(nullif(concat_ws(' ', p.name, u.number), ''), 'account ' || r.account_id) as place
      from reminders r join tenants t on t.id = r.tenant_id join accounts a on a.id = r.account_id
        left join units u on u.id = a.unit_id left join properties p on p.id = a.property_id
      where r.batch = ${batch} order by r.id`,
  )
