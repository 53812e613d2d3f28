import type { Payload, PayloadRequest } from 'payload'

import { inTransaction } from '@/lib/database/inTransaction'
import { mailTroubleOf, SERVER_SILENT, type MailTrouble } from '@/lib/mail/mailTrouble'
import { textMail } from '@/lib/mail/textMail'
import { letterheadOf, type Letterhead } from '@/lib/pdf/letterhead'

import {
  failWaiting,
  nextMail,
  settleSent,
  settleTrouble,
  type MailsOf,
  type TakenMail,
} from '../queries/documentMails'
import { mailedFile } from './mailedFile'

/** @returns why it was not sent, or is not known to be */
const send = async (
  payload: Payload,
  from: Letterhead,
  mail: TakenMail,
): Promise<MailTrouble | undefined> => {
  const read = await mailedFile(payload, mail.document)
  if (!read.ok) return { status: 'failed', why: read.why, server: false }
  try {
    await payload.sendEmail(textMail(from, { ...mail, file: read.file }))
    return undefined
  } catch (error) {
    return mailTroubleOf(error)
  }
}

/**
 * Sends what waits of a document or a batch, one mail after the other, and logs each that went out as a contact. Safe to run
 * twice and at once: a mail is taken by one. One whose process died while it was sent is left: rather no mail than two.
 * @param req of the person who sends; left out by the job
 */
export const sendDocumentMails = async (
  payload: Payload,
  of: MailsOf,
  req?: PayloadRequest,
): Promise<void> => {
  const noting = <T>(work: (inside: PayloadRequest) => Promise<T>): Promise<T> =>
    inTransaction(req ? { payload, req } : { payload, source: 'job' }, work)
  const from = await letterheadOf(payload)
  for (;;) {
    const mail = await noting((inside) => nextMail(inside, of))
    if (!mail) return
    const trouble = await send(payload, from, mail)
    await noting(async (inside) => {
      if (!trouble) return settleSent(inside, mail.id)
      await settleTrouble(inside, mail.id, trouble)
      if (trouble.server) await failWaiting(inside, of, SERVER_SILENT.why)
    })
  }
}
