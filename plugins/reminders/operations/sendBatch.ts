import type { Payload, PayloadRequest } from 'payload'

import { inTransaction } from '@/lib/database/inTransaction'
import { mailTroubleOf, SERVER_SILENT, type MailTrouble } from '@/lib/mail/mailTrouble'
import { textMail } from '@/lib/mail/textMail'
import { letterheadOf } from '@/lib/pdf/letterhead'

import { failWaiting, nextReminder, settleSent, settleTrouble } from '../queries/reminderBatch'

/**
 * Sends what waits of a batch, one mail after the other, and logs each that went out as a contact. Safe to run twice and
 * at once: a mail is taken by one. One whose process died while it was sent is left: rather no mail than two.
 * @param req of the person who sends; left out by the job
 */
export const sendBatch = async (payload: Payload, batch: string, req?: PayloadRequest): Promise<void> => {
  const noting = <T>(work: (inside: PayloadRequest) => Promise<T>): Promise<T> =>
    inTransaction(req ? { payload, req } : { payload, source: 'job' }, work)
  const from = await letterheadOf(payload)
  for (;;) {
    const mail = await noting((inside) => nextReminder(inside, batch))
    if (!mail) return
    let trouble: MailTrouble | undefined
    try {
      await payload.sendEmail(textMail(from, mail))
    } catch (error) {
      trouble = mailTroubleOf(error)
    }
    await noting(async (inside) => {
      if (!trouble) return settleSent(inside, mail.id)
      await settleTrouble(inside, mail.id, trouble)
      if (trouble.server) await failWaiting(inside, batch, SERVER_SILENT.why)
    })
  }
}
