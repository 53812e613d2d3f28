import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Recipient } from '@/domain/contacts/recipients'
import type { REMINDER_STATUS_LABELS } from '@/domain/contacts/reminderStatus'
import type { MailWords } from '@/domain/leases/notices/mailWords'
import { queryRows, type Place } from '@/lib/database/queryRows'
import type { MailTrouble } from '@/lib/mail/mailTrouble'

/** Longer than a mail takes: whoever was to send it has ended. */
const CUT_OFF_MINUTES = 10

/** It failed, or nobody will send it any more. One that was being sent then is left: rather no mail than two. */
const MAY_BE_SENT = sql`(document_mails.status = 'failed' or (document_mails.status = 'waiting'
  and document_mails.updated_at < now() - make_interval(mins => ${CUT_OFF_MINUTES}::int)))`

type Mail = Recipient & MailWords

/**
 * Notes the mails of one document before any goes out. An address that has had it, or is about to, is not taken again; one
 * where it failed is.
 * @returns the addresses that are taken
 */
export const takeMails = async (
  req: PayloadRequest,
  { document, mails, batch }: { document: number; mails: readonly Mail[]; batch: number | null },
): Promise<ReadonlySet<string>> => {
  const rows = await queryRows<{ email: string }>(
    req,
    sql`insert into document_mails (document_id, tenant_id, email, subject, text, status, by_id, batch_id)
      select ${document}::int, m.tenant, m.email, m.subject, m.text, 'waiting', ${req.user?.id ?? null}::int, ${batch}::int
      from json_to_recordset(${JSON.stringify(mails)}::json) as m (tenant int, email text, subject text, text text)
      on conflict (document_id, email) do update
        set status = 'waiting', why = null, by_id = excluded.by_id, batch_id = excluded.batch_id, tenant_id = excluded.tenant_id,
          subject = excluded.subject, text = excluded.text, updated_at = now()
        where ${MAY_BE_SENT}
      returning email`,
  )
  return new Set(rows.map(({ email }) => email))
}

/** Which mails a round sends: those of a document, or of a batch. */
export type MailsOf = { document: number } | { batch: number }

const ofRound = (of: MailsOf) =>
  'document' in of ? sql`m.document_id = ${of.document}` : sql`m.batch_id = ${of.batch}`

export type TakenMail = { id: number; document: number; email: string; subject: string; text: string }

/** Takes the next mail to send it; it waits for a row that somebody holds, or that one would be passed over. */
export const nextMail = async (req: PayloadRequest, of: MailsOf): Promise<TakenMail | undefined> => {
  const [taken] = await queryRows<TakenMail>(
    req,
    sql`update document_mails set status = 'sending', updated_at = now()
      where id = (select m.id from document_mails m where ${ofRound(of)} and m.status = 'waiting' order by m.id limit 1 for update)
      returning id, document_id as document, email, subject, text`,
  )
  return taken
}

/** A mail that went out is a contact: what was sent, to whom, by whom. */
export const settleSent = async (req: PayloadRequest, id: number): Promise<void> => {
  await queryRows(
    req,
    sql`with settled as (
        update document_mails set status = 'sent', sent_at = now(), updated_at = now() where id = ${id} returning *
      )
      insert into contacts (account_id, tenant_id, day, way, side, said, added_by_id)
      select l.account_id, s.tenant_id, noon_of(business_today()), 'email', 'office', s.subject || E'\n\n' || s.text, s.by_id
      from settled s join lease_documents d on d.id = s.document_id join leases l on l.id = d.lease_id
      where l.account_id is not null`,
  )
}

export const settleTrouble = async (
  req: PayloadRequest,
  id: number,
  { status, why }: Pick<MailTrouble, 'status' | 'why'>,
): Promise<void> => {
  await queryRows(
    req,
    sql`update document_mails set status = ${status}::enum_document_mails_status, why = ${why}, updated_at = now() where id = ${id}`,
  )
}

/** The mail server is silent: what still waits is not tried. */
export const failWaiting = async (req: PayloadRequest, of: MailsOf, why: string): Promise<void> => {
  await queryRows(
    req,
    sql`update document_mails m set status = 'failed', why = ${why}, updated_at = now()
      where ${ofRound(of)} and m.status = 'waiting'`,
  )
}

export type MailState = {
  document: number
  account: number
  place: string
  name: string
  email: string
  status: keyof typeof REMINDER_STATUS_LABELS
  why: string | null
  /** The business's own day; null until it was sent. */
  sentOn: string | null
}

/** What became of the mails of a document or a batch. */
export const mailStates = (place: Place, of: MailsOf | { lease: number }): Promise<MailState[]> =>
  queryRows<MailState>(
    place,
    sql`select m.document_id as document, l.account_id as account, u.label as place, t.name, m.email, m.why,
        case when m.status = 'sending' and m.updated_at < now() - make_interval(mins => ${CUT_OFF_MINUTES}::int)
          then 'unknown' else m.status::text end as status,
        (m.sent_at at time zone coalesce((select time_zone from settings limit 1), 'UTC'))::date::text as "sentOn"
      from document_mails m join tenants t on t.id = m.tenant_id join lease_documents d on d.id = m.document_id
        join leases l on l.id = d.lease_id join units u on u.id = l.unit_id
      where ${'lease' in of ? sql`d.lease_id = ${of.lease}` : ofRound(of)} order by m.id`,
  )
