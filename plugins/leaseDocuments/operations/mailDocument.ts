import type { PayloadRequest } from 'payload'

import { recipientsOf, type Recipient } from '@/domain/contacts/recipients'
import { proposedWords, wordsTo, type MailWords } from '@/domain/leases/notices/mailWords'
import { listInWords } from '@/domain/listInWords'
import { reportInWords, type Addressee, type SendingReport } from '@/domain/statements/sendingReport'
import { inTransaction } from '@/lib/database/inTransaction'
import { contactLine, letterheadOf } from '@/lib/pdf/letterhead'
import { refusal } from '@/lib/refusals/refusal'
import type { LeaseDocument } from '@/payload-types'

import { mailStates, takeMails, type MailState } from '../queries/documentMails'
import { relationId } from './relationId'
import { sendDocumentMails } from './sendDocumentMails'

/** A document as it would be mailed now; nothing is sent and nothing noted. */
export type MailDraft = {
  document: LeaseDocument
  words: MailWords
  recipients: readonly Recipient[]
  /** Tenants of the lease who have no address. */
  withoutEmail: readonly string[]
}

const requireSendable = ({ state, title }: LeaseDocument): void => {
  if (state !== 'superseded' && state !== 'declined') return
  throw refusal({
    code: 'DOCUMENT_CLOSED',
    message: `“${title}” was ${state}: it is not sent any more. Send the newest version.`,
  })
}

/**
 * Who would get a document and with which words.
 * @throws `NOT_FOUND`, `DOCUMENT_CLOSED`
 */
export const draftMail = async (
  req: PayloadRequest,
  id: number,
  given: Partial<MailWords>,
): Promise<MailDraft> => {
  const document = await req.payload.findByID({
    collection: 'lease-documents',
    id,
    depth: 0,
    req,
    overrideAccess: false,
    disableErrors: true,
  })
  if (!document) throw refusal({ code: 'NOT_FOUND', message: 'There is no such document.' })
  requireSendable(document)
  const lease = await req.payload.findByID({
    collection: 'leases',
    id: relationId(document.lease),
    depth: 1,
    req,
    overrideAccess: false,
  })
  const tenants = lease.tenants.flatMap((tenant) =>
    typeof tenant === 'object'
      ? [{ id: tenant.id, name: tenant.name ?? '', email: tenant.email ?? null }]
      : [],
  )
  const from = await letterheadOf(req.payload)
  return {
    document,
    words: { ...proposedWords(document.title, { name: from.name, contact: contactLine(from) }), ...given },
    recipients: recipientsOf(tenants),
    withoutEmail: tenants.filter(({ email }) => !email?.trim()).map(({ name }) => name),
  }
}

/** Notes the mails of a draft, inside the caller's transaction. @returns the addresses that are taken */
export const noteMails = (
  req: PayloadRequest,
  { document, recipients, words }: MailDraft,
  batch: number | null,
): Promise<ReadonlySet<string>> =>
  takeMails(req, {
    document: document.id,
    batch,
    mails: recipients.map((recipient) => ({ ...recipient, ...wordsTo(recipient.name, words) })),
  })

const addressee = ({ account, place, name }: Pick<MailState, 'account' | 'place' | 'name'>): Addressee => ({
  account,
  place,
  name,
})

/** What became of mails, tenant by tenant. */
export const mailReport = (states: readonly MailState[]): SendingReport => {
  const of = (status: MailState['status']) => states.filter((one) => one.status === status)
  return {
    sent: of('sent').map(addressee),
    failed: of('failed').map((mail) => ({ ...addressee(mail), why: mail.why ?? '' })),
    unknown: of('unknown').map(addressee),
    alreadySent: [],
    withoutEmail: [],
  }
}

export type Mailed = SendingReport & { report: string[] }

/**
 * Mails a document to each tenant of its lease who has an address, with a copy of the words in the contact log. The same
 * document goes to the same address once, however often it is asked for. The caller has asked whether the person may.
 * @throws `NOT_FOUND`, `DOCUMENT_CLOSED`
 */
export const mailDocument = async (
  req: PayloadRequest,
  id: number,
  given: Partial<MailWords>,
): Promise<Mailed> => {
  const { taken, draft } = await inTransaction({ payload: req.payload, req }, async (inside) => {
    const draft = await draftMail(inside, id, given)
    return { draft, taken: await noteMails(inside, draft, null) }
  })
  if (taken.size > 0) await sendDocumentMails(req.payload, { document: id }, req)
  const states = await mailStates(req, { document: id })
  const known = states[0] ?? { account: 0, place: draft.document.title }
  const sending: SendingReport = {
    ...mailReport(states.filter(({ email }) => taken.has(email))),
    alreadySent: states.filter(({ email, status }) => !taken.has(email) && status === 'sent').map(addressee),
    withoutEmail: draft.withoutEmail.map((name) => ({ account: known.account, place: known.place, name })),
  }
  const [first = '', ...others] = reportInWords({ ...sending, alreadySent: [] })
  const had = sending.alreadySent.map(({ name }) => name)
  return {
    ...sending,
    report: [
      first,
      ...(had.length > 0 ? [`Had it already, not again: ${listInWords(had)}.`] : []),
      ...others,
    ],
  }
}
